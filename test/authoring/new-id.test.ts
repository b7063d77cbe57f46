import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId, numbered, suggestedId } from '../../src/authoring/new-id.ts';
import { parseId } from '../../src/model/id.ts';
import { UserError } from '../../src/model/user-error.ts';
import { id } from '../scoring/build.ts';

const TAKEN = new Map([
  ['sales', 'okrs/2026-Q4/sales.yaml'],
  ['sales-2', 'okrs/2026-Q4/sales-2.yaml'],
]);

const refusal = async (action: () => Promise<unknown>) => {
  try {
    await action();
  } catch (error) {
    if (error instanceof UserError) return { kind: error.kind, problem: error.problem };
  }
  throw new Error('it was not refused');
};

test.each([
  ['small letters and hyphens', 'Average sales cycle', 'average-sales-cycle'],
  ['accents dropped', 'Prévisão de ações', 'previsao-de-acoes'],
  ['what is no letter or digit left out', '  5% more, “deals”! ', '5-more-deals'],
  ['a title in two scripts', '客户 churn', 'ke-hu-churn'],
  ['a number where it is taken, the first that is free', 'Sales', 'sales-3'],
])('an id is made of a title: %s', async (_, title, made) => {
  expect(await newId(title, null, TAKEN)).toBe(made);
});

test('an id that is given comes before the title', async () => {
  expect(await newId('Sales', id('deals'), TAKEN)).toBe('deals');
});

test('an id that is given and taken is a conflict that names what bears it', async () => {
  expect(await refusal(() => newId('Deals', id('sales'), TAKEN))).toEqual({
    kind: 'conflict',
    problem: { id: 'write/id-taken', args: { id: 'sales', by: 'okrs/2026-Q4/sales.yaml' } },
  });
});

test('a title with neither letters nor digits needs --id', async () => {
  expect(await refusal(() => newId('!!!', null, TAKEN))).toEqual({
    kind: 'usage',
    problem: { id: 'usage/missing', args: { flags: ['--id'] } },
  });
});

test.each([
  ['缩短销售周期', 'suo-duan-xiao-shou-zhou-qi'],
  ['提升客户满意度', 'ti-sheng-ke-hu-man-yi-du'],
  // Signs of several readings, by the words that they stand in.
  ['重庆的重点客户', 'chong-qing-de-zhong-dian-ke-hu'],
  ['银行的收入增长', 'yin-hang-de-shou-ru-zeng-zhang'],
  ['转化率提升到 20%', 'zhuan-hua-lv-ti-sheng-dao-20'],
  ['提升NPS到５０', 'ti-sheng-nps-dao-50'],
  ['Reduzir o ciclo de vendas: ações', 'reduzir-o-ciclo-de-vendas-acoes'],
  ['Übergröße', 'ubergrosse'],
  ['Łódź', 'lodz'],
  ['Больше сделок', 'bolshe-sdelok'],
  ['Μείωση του κύκλου', 'meiosi-toy-kykloy'],
  ['カスタマーの声', 'kasutamano-sheng'],
  ['がんばる', 'ganbaru'],
  ['매출 늘리기', 'maechul-neulligi'],
  ['बिक्री', 'bikri'],
  ['٣ صفقات', '3-sfqt'],
  // Cuneiform, of which nobody's sounds are known here.
  ['\u{12027}\u{12063}', 'u12027-u12063'],
])('%s sounds like %s', async (title, expected) => {
  expect(await suggestedId(title)).toBe(expected);
});

test.each([
  ['a word that references keep', 'KPI', 'kpi-2'],
  ['a period of the calendar', '2026-Q4', '2026-q4-2'],
  ['a year', '２０２６', '2026-2'],
  ['a device of Windows', 'NUL', 'nul-2'],
])('what ids may not be gets a number: %s', async (_, title, expected) => {
  expect(await suggestedId(title)).toBe(expected);
});

test('a number never makes a period of the calendar of an id', () => {
  const taken = new Set(Array.from({ length: 8 }, (_, index) => `2026-${index + 2}`));
  expect(numbered('2026', taken)).toBe('2026-13');
});

test('a long title is cut between words, a long word where it is full', async () => {
  expect(await suggestedId(`${'缩短'.repeat(10)}`)).toBe(`${'suo-duan-'.repeat(7)}`.slice(0, -1));
  expect(await suggestedId('a'.repeat(70))).toBe('a'.repeat(64));
});

test('any title with a letter or a digit has an id', async () => {
  const signs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('kpi', '2026'),
  );
  await fc.assert(
    fc.asyncProperty(signs, async (title) => {
      const suggested = await suggestedId(title);
      if (suggested === null) expect(title).not.toMatch(/[\p{L}\p{Nd}]/u);
      else expect(parseId(suggested)).toEqual({ value: suggested });
    }),
    { numRuns: 200 },
  );
});

test('with its number an id is no longer than ids may be, and has no hyphen twice', () => {
  const long = id(`${'a'.repeat(61)}-bb`);
  expect(long).toHaveLength(64);
  const second = numbered(long, new Set([long]));
  expect(second).toBe(`${'a'.repeat(61)}-2`);
  const digits = Array.from({ length: 8 }, (_, index) => `${'a'.repeat(61)}-${index + 2}`);
  expect(numbered(long, new Set([long, ...digits]))).toBe(`${'a'.repeat(61)}-10`);
});
