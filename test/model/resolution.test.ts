import { describe, expect, test } from 'vitest';
import { parseReference } from '../../src/model/reference.ts';
import { endedButOpen, namedBy, namedCycle, wholeReference } from '../../src/model/resolution.ts';
import { valueIn } from './answers.ts';
import { cycle } from './cycles.ts';
import { on } from './dates.ts';

const YEAR = cycle('2026', ['2026-01-01', '2026-12-31'], { objectives: { growth: ['mrr', 'churn'] } });
const Q4 = cycle('2026-Q4', ['2026-10-01', '2026-12-31'], {
  objectives: { 'sales-cycle': ['cycle-days', 'mrr'], support: ['answers', 'cycle-days'], launch: ['mrr'] },
});
/** Named like an objective of another cycle, and with an objective named like itself. */
const LAUNCH = cycle('launch', ['2026-09-01', '2026-10-15'], { objectives: { launch: ['signups'], beta: ['mrr'] } });

const found = (text: string, cycles = [YEAR, Q4]) => namedBy(text.split('/'), cycles).map(wholeReference);

describe('a reference means everything in the cycles that bears the name', () => {
  test.each<[string, string, string[]]>([
    ['a cycle', '2026-Q4', ['2026-Q4']],
    ['an objective', 'growth', ['2026/growth']],
    ['a key result', 'churn', ['2026/growth/churn']],
    ['an objective’s key result', 'support/cycle-days', ['2026-Q4/support/cycle-days']],
    ['a cycle’s objective', '2026-Q4/support', ['2026-Q4/support']],
    ['a cycle’s key result', '2026-Q4/sales-cycle/mrr', ['2026-Q4/sales-cycle/mrr']],
    [
      'a key result that two objectives have',
      'cycle-days',
      ['2026-Q4/sales-cycle/cycle-days', '2026-Q4/support/cycle-days'],
    ],
    ['one that two cycles have', 'mrr', ['2026/growth/mrr', '2026-Q4/sales-cycle/mrr', '2026-Q4/launch/mrr']],
    ['an objective and its key results apart', 'launch', ['2026-Q4/launch']],
  ])('%s: %s', (_what, text, expected) => expect(found(text)).toEqual(expected));
});

describe('nothing is meant by', () => {
  test.each([
    ['a name that nobody bears', 'nobody'],
    ['a key result under another objective', 'growth/cycle-days'],
    ['an objective under another cycle', '2026/support'],
    ['a key result right under a cycle', '2026-Q4/mrr'],
    ['a cycle that is not among them', '2027/growth/mrr'],
    ['more parts than lead anywhere', 'growth/mrr/churn'],
    ['more parts than lead anywhere within a cycle', '2026/growth/mrr/churn'],
  ])('%s: %s', (_what, text) => expect(found(text)).toEqual([]));
});

describe('a first part that names a cycle is the cycle', () => {
  test.each<[string, string[]]>([
    ['launch', ['launch']],
    ['launch/launch', ['launch/launch']],
    ['launch/beta', ['launch/beta']],
    ['launch/beta/mrr', ['launch/beta/mrr']],
    ['launch/launch/signups', ['launch/launch/signups']],
    // Both would be found in the objective of that name.
    ['launch/mrr', []],
    ['launch/signups', []],
  ])('%s', (text, expected) => {
    expect(found(text, [YEAR, LAUNCH, Q4])).toEqual(expected);
    expect(found(text, [LAUNCH])).toEqual(expected);
  });

  test.each([
    ['launch/mrr', 'launch'],
    ['2026-Q4', '2026-Q4'],
    ['growth/launch', undefined],
    ['team/launch', undefined],
  ])('the cycle that %s names is %s', (text, name) =>
    expect(namedCycle(valueIn(parseReference(text)), [YEAR, Q4, LAUNCH])?.name).toBe(name),
  );
});

test('ended but not closed are the cycles before the date, the last to end first, without drafts', () => {
  const closed = cycle('Closed', ['2026-01-01', '2026-02-28'], { closed: { on: on('2026-03-01'), by: null } });
  const draft = cycle('Draft', ['2026-01-01', '2026-02-28'], { draft: true });
  const cycles = [closed, cycle('2026-01', ['2026-01-01', '2026-01-31']), LAUNCH, draft, YEAR, Q4];
  const names = (date: string) => endedButOpen(cycles, on(date)).map(({ name }) => name as string);
  expect(names('2026-10-15')).toEqual(['2026-01']);
  expect(names('2026-10-16')).toEqual(['launch', '2026-01']);
  expect(names('2027-01-01')).toEqual(['2026', '2026-Q4', 'launch', '2026-01']);
});
