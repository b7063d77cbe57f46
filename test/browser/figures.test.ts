import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { type Json, jsonOf, PAGES, pageOf } from './pages.ts';

/** The figures of an element as a program reads them, by the label that stands before each. */
const labelled = (element: Locator): Promise<Record<string, number | null>> =>
  element.locator(':scope dl.figures > div').evaluateAll((pairs) =>
    Object.fromEntries(
      pairs.map((pair) => {
        const value = pair.querySelector('data')?.getAttribute('value');
        return [pair.querySelector('dt')?.textContent ?? '', value == null ? null : Number(value)];
      }),
    ),
  );

/** All figures within elements, in their order. */
const figuresIn = (elements: Locator): Promise<number[]> =>
  elements.locator('data').evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));

const known = (...values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

describe.each(['the example', 'a workspace with all there is', 'a closed cycle'] as const)(
  '%s shows the figures that JSON has',
  (name) => {
    let page: Page;
    let json: Json;

    beforeAll(async () => {
      [{ page }, json] = await Promise.all([openPage(await pageOf(PAGES[name])), jsonOf(PAGES[name])]);
      return () => page.context().close();
    });

    test('of each cycle', async () => {
      for (const { id, progress, expected, projected, elapsed, score } of json.cycles) {
        const section = page.locator('section.cycle', { has: page.locator(`#cycle-${id}`) });
        expect(await figuresIn(section.locator('.big'))).toEqual(known(progress));
        expect(await labelled(section)).toMatchObject({ Expected: expected, Projected: projected });
        if (score !== null) expect(await labelled(section)).toMatchObject({ Score: score });
        const gone = await figuresIn(section.locator('.clock'));
        if (gone.length > 0) expect(gone).toEqual([elapsed]);
      }
    });

    test('of each objective and key result', async () => {
      for (const { cycle, id, progress, expected, projected, score, dropped, keyResults } of json.objectives) {
        const article = page.locator('article.objective', { has: page.locator(`#objective-${cycle}-${id}`) });
        if (dropped === null) {
          const figures = { Progress: progress, Expected: expected, Projected: projected };
          expect(await labelled(article.locator(':scope > header'))).toMatchObject(
            score === null ? figures : { ...figures, Score: score },
          );
        }
        for (const row of keyResults) {
          const card = article.locator('.kr', { has: page.getByText(`${cycle}/${id}/${row.id}`, { exact: true }) });
          expect(await figuresIn(card.locator('> .now'))).toEqual(known(row.current));
          if (row.dropped !== null) continue;
          expect(await labelled(card)).toEqual({
            ...{ Progress: row.progress, Expected: row.expected, Projected: row.projected, Confidence: row.confidence },
          });
        }
      }
    });

    test('of each team, person and KPI', async () => {
      for (const kind of ['teams', 'people'] as const) {
        for (const { cycle, name: title, progress, expected, projected } of json[kind]) {
          const row = page.locator(`section[aria-labelledby="${kind}-${cycle}"] tbody tr`, {
            has: page.getByRole('rowheader', { name: title, exact: true }),
          });
          expect(await figuresIn(row)).toEqual(known(progress, expected, projected));
        }
      }
      for (const { id, current } of json.kpis) {
        const card = page.locator('.kpi', { has: page.getByText(`kpi/${id}`, { exact: true }) });
        expect(await figuresIn(card.locator('> .now'))).toEqual(known(current));
      }
    });

    test('of what serves what', async () => {
      const shares = new Map<string | undefined, number | null>();
      for (const { cycle, id, progress, keyResults } of json.objectives) {
        shares.set(`${cycle}/${id}`, progress);
        for (const row of keyResults) shares.set(`${cycle}/${id}/${row.id}`, row.progress);
      }
      const nodes = await page
        .locator('.node')
        .evaluateAll((all) =>
          all.map(
            (node) =>
              [
                node.querySelector('code')?.textContent ?? undefined,
                node.querySelector('data')?.getAttribute('value') ?? null,
              ] as const,
          ),
        );
      for (const [reference, share] of nodes) {
        expect([reference, share === null ? null : Number(share)]).toEqual([reference, shares.get(reference)]);
      }
    });
  },
);
