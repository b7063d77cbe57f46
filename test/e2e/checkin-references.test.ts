import { expect, test } from 'vitest';
import { BY_ANA } from './checkin-files.ts';
import { workspaceIn } from './run-okr.ts';

const objective = (...ids: string[]) =>
  `objective: Win\nkey_results:\n${ids.map((id) => `  - { id: ${id}, title: ${id}, from: 0, to: 40 }\n`).join('')}`;

/** A year and its quarters, of which the second is closed and the third has ended. Today is 24 November 2026. */
const FILES = {
  'okrs/okr.yaml': 'schema: 1\n',
  'okrs/2026/grow.yaml': objective('revenue', 'margin'),
  'okrs/2026-Q2/cycle.yaml': 'closed: { on: 2026-07-01, by: ana }\n',
  'okrs/2026-Q2/sell.yaml': objective('calls', 'fairs'),
  'okrs/2026-Q3/sell.yaml': objective('calls', 'visits'),
  'okrs/2026-Q4/sell.yaml': objective('calls', 'margin'),
  'okrs/2026-Q4/visits.yaml': objective('tours'),
  'okrs/2027-Q1/cycle.yaml': 'draft: true\n',
  'okrs/2027-Q1/sell.yaml': objective('calls', 'plans'),
};

const file = (cycle: string, date: string, id: string) =>
  new RegExp(`^okrs/${cycle}/checkins/${date.slice(0, 7)}/${date}-${id}-[a-z0-9]{10}\\.yaml$`, 'm');

test.each([
  ['calls', 'a key result of an active cycle', '2026-Q4/sell/calls'],
  ['sell/calls', 'a key result of an objective', '2026-Q4/sell/calls'],
  ['2026-Q4/sell/calls', 'a whole reference', '2026-Q4/sell/calls'],
  ['2026-Q3/sell/calls', 'a whole reference to a cycle that ended', '2026-Q3/sell/calls'],
  ['revenue', 'a key result of the year, which is active too', '2026/grow/revenue'],
  ['sell/margin', 'an objective that tells two of a name apart', '2026-Q4/sell/margin'],
  ['2026/grow/margin', 'a cycle that tells two of a name apart', '2026/grow/margin'],
  ['sell/visits', 'a key result of a cycle that ended but is not closed', '2026-Q3/sell/visits'],
  ['calls --cycle 2026-Q3', 'the cycle that --cycle names', '2026-Q3/sell/calls'],
  ['2026-Q4/sell/calls --cycle 2026-Q3', 'the cycle of the reference before that of --cycle', '2026-Q4/sell/calls'],
  ['calls --date 2026-08-15', 'the cycle that was active on the date of the check-in', '2026-Q3/sell/calls'],
  ['calls --as-of 2026-08-15', 'the cycle that was active on the as-of date', '2026-Q3/sell/calls'],
])('okr checkin %s means %s', async (args, _, reference) => {
  const { stdout } = await workspaceIn(undefined, FILES).okr(`checkin ${args} --add 3`, BY_ANA);
  const [cycle = '', id = ''] = reference.split('/');
  const date = args.includes('2026-08-15') ? '2026-08-15' : '2026-11-24';
  expect(stdout.split('  ')[0]).toBe(reference);
  expect(stdout).toMatch(file(cycle, date, id));
});

test.each([
  ['margin', 'two key results of active cycles', ['2026/grow/margin', '2026-Q4/sell/margin']],
  ['sell', 'an objective, which takes no value', ['2026-Q4/sell/calls', '2026-Q4/sell/margin']],
  ['2026-Q4/sell', 'an objective of a cycle', ['2026-Q4/sell/calls', '2026-Q4/sell/margin']],
  ['2026-Q2', 'a cycle', ['2026-Q2/sell/calls', '2026-Q2/sell/fairs']],
  ['cals', 'nothing, but nearly something', ['2026-Q4/sell/calls', '2026-Q3/sell/calls']],
  ['sell/cals', 'nothing, but nearly something of an objective', ['2026-Q4/sell/calls', '2026-Q3/sell/calls']],
  ['2026-Q4/sell/cals', 'nothing, but nearly something of a cycle', ['2026-Q4/sell/calls']],
])('okr checkin %s is %s: a usage error with the candidates', async (reference, _, candidates) => {
  const { stderr } = await workspaceIn(undefined, FILES).okr(`checkin ${reference} 3 --json`, { ...BY_ANA, expect: 2 });
  const { error } = JSON.parse(stderr);
  expect([...error.candidates].sort()).toEqual([...candidates].sort());
});

test('what only a closed cycle has is not found without naming the cycle, and then refused', async () => {
  const workspace = workspaceIn(undefined, FILES);
  await workspace.okr('checkin fairs 3', { ...BY_ANA, expect: 2 });
  await workspace.okr('checkin 2026-Q2/sell/fairs 3', { ...BY_ANA, expect: 4 });
});

test('what only a draft has is not found without naming the cycle', async () => {
  const workspace = workspaceIn(undefined, FILES);
  await workspace.okr('checkin plans 3', { ...BY_ANA, expect: 2 });
  const { stdout } = await workspace.okr('checkin plans 3 --cycle 2027-Q1', BY_ANA);
  expect(stdout).toMatch(file('2027-Q1', '2026-11-24', 'sell'));
});

test('before every cycle the next to start is meant, between two the one that ended last', async () => {
  const workspace = workspaceIn(undefined, {
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/2026-Q1/sell.yaml': objective('calls'),
    'okrs/2026-Q4/sell.yaml': objective('calls'),
  });
  const on = async (date: string) => (await workspace.okr(`checkin calls 3 --date ${date}`, BY_ANA)).stdout;
  expect(await on('2025-12-31')).toMatch(file('2026-Q1', '2025-12-31', 'sell'));
  expect(await on('2026-06-01')).toMatch(file('2026-Q1', '2026-06-01', 'sell'));
});

test.each(['sell//calls', 'a/b/c/d', '2026-q4/sell/calls', ''])('“%s” is no reference', async (reference) => {
  const { stderr } = await workspaceIn(undefined, FILES).okr(['checkin', reference, '3'], { ...BY_ANA, expect: 2 });
  expect(stderr).toContain('error: REF: ');
});
