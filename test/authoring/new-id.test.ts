import { expect, test } from 'vitest';
import { newId, numbered } from '../../src/authoring/new-id.ts';
import { UserError } from '../../src/model/user-error.ts';
import { id } from '../scoring/build.ts';

const TAKEN = new Map([
  ['sales', 'okrs/2026-Q4/sales.yaml'],
  ['sales-2', 'okrs/2026-Q4/sales-2.yaml'],
]);

const refusal = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return { kind: error.kind, problem: error.problem };
  }
  throw new Error('it was not refused');
};

test.each([
  ['small letters and hyphens', 'Average sales cycle', 'average-sales-cycle'],
  ['accents dropped', 'Prévisão de ações', 'previsao-de-acoes'],
  ['what is no letter or digit left out', '  5% more, “deals”! ', '5-more-deals'],
  ['the Latin part of a title in two scripts', '客户 churn', 'churn'],
  ['a number where it is taken, the first that is free', 'Sales', 'sales-3'],
])('an id is made of a title: %s', (_, title, made) => {
  expect(newId(title, null, TAKEN)).toBe(made);
});

test('an id that is given comes before the title', () => {
  expect(newId('Sales', id('deals'), TAKEN)).toBe('deals');
});

test('an id that is given and taken is a conflict that names what bears it', () => {
  expect(refusal(() => newId('Deals', id('sales'), TAKEN))).toEqual({
    kind: 'conflict',
    problem: { id: 'write/id-taken', args: { id: 'sales', by: 'okrs/2026-Q4/sales.yaml' } },
  });
});

test.each([
  ['another script', '客户流失'],
  ['a word that references keep', 'KPI'],
  ['a period of the calendar', '2026-Q4'],
  ['a device of Windows', 'NUL'],
  ['nothing but signs', '!!!'],
])('a title of which no id can be made needs --id: %s', (_, title) => {
  expect(refusal(() => newId(title, null, TAKEN))).toEqual({
    kind: 'usage',
    problem: { id: 'usage/missing', args: { flags: ['--id'] } },
  });
});

test('with its number an id is no longer than ids may be, and has no hyphen twice', () => {
  const long = id(`${'a'.repeat(61)}-bb`);
  expect(long).toHaveLength(64);
  const second = numbered(long, new Set([long]));
  expect(second).toBe(`${'a'.repeat(61)}-2`);
  const digits = Array.from({ length: 8 }, (_, index) => `${'a'.repeat(61)}-${index + 2}`);
  expect(numbered(long, new Set([long, ...digits]))).toBe(`${'a'.repeat(61)}-10`);
});
