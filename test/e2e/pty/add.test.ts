import { expect, test } from 'vitest';
import { BY_ANA, CHECKIN_FILES } from '../checkin-files.ts';
import { workspaceIn } from '../run-okr.ts';
import { Terminal } from './terminal.ts';

const OBJECTIVE = 'okrs/2026-Q4/reduce-sales-cycle.yaml';
const WRITTEN = CHECKIN_FILES[OBJECTIVE];

test('okr add kr asks for what is missing, reads it back, and writes it once that is confirmed', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const terminal = new Terminal(workspace, 'add kr', BY_ANA);
  await terminal.answer('Of which objective?');
  await terminal.answer('What shows that it is reached?', 'Deals won');
  await terminal.answer('How is it measured?');
  await terminal.answer('Baseline, the value at the start', '4');
  await terminal.answer('Target, the value at the end', '10');
  await terminal.answer('Unit:', 'deals');
  await terminal.shows('Deals won: from 4 up to 10 deals by 31 December 2026');
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN);
  await terminal.answer('Write it?');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read(OBJECTIVE)).toBe(
    `${WRITTEN}  - id: deals-won\n    title: Deals won\n    from: 4\n    to: 10\n    unit: deals\n    start: 2026-11-24\n`,
  );
});

test('a key result that is not confirmed is not written', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const terminal = new Terminal(workspace, 'add kr Churn --objective reduce-sales-cycle --at-most 2', BY_ANA);
  await terminal.shows('Churn: stay at 2 or less until 31 December 2026');
  await terminal.answer('Write it?', 'n');
  await terminal.shows('nothing was written');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN);
});
