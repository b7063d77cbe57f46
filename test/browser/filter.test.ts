import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KeyResultRow } from '../../src/report/key-result-row.ts';
import type { ObjectiveRow } from '../../src/report/objective-row.ts';
import { openPage } from './open-page.ts';
import { type Json, jsonOf, PAGES, pageOf } from './pages.ts';

const SHOWN = PAGES['a workspace with all there is'];

let page: Page;
let json: Json;

beforeAll(async () => {
  [{ page }, json] = await Promise.all([openPage(await pageOf(SHOWN)), jsonOf(SHOWN)]);
  return () => page.context().close();
});

/** The references of what is visible, in their order. */
const visible = (kind: 'objective' | 'kr'): Promise<(string | null | undefined)[]> =>
  page
    .locator(kind === 'kr' ? '#objectives .kr' : 'article.objective')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.querySelector('.ref code')?.textContent),
    );

const figures = (): Promise<string[]> => page.locator('data').evaluateAll((all) => all.map((one) => one.outerHTML));

const choose = (label: string) =>
  page
    .locator('label', { hasText: new RegExp(`^${label}$`) })
    .first()
    .click();

/** The references of the key results that some objectives have, by whether each belongs. */
const keyResults = (belongs: (objective: ObjectiveRow, row: KeyResultRow) => boolean): string[] =>
  json.objectives.flatMap((one) =>
    one.keyResults.filter((row) => belongs(one, row)).map((row) => `${one.cycle}/${one.id}/${row.id}`),
  );

describe('the filter', () => {
  test('shows what a team and the teams below it have, and changes no figure', async () => {
    const before = await figures();
    expect(await visible('objective')).toHaveLength(json.objectives.length);
    for (const [label, teams] of [
      ['Inside sales', ['inside-sales']],
      ['Acme', ['company', 'sales', 'inside-sales', 'legal']],
      ['Legal', ['legal']],
    ] as const) {
      await choose(label);
      const belongs = (one: ObjectiveRow) => (teams as readonly (string | null)[]).includes(one.team);
      expect(await visible('objective')).toEqual(
        json.objectives.filter(belongs).map((one) => `${one.cycle}/${one.id}`),
      );
      expect(await visible('kr')).toEqual(keyResults(belongs));
    }
    expect(await figures()).toEqual(before);
    await choose('all');
  });

  test('shows what a person owns, as --owner does', async () => {
    await choose('Bo');
    expect(await visible('kr')).toEqual(keyResults((one, row) => one.owner === 'bo' || row.owner === 'bo'));
    await choose('cy');
    expect(await visible('kr')).toEqual(['2026-Q4/reduce-sales-cycle/meetings']);
    expect(await visible('objective')).toEqual(['2026-Q4/reduce-sales-cycle']);
    const printed = await jsonOf({ ...SHOWN, flags: ['--owner', 'cy'] });
    expect(await visible('kr')).toEqual(
      printed.objectives.flatMap((one) => one.keyResults.map((row) => `${one.cycle}/${one.id}/${row.id}`)),
    );
    await page.locator('fieldset', { hasText: 'Owner' }).locator('label').first().click();
  });

  test('works by keyboard alone, and shows where the keyboard is', async () => {
    await page.reload();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    for (let presses = 0; presses < 12 && (await focused()) !== 'team-all'; presses += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('team-all');
    const outline = () =>
      page.evaluate(() => getComputedStyle(document.activeElement?.nextElementSibling ?? document.body).outlineStyle);
    expect(await outline()).toBe('solid');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('t-company');
    await page.keyboard.press('ArrowRight');
    expect(await visible('objective')).toEqual(['2026-Q4/reduce-sales-cycle']);
    await page.keyboard.press('Tab');
    expect([await focused(), await outline()]).toEqual(['owner-all', 'solid']);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('o-cy');
    expect(await visible('kr')).toEqual(['2026-Q4/reduce-sales-cycle/meetings']);
  });

  test('never makes the page wider than the smallest window', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const label of await page.locator('.filter label').all()) {
      await label.click();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([await label.textContent(), over]).toEqual([await label.textContent(), 0]);
    }
  });

  test('is gone from paper, and so is nothing else that tells where things stand', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filter').isVisible()).toBe(false);
    expect(await page.locator('section.cycle').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});
