import { describe, expect, test } from 'vitest';
import { parseCycleName } from '../../src/model/cycle-name.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';

test.each(['2026', '2026-H1', '2026-H2', '2026-Q1', '2026-Q4', '2026-01', '2026-12', '1970', '9999-Q4'])(
  '%s is a calendar period',
  (text) => expect(valueIn(parseCycleName(text))).toBe(text),
);

test.each(['Launch', 'launch-2', 'FY26', '26', '2026-Q5', '2026-H3', '2026-13', '2026-Q4-launch', 'a'.repeat(64)])(
  '%s is a name of the team’s own',
  (text) => expect(valueIn(parseCycleName(text))).toBe(text),
);

test.each([
  ['2026-q4', '2026-Q4'],
  ['2026-h2', '2026-H2'],
  ['1970-q1', '1970-Q1'],
])('%s is refused with the right spelling, %s', (text, meant) => {
  expect(faultOf(parseCycleName(text))).toBe('cycle/spelling');
  expect(meantBy(parseCycleName(text))).toEqual([meant]);
});

test.each(['1969', '1969-Q4', '1969-q4', '0000-12'])('%s lies before the first year there is', (text) =>
  expect(faultOf(parseCycleName(text))).toBe('cycle/year-out-of-range'),
);

describe('a word that means something else in a reference, in the workspace or to Windows is no name', () => {
  test.each(['kpi', 'team', 'person', 'kpis', 'templates', 'checkins', 'KPI', 'Templates', 'con', 'NUL', 'Com1'])(
    '%s',
    (text) => expect(faultOf(parseCycleName(text))).toBe('cycle/reserved'),
  );
});

test.each([
  '',
  '-2026',
  '2026 Q4',
  '2026/Q4',
  '2026_Q4',
  'Q4.2026',
  '２０２６',
  '2026-Q４',
  'ação',
  '.okr',
  'a\u202eb',
  '2026\n',
  'a'.repeat(65),
])('%j is no name, and the form is shown', (text) => {
  expect(faultOf(parseCycleName(text))).toBe('cycle/not-a-name');
  expect(hintOf(parseCycleName(text))).toBe('hint/cycle-form');
});
