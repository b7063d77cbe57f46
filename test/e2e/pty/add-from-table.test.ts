import { expect, test } from 'vitest';
import { CHECKIN_FILES } from '../checkin-files.ts';
import { workspaceIn } from '../run-okr.ts';
import { snapshot } from '../snapshot.ts';
import { Terminal } from './terminal.ts';

const PLAN = `Goal,Key Result,Baseline,Target,Status
Serve more customers,New customers,0,40,late
,Average answer,60 hours,24 hours,on time
`;

const withPlan = () => workspaceIn(undefined, { ...CHECKIN_FILES, 'plan.csv': PLAN });

test('it asks what unknown columns are, shows what would be written, and writes it once that is confirmed', async () => {
  const workspace = withPlan();
  const terminal = new Terminal(workspace, 'add --from plan.csv --cycle 2026-Q4', { columns: 110 });
  await terminal.shows('Which column is “Goal” (Serve more customers)?');
  terminal.press('down');
  terminal.press('enter');
  await terminal.answer('Which column is “Status” (late, on time)?');
  await terminal.shows('Write this objective?');
  expect(terminal.screen().split('\n').slice(2, 7)).toEqual([
    '1 new objective with 2 key results from plan.csv, for 2026-Q4',
    'columns: Goal = objective, Key Result = kr, Baseline = from, Target = to; left out: Status',
    '2026-Q4/serve-more-customers  Serve more customers',
    '  new-customers  New customers: from 0 up to 40 by 31 December 2026',
    '  average-answer  Average answer: from 60 down to 24 hours by 31 December 2026',
  ]);
  expect(workspace.files('okrs/2026-Q4')).not.toContain('okrs/2026-Q4/serve-more-customers.yaml');
  terminal.press('enter');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.written('okrs/2026-Q4/serve-more-customers.yaml')).toMatch(/^objective: Serve more customers\n/);
});

test.each([
  ['no', 'n', 0],
  ['Ctrl-C', null, 130],
])('%s writes nothing', async (_, answer, code) => {
  const workspace = withPlan();
  const before = snapshot(workspace.folder);
  const terminal = new Terminal(workspace, 'add --from plan.csv --map Goal=objective --map Status= --cycle 2026-Q4');
  await terminal.shows('Write this objective?');
  if (answer === null) terminal.press('ctrlC');
  else await terminal.answer('Write this objective?', answer);
  expect(await terminal.exit()).toBe(code);
  expect(terminal.screen()).toContain('nothing was written');
  expect(snapshot(workspace.folder)).toEqual(before);
});
