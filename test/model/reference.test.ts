import { describe, expect, test } from 'vitest';
import { formatReference, parseReference } from '../../src/model/reference.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';

describe('there are eight forms of reference', () => {
  test.each<[string, string, object]>([
    ['kr', 'cycle-days', { kind: 'path', parts: ['cycle-days'] }],
    ['objective', 'grow-revenue', { kind: 'path', parts: ['grow-revenue'] }],
    ['objective/kr', 'grow-revenue/mrr', { kind: 'path', parts: ['grow-revenue', 'mrr'] }],
    ['cycle/objective', '2026-Q4/grow-revenue', { kind: 'path', parts: ['2026-Q4', 'grow-revenue'] }],
    ['cycle/objective/kr', '2026/grow-revenue/mrr', { kind: 'path', parts: ['2026', 'grow-revenue', 'mrr'] }],
    ['cycle/objective/kr', 'Launch-1/grow/mrr', { kind: 'path', parts: ['Launch-1', 'grow', 'mrr'] }],
    ['kpi/id', 'kpi/churn', { kind: 'kpi', id: 'churn' }],
    ['team/id', 'team/sales', { kind: 'team', id: 'sales' }],
    ['person/id', 'person/ana', { kind: 'person', id: 'ana' }],
    ['a cycle', '2026-H2', { kind: 'path', parts: ['2026-H2'] }],
    ['a cycle', '2026-11', { kind: 'path', parts: ['2026-11'] }],
    ['a cycle', 'Launch', { kind: 'path', parts: ['Launch'] }],
  ])('%s: %s', (_form, text, reference) => {
    expect(valueIn(parseReference(text))).toEqual(reference);
    expect(formatReference(valueIn(parseReference(text)))).toBe(text);
  });
});

describe('no other form is one', () => {
  test.each([
    ...['', '/', 'a/', '/a', 'a//b', 'a/b/', 'a/b/c/d', ' a', 'a b', 'a\n', 'a/b c', 'a.b', './a', '../a', 'a\\b'],
    ...['kpi', 'kpi/', 'kpi/a/b', 'team/Sales', 'team/sales/ana', 'person/', 'person/2026', 'kpi/nul'],
    // An objective or key result has an id, and no id has capitals or is a word that is kept.
    ...['grow/MRR', 'grow/2026', 'grow/con', '2026-Q4/Grow', '2026-Q4/grow/team', 'a/kpi/churn'],
    ...['增长', '２０２６', 'grow/m\u202err', 'grow／mrr'],
  ])('%j', (text) => {
    expect(faultOf(parseReference(text))).toBe('reference/not-a-reference');
    expect(hintOf(parseReference(text))).toBe('hint/reference-form');
  });

  test.each(['2026-q4', '2026-q4/grow', '2026-q4/grow/mrr'])(
    '%s is refused with the right spelling of the cycle',
    (text) => {
      expect(faultOf(parseReference(text))).toBe('cycle/spelling');
      expect(meantBy(parseReference(text))).toEqual(['2026-Q4']);
    },
  );
});
