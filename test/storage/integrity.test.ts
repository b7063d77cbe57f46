import { describe, expect, test } from 'vitest';
import { marked, readAll, shown } from './reading.ts';

const GOAL = `objective: Grow
key_results:
  - { id: deals, title: Deals, from: 0, to: 40 }
  - { id: churn, title: Churn, hold: { at_most: 2 }, kpi: churn }
  - { id: contracts, title: Contracts, milestones: [{ id: vendor, title: V }, { id: live, title: L }] }
`;
const CHECKIN = '2026-Q4/checkins/2026-11/2026-11-24-goal-k7f2q9x0ab.yaml';
const FILES = { '2026-Q4/goal.yaml': GOAL, 'kpis/churn.yaml': 'kpi: Churn\n' };

/** The notices of a workspace with a check-in in it, as they are shown; it has no fault. */
async function noticesOf(files: Record<string, string>) {
  const { notices, faults, files: source } = await readAll({ ...FILES, ...files });
  expect(faults).toEqual([]);
  expect(notices.map(({ severity }) => severity)).toEqual(notices.map(() => 'error'));
  const places = await shown(source, notices);
  return notices.map(({ problem }, index) => `${places[index]}: ${problem.id.replace('notice/', '')}`);
}

describe('an update that points nowhere is a notice with its place, and no fault:', () => {
  const inUpdates = (line: string) => `objective: goal\ndate: 2026-11-24\nupdates:\n  ${line}\n`;
  test.each([
    ['its key result is gone', inUpdates('▸gone: { value: 1 }'), ['no-key-result']],
    ['its key result is gone, and it says nothing', inUpdates('▸gone: {}'), ['no-key-result']],
    [
      'its objective is gone',
      '▸objective: gone\ndate: 2026-11-24\nupdates: { deals: { value: 1 } }\n',
      ['no-objective'],
    ],
    ['a milestone is gone', inUpdates('contracts: { ▸done: [vendor, gone] }'), ['no-milestone']],
    ['a milestone taken back is gone', inUpdates('contracts: { ▸undone: [gone] }'), ['no-milestone']],
    ['a value for milestones', inUpdates('contracts: { ▸value: 1 }'), ['value-of-milestones']],
    ['an addition to milestones', inUpdates('contracts: { ▸add: 1 }'), ['value-of-milestones']],
    ['done for a value', inUpdates('deals: { ▸done: [vendor] }'), ['milestones-of-value']],
    ['done: [] for a value', inUpdates('deals: { ▸done: [] }'), ['milestones-of-value']],
    ['undone for bounds', inUpdates('churn: { ▸undone: [vendor] }'), ['milestones-of-value']],
    ['a value beside a KPI', inUpdates('churn: { ▸value: 1 }'), ['value-beside-kpi']],
    ['an addition beside a KPI', inUpdates('churn: { ▸add: 1 }'), ['value-beside-kpi']],
    [
      'several of them at once',
      inUpdates('▸gone: {}\n  contracts: { ▸value: 1, ▸done: [gone] }\n  deals: { ▸done: [] }'),
      ['no-key-result', 'value-of-milestones', 'no-milestone', 'milestones-of-value'],
    ],
  ])('%s', async (_, text, problems) => {
    const { text: written, places } = marked(text);
    expect(await noticesOf({ [CHECKIN]: written })).toEqual(
      problems.map(
        (problem, index) => `${CHECKIN}:${places[index]} okr/dangling-update → remove-or-restore: ${problem}`,
      ),
    );
  });

  test('the KPI of a check-in is gone', async () => {
    const file = 'kpis/checkins/2026-11/2026-11-24-gone-k7f2q9x0ab.yaml';
    expect(await noticesOf({ [file]: 'date: 2026-11-24\nkpi: gone\nvalue: 1\n' })).toEqual([
      `${file}:2:1 okr/dangling-update → remove-or-restore: no-kpi-for-checkin`,
    ]);
  });

  test('the KPI of a key result is gone', async () => {
    const file = '2026-Q4/other.yaml';
    const text =
      'objective: O\nkey_results:\n  - { id: a, title: A, to: 1 }\n  - { id: b, title: B, to: 1, kpi: gone }\n';
    expect(await noticesOf({ [file]: text })).toEqual([
      `${file}:4:31 okr/dangling-update → remove-or-restore: no-kpi-for-key-result`,
    ]);
  });
});

describe('is no notice:', () => {
  test.each([
    ['an update that points somewhere', 'deals: { value: 3 }\n  contracts: { done: [vendor], undone: [live] }'],
    ['confidence, note and needs beside a KPI', 'churn: { confidence: 1, note: x, needs: [] }'],
    ['done: [] of milestones', 'contracts: { done: [] }'],
    ['an empty update', 'churn: {}'],
  ])('%s', async (_, line) => {
    expect(await noticesOf({ [CHECKIN]: `objective: goal\ndate: 2026-11-24\nupdates:\n  ${line}\n` })).toEqual([]);
  });
});

test('an objective of the same id in another cycle is not the one', async () => {
  const file = '2026-Q3/checkins/2026-08/a.yaml';
  const notices = await noticesOf({
    '2026-Q3/other.yaml': 'objective: O\n',
    [file]: 'objective: goal\ndate: 2026-08-01\n',
  });
  expect(notices).toEqual([`${file}:1:1 okr/dangling-update → remove-or-restore: no-objective`]);
});

test('an update that points nowhere stays in the check-in, for others to leave it out', async () => {
  const text = 'objective: goal\ndate: 2026-11-24\nupdates: { gone: { value: 1 } }\n';
  const { workspace } = await readAll({ ...FILES, [CHECKIN]: text });
  expect(workspace.cycles[0]?.checkins[0]?.updates.size).toBe(1);
});

test('where a file has a fault, nothing is called dangling', async () => {
  const broken = { '2026-Q4/goal.yaml': 'objective: [\n', [CHECKIN]: 'objective: goal\ndate: 2026-11-24\n' };
  const { notices, faults } = await readAll(broken);
  expect(faults).toHaveLength(1);
  expect(notices).toEqual([]);
});
