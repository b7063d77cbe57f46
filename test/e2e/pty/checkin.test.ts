import { expect, test } from 'vitest';
import { snapshot } from '../snapshot.ts';
import { checkedIn, written } from './checkin-files.ts';
import { Terminal } from './terminal.ts';

const BY_ANA = { env: { OKR_USER: 'ana' } };
const VALUE = 'Value now, or +3 to add 3';
const CONFIDENCE = 'Confidence to succeed, as 0.7, 70% or 7/10';
const NOTE = 'Note, what happened';

/** The updates of the check-in that was written since, without what stands before them. */
const updates = (workspace: ReturnType<typeof checkedIn>) => written(workspace)?.replace(/^[\s\S]*updates:\n/, '');

test('before it asks it shows what the key result is, its last value with date and age, and where it should be by now', async () => {
  const terminal = new Terminal(checkedIn(), 'checkin cycle-days', BY_ANA);
  await terminal.shows(VALUE);
  // 24 November is day 55 of the 92 of the quarter: 60 − 5 · 55/92.
  expect(terminal.screen().split('\n').slice(0, 5)).toEqual([
    '  Average sales cycle',
    '  2026-Q4/reduce-sales-cycle/cycle-days',
    '  from 60 down to 55 days by 31 December 2026',
    '  last value 58 days, 17 Nov 2026 (7 days ago)',
    '  should be at 57.01 days by now',
  ]);
});

test.each([
  [
    'reduce-sales-cycle/meetings',
    'from 0 up to 40 meetings by 31 December 2026 no value yet should be at 23.9 meetings by now',
  ],
  ['balance', 'from -20 up to 20 by 31 December 2026 no value yet should be at 3.9 by now'],
  [
    'contracts',
    '3 milestones until 31 December 2026 last value 1 of 3 done, 17 Nov 2026 (7 days ago) should be at 60% by now',
  ],
  ['churn', 'stay at 2% or less until 31 December 2026 no value yet ? Confidence'],
  ['referrals', 'to 8 customers by 31 December 2026, from a baseline still to be filled in no value yet ? Value now'],
])('of %s it shows: %s', async (reference, shown) => {
  const terminal = new Terminal(checkedIn(), `checkin ${reference}`, BY_ANA);
  await terminal.shows(shown);
});

test('value, confidence and note are written as they were typed', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin cycle-days', BY_ANA);
  await terminal.answer(`${VALUE} (Enter: unchanged)`, '57.5');
  await terminal.answer(`${CONFIDENCE} (Enter: still 70%)`, '8/10');
  await terminal.answer(`${NOTE} (Enter: none)`, 'A good week.');
  expect(await terminal.exit()).toBe(0);
  expect(updates(workspace)).toBe('  cycle-days:\n    value: 57.5\n    confidence: 0.8\n    note: A good week.\n');
  expect(terminal.screen()).toContain('2026-Q4/reduce-sales-cycle/cycle-days  58 days → 57.5 days  progress 40% → 50%');
});

test.each([
  ['a number below zero sets the value, as on the command line', 'balance', '-5', '  balance:\n    value: -5\n'],
  ['a plus adds to the value so far', 'meetings', '+3', '  meetings:\n    add: 3\n'],
])('%s', async (_, reference, typed, expected) => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, `checkin 2026-Q4/reduce-sales-cycle/${reference}`, BY_ANA);
  await terminal.answer(VALUE, typed);
  await terminal.answer(CONFIDENCE);
  await terminal.answer(NOTE);
  expect(await terminal.exit()).toBe(0);
  expect(updates(workspace)).toBe(expected);
});

test('Enter for the value leaves it as it is; the confidence alone is a check-in', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin cycle-days', BY_ANA);
  await terminal.answer(VALUE);
  await terminal.answer(CONFIDENCE, '60%');
  await terminal.answer(NOTE);
  expect(await terminal.exit()).toBe(0);
  expect(updates(workspace)).toBe('  cycle-days:\n    confidence: 0.6\n');
});

test('Enter for everything writes nothing, says so, and is no failure', async () => {
  const workspace = checkedIn();
  const before = snapshot(workspace.folder);
  const terminal = new Terminal(workspace, 'checkin cycle-days', BY_ANA);
  for (const question of [VALUE, CONFIDENCE, NOTE]) await terminal.answer(question);
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen()).toMatch(/\nnothing to record; nothing was written$/);
  expect(snapshot(workspace.folder)).toEqual(before);
});

test('of what can be read in several ways it is asked which was meant; what cannot be read can be corrected', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin cycle-days', BY_ANA);
  await terminal.answer(VALUE, 'many');
  await terminal.shows('“many” is not a number');
  for (const _ of 'many') terminal.press('backspace');
  await terminal.answer(VALUE, '57,5 days');
  await terminal.answer('“57,5” is not a number; what was meant? › 57.5');
  await terminal.answer(CONFIDENCE, '7');
  await terminal.shows('a bare 7 can be read in several ways; what was meant? › 7/10 7%');
  await terminal.answer('› 7/10');
  await terminal.answer(NOTE);
  expect(await terminal.exit()).toBe(0);
  expect(updates(workspace)).toBe('  cycle-days:\n    value: 57.5\n    confidence: 0.7\n');
});

test('of milestones those that are left can be ticked', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin contracts', BY_ANA);
  await terminal.shows('space ticks');
  expect(terminal.screen()).not.toContain('Vendor chosen');
  terminal.press('down');
  await terminal.shows('›○ Live');
  terminal.press('space');
  await terminal.answer('›◉ Live');
  await terminal.answer(CONFIDENCE);
  await terminal.answer(NOTE, 'On every phone.');
  expect(await terminal.exit()).toBe(0);
  expect(updates(workspace)).toBe('  contracts:\n    done: [live]\n    note: On every phone.\n');
});

test('where none is ticked and nothing else is said, nothing is written', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin contracts', BY_ANA);
  for (const question of ['Which milestones are done?', CONFIDENCE, NOTE]) await terminal.answer(question);
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen()).toContain('Which milestones are done? none');
  expect(written(workspace)).toBeNull();
});

test('a key result that a KPI feeds is asked for confidence and note alone', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin churn', BY_ANA);
  await terminal.answer(CONFIDENCE, '0.9');
  await terminal.answer(NOTE);
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen()).not.toContain(VALUE);
  expect(updates(workspace)).toBe('  churn:\n    confidence: 0.9\n');
});

test('with --date it shows how things stood on that day', async () => {
  const terminal = new Terminal(checkedIn(), 'checkin cycle-days --date 2026-11-16', BY_ANA);
  await terminal.shows(VALUE);
  // Day 47 of 92: 60 − 5 · 47/92; the check-in of the day after is not seen.
  expect(terminal.screen()).toContain('  no value yet\n  should be at 57.45 days by now\n');
});

test('a value or any other flag that says something is taken without a question', async () => {
  for (const said of ['57', '--confidence 60%', '--note Fine', '--add 1']) {
    const terminal = new Terminal(checkedIn(), `checkin cycle-days ${said}`, BY_ANA);
    expect(await terminal.exit()).toBe(0);
    expect(terminal.screen()).not.toContain('Enter');
  }
});

test('an ambiguous reference is asked about, and what is chosen is checked in', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin meetings 4', BY_ANA);
  await terminal.shows('meetings can mean several things; which one?');
  await terminal.shows('› 2026-Q4/reduce-sales-cycle/meetings Meetings held');
  terminal.press('down');
  await terminal.answer('› 2026-Q4/win-partners/meetings Meetings with partners');
  expect(await terminal.exit()).toBe(0);
  expect(written(workspace)).toMatch(/^objective: win-partners\n/);
  expect(updates(workspace)).toBe('  meetings:\n    value: 4\n');
});

test('in a closed cycle, and where nobody knows who reports, it is refused before anything is asked', async () => {
  const closed = checkedIn();
  closed.write({ 'okrs/2026-Q4/cycle.yaml': 'closed: { on: 2026-11-20, by: ana }\n' });
  const tooLate = new Terminal(closed, 'checkin cycle-days', BY_ANA);
  expect(await tooLate.exit()).toBe(4);
  const nobody = new Terminal(checkedIn(), 'checkin cycle-days');
  expect(await nobody.exit()).toBe(2);
  for (const terminal of [tooLate, nobody]) expect(terminal.screen()).not.toContain(VALUE);
});

test('a KPI is asked for its value and a note, with its bounds and its last value above', async () => {
  const workspace = checkedIn();
  workspace.write({
    'okrs/kpis/churn.yaml': 'kpi: Monthly churn\nunit: percent\nhold: { at_most: 2 }\n',
    'okrs/kpis/checkins/2026-11/2026-11-20-churn-a1.yaml': 'kpi: churn\ndate: 2026-11-20\nvalue: 2.4\n',
  });
  const terminal = new Terminal(workspace, 'checkin kpi/churn', BY_ANA);
  await terminal.shows('Value now (Enter: unchanged)');
  expect(terminal.screen().split('\n').slice(0, 4)).toEqual([
    ...['  Monthly churn', '  kpi/churn', '  at most 2%', '  last value 2.4%, 20 Nov 2026 (4 days ago)'],
  ]);
  await terminal.answer('Value now', '1.9');
  await terminal.answer(`${NOTE} (Enter: none)`, 'One stayed.');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen()).toContain('kpi/churn  2.4% → 1.9%  outside bounds → within bounds');
  expect(written(workspace)).toMatch(/^kpi: churn\n[\s\S]*\nvalue: 1\.9\nnote: One stayed\.\n$/);
});
