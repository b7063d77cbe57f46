import { beforeAll, describe, expect, test } from 'vitest';
import type { KeyResultRow } from '../../src/report/key-result-row.ts';
import { openPage } from './open-page.ts';
import { type Json, jsonOf, PAGES, pageOf } from './pages.ts';

/** Places are rounded to a tenth of a unit of the drawing. */
const ROUNDING = 0.11;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A burn-up as it is drawn, and the table behind it. */
interface Drawn {
  readonly reference: string;
  readonly dots: readonly Place[];
  readonly axis: readonly [from: number, to: number];
  readonly pace: readonly Place[];
  readonly target: number | null;
  readonly lead: Place | null;
  readonly table: readonly { readonly date: string; readonly value: number | null }[];
}

/** What is drawn on the page, taken from the paths themselves. */
async function burnUps(html: string): Promise<readonly Drawn[]> {
  const { page } = await openPage(html);
  const found = await page.locator('.kr:has(.burnup)').evaluateAll((cards) =>
    cards.map((card) => {
      const path = (name: string) => card.querySelector(`.burnup .${name}`)?.getAttribute('d') ?? '';
      const places = (d: string) =>
        [...d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      const [, from, to] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(path('axis')) ?? [];
      return {
        reference: card.querySelector('.ref code')?.textContent ?? '',
        dots: places(path('dots')),
        axis: [Number(from), Number(to)] as const,
        pace: places(path('pace')),
        target: places(path('target'))[0]?.y ?? null,
        lead: places(path('lead')).at(-1) ?? null,
        table: [...card.querySelectorAll('details tbody tr')].map((row) => ({
          date: row.querySelector('td')?.textContent ?? '',
          value: ((data) => (data ? Number(data.getAttribute('value')) : null))(
            row.querySelectorAll('td')[1]?.querySelector('data'),
          ),
        })),
      };
    }),
  );
  await page.context().close();
  return found;
}

const dayNumber = (date: string): number =>
  Date.parse(`${date}${date.includes('-') ? 'T00:00' : ' 00:00'}Z`) / 86_400_000;

describe.each(['the example', 'the example, later', 'a workspace with all there is'] as const)('in %s', (name) => {
  let json: Json;
  let drawn: readonly Drawn[];
  const rowOf = (reference: string): KeyResultRow => {
    const [cycle, objective, id] = reference.split('/');
    const found = json.objectives.find((one) => one.cycle === cycle && one.id === objective);
    const row = found?.keyResults.find((one) => one.id === id);
    if (!row) throw new Error(`${reference} is on the page alone`);
    return row;
  };

  beforeAll(async () => {
    [drawn, json] = await Promise.all([burnUps(await pageOf(PAGES[name])), jsonOf(PAGES[name])]);
  });

  test('each dot stands where the last value of its day belongs', () => {
    expect(drawn.length).toBeGreaterThan(4);
    for (const { reference, dots, axis, table, ...lines } of drawn) {
      const row = rowOf(reference);
      const [first, last] = [dayNumber(row.start), dayNumber(row.end)];
      const byDay = new Map<number, number>();
      for (const { date, value } of table) {
        const day = Math.min(dayNumber(date), last) - first + 1;
        if (value !== null && day >= 1) byDay.set(day, value);
      }
      expect([reference, dots.length]).toEqual([reference, byDay.size]);
      const x = (day: number) => axis[0] + ((axis[1] - axis[0]) * day) / (last - first + 1);
      const y = heights(row, { ...lines, dots }, [...byDay.values()]);
      for (const [index, [day, value]] of [...byDay].entries()) {
        const dot = dots[index];
        expect({ reference, day, isThere: Math.abs((dot?.x ?? 0) - x(day)) < ROUNDING }).toMatchObject({
          isThere: true,
        });
        if (y) expect(Math.abs((dot?.y ?? 0) - y(value)), `${reference} on day ${day}`).toBeLessThan(2 * ROUNDING);
      }
      // The last dot is the figure that is shown.
      if (byDay.size > 0) expect([reference, [...byDay.values()].at(-1)]).toEqual([reference, row.current]);
    }
  });

  test('where it leads is the forecast, unless that is beyond the drawing', () => {
    const led = drawn.filter(({ lead }) => lead !== null);
    for (const { reference, lead, axis, ...lines } of led) {
      const row = rowOf(reference);
      const y = heights(row, lines, []);
      const place = y?.(typeof row.forecast === 'object' ? (row.forecast?.atEnd ?? 0) : 0) ?? 0;
      expect(lead?.x).toBe(axis[1]);
      if (place > 20 && place < 124) expect(Math.abs((lead?.y ?? 0) - place), reference).toBeLessThan(2 * ROUNDING);
    }
    if (name !== 'a workspace with all there is') expect(led.length).toBeGreaterThan(4);
  });
});

/** Height by value, by two heights that are known: baseline and target, or the least and the greatest value; null where all are one. */
function heights(
  { from, to }: KeyResultRow,
  { pace, target, dots = [] }: { pace: readonly Place[]; target: number | null; dots?: readonly Place[] },
  values: readonly number[],
): ((value: number) => number) | null {
  const start = pace[0];
  if (from !== null && to !== null && start && target !== null)
    return (value) => start.y + ((value - from) / (to - from)) * (target - start.y);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [bottom, top] = [dots[values.indexOf(low)], dots[values.indexOf(high)]];
  if (!bottom || !top || low === high) return null;
  return (value) => bottom.y + ((value - low) / (high - low)) * (top.y - bottom.y);
}

test('a strip of confidence says what its table says, in tenths', async () => {
  const { page } = await openPage(await pageOf(PAGES['the example']));
  const strips = await page.locator('section.confidence').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const table = [...section.querySelectorAll('details tbody tr')];
      return [...section.querySelectorAll('tr.strip')].map((strip, index) => ({
        digits: [...strip.querySelectorAll('svg text')].map((text) => Number(text.textContent)),
        table: [...(table[index]?.querySelectorAll('data') ?? [])].map((data) =>
          Math.round(Number(data.getAttribute('value')) * 10),
        ),
      }));
    }),
  );
  expect(strips.length).toBeGreaterThan(10);
  for (const { digits, table } of strips) expect(digits).toEqual(table);
  await page.context().close();
});

test('the bars of the scores are as high as their counts, and these are those of the key results', async () => {
  const shown = PAGES['a closed cycle'];
  const { page } = await openPage(await pageOf(shown));
  const bars = await page
    .locator('.spread rect')
    .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('height'))));
  const counts = await page
    .locator('section.scores tbody tr')
    .evaluateAll((rows) => rows.map((row) => Number(row.querySelectorAll('data')[1]?.getAttribute('value'))));
  const json = await jsonOf(shown);
  const tenths = json.objectives.flatMap((one) =>
    one.keyResults.flatMap(({ score }) => (score === null ? [] : [Math.round(score * 10)])),
  );
  expect(counts).toEqual(counts.map((_, bucket) => tenths.filter((one: number) => one === bucket).length));
  const most = Math.max(...counts);
  expect(bars.map((height) => Math.round((height / Math.max(...bars)) * most))).toEqual(counts);
  await page.context().close();
});
