import { expect, test } from 'vitest';
import { BY_ANA, CHECKIN_FILES, CHECKIN_PATH } from './checkin-files.ts';
import { workspaceIn } from './run-okr.ts';

/** What stands below `updates:` in the one check-in that a command line writes. */
async function written(args: string | string[], files: Record<string, string> = {}) {
  const workspace = workspaceIn(undefined, { ...CHECKIN_FILES, ...files });
  const before = workspace.files();
  await workspace.okr(args, BY_ANA);
  const added = workspace.files().filter((file) => !before.includes(file) && CHECKIN_PATH.test(file));
  expect(added).toHaveLength(1);
  const text = workspace.read(added[0] ?? '');
  return { text, file: added[0] ?? '', update: text.split('updates:\n')[1]?.replaceAll(/^ {4}/gm, '') };
}

test.each([
  ['checkin meetings 12', '  meetings:\nvalue: 12\n'],
  ['checkin meetings +3', '  meetings:\nadd: 3\n'],
  ['checkin meetings +0.5', '  meetings:\nadd: 0.5\n'],
  ['checkin meetings --add 3', '  meetings:\nadd: 3\n'],
  ['checkin meetings --add -3', '  meetings:\nadd: -3\n'],
  ['checkin meetings --add=-3', '  meetings:\nadd: -3\n'],
  ['checkin balance -5', '  balance:\nvalue: -5\n'],
  ['checkin balance -0.5', '  balance:\nvalue: -0.5\n'],
  ['checkin balance -- -5', '  balance:\nvalue: -5\n'],
  ['checkin balance 0', '  balance:\nvalue: 0\n'],
  ['checkin contracts --done vendor pilot', '  contracts:\ndone: [vendor, pilot]\n'],
  ['checkin contracts --done', '  contracts:\ndone: [vendor, pilot, live]\n'],
  ['checkin contracts --undone live', '  contracts:\nundone: [live]\n'],
  ['checkin contracts --undone live --undone pilot', '  contracts:\nundone: [live, pilot]\n'],
  ['checkin meetings --confidence 0.7', '  meetings:\nconfidence: 0.7\n'],
  ['checkin meetings --confidence 70%', '  meetings:\nconfidence: 0.7\n'],
  ['checkin meetings --confidence 7/10', '  meetings:\nconfidence: 0.7\n'],
  ['checkin meetings --confidence 1', '  meetings:\nconfidence: 1\n'],
  ['checkin meetings --confidence 0', '  meetings:\nconfidence: 0\n'],
  ['checkin meetings --note "-C is best"', '  meetings:\nnote: "-C is best"\n'],
  ['checkin meetings --note --json', '  meetings:\nnote: "--json"\n'],
  ['checkin meetings --note -5', '  meetings:\nnote: "-5"\n'],
  ['checkin meetings --note "5: no"', '  meetings:\nnote: "5: no"\n'],
  ['checkin meetings --no-needs', '  meetings:\nneeds: []\n'],
  [
    'checkin meetings --need "skill:Negotiation practice" --need budget:Travel',
    '  meetings:\nneeds:\n  - { kind: skill, text: Negotiation practice }\n  - { kind: budget, text: Travel }\n',
  ],
  [
    'checkin churn --confidence 80% --note "Calm" --need people:One',
    '  churn:\nconfidence: 0.8\nnote: Calm\nneeds:\n  - { kind: people, text: One }\n',
  ],
])('okr %s', async (args, update) => {
  expect((await written(args)).update).toBe(update);
});

test('a note keeps its line breaks, in one key and as the report gives it back', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const note = 'First line\n\n  second: "line" # no comment\n';
  await workspace.okr(['checkin', 'meetings', '--note', note], BY_ANA);
  const { stdout } = await workspace.okr('report --json');
  const keyResults: { id: string; note: string }[] = JSON.parse(stdout).objectives[0].keyResults;
  expect(keyResults.find(({ id }) => id === 'meetings')?.note).toBe(note);
});

test('--done without ids means those that are left on that day', async () => {
  const done = (day: string, id: string) => ({
    [`okrs/2026-Q4/checkins/${day.slice(0, 7)}/${day}-reduce-sales-cycle-a1.yaml`]: `objective: reduce-sales-cycle
date: ${day}
updates: { contracts: { done: [${id}] } }
`,
  });
  const files = { ...done('2026-10-20', 'vendor'), ...done('2026-11-20', 'live') };
  expect((await written('checkin contracts --done', files)).update).toContain('done: [pilot]');
  expect((await written('checkin contracts --done --date 2026-11-10', files)).update).toContain('done: [pilot, live]');
});

// Today is 24 November 2026.
test.each([
  ['--date 2026-10-31', '2026-10-31'],
  ['--date today', '2026-11-24'],
  ['--date yesterday', '2026-11-23'],
  ['--date -3d', '2026-11-21'],
  ['--date=-2w', '2026-11-10'],
  ['--date -1m', '2026-10-24'],
  ['--as-of 2026-11-01', '2026-11-01'],
  ['--as-of 2026-11-01 --date 2026-10-31', '2026-10-31'],
  ['', '2026-11-24'],
])('okr checkin meetings 12 %s is dated %s, in the file and in its name', async (flags, date) => {
  const { text, file } = await written(`checkin meetings 12 ${flags}`);
  expect(text).toContain(`\ndate: ${date}\n`);
  expect(CHECKIN_PATH.exec(file)?.slice(2, 4)).toEqual([date.slice(0, 7), date]);
  expect(text).toContain('\nat: 2026-11-24T12:00:00.000Z\n');
});

test('a value and +N add up in the order of their dates', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  for (const args of ['+3', '+4 --date 2026-11-20', '10 --date 2026-11-10', '--add -2'])
    await workspace.okr(`checkin meetings ${args}`, BY_ANA);
  const { stdout } = await workspace.okr('report');
  expect(stdout).toContain('15 meetings');
});
