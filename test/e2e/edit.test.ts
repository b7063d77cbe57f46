import { expect, test } from 'vitest';
import { CHECKIN_FILES } from './checkin-files.ts';
import { workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const OBJECTIVE = 'okrs/2026-Q4/reduce-sales-cycle.yaml';
const WRITTEN = CHECKIN_FILES[OBJECTIVE];

const CHECKIN = `objective: reduce-sales-cycle
date: 2026-11-24
updates: { cycle-days: { value: 58 } }
`;

const workspace = () =>
  workspaceIn(undefined, {
    ...CHECKIN_FILES,
    'okrs/2026-Q4/checkins/2026-11/2026-11-24-reduce-sales-cycle-k7f2q9x0ab.yaml': CHECKIN,
    'okrs/2027-Q1/cycle.yaml': 'draft: true\n',
    'okrs/2027-Q1/next-step.yaml': 'objective: Next step\n',
  });

test('keys are set and taken away in their line; stdout says old and new, and where key results stand now', async () => {
  const acme = workspace();
  const { stdout, stderr } = await acme.okr('edit cycle-days --set to=54 --set owner=bo --unset unit');
  expect(acme.read(OBJECTIVE)).toBe(WRITTEN.replace('from: 60, to: 55, unit: days }', 'from: 60, to: 54, owner: bo }'));
  // 2 of 5 days are 40 %, 2 of 6 are a third; 59.8 % are due, so that what was at risk still is at 0.56.
  expect(stdout).toBe(`2026-Q4/reduce-sales-cycle/cycle-days  to: 55 → 54
2026-Q4/reduce-sales-cycle/cycle-days  owner: none → bo
2026-Q4/reduce-sales-cycle/cycle-days  unit: days → none
2026-Q4/reduce-sales-cycle  progress 8% → 7%  off track
2026-Q4/reduce-sales-cycle/cycle-days  progress 40% → 33%  at risk
${OBJECTIVE}
`);
  expect(stderr).toBe(`next: git add okrs && git commit -m 'Edit 2026-Q4/reduce-sales-cycle/cycle-days'
take it back: git restore ${OBJECTIVE}
`);
});

test.each([
  [
    'a milestone of a key result',
    'contracts',
    'milestones.pilot.due=2026-12-01',
    'weight: 2 }',
    'weight: 2, due: 2026-12-01 }',
  ],
  ['a key within a map', 'churn', 'hold.at_most=3', '{ at_most: 2 }', '{ at_most: 3 }'],
  ['a key result from its objective', 'reduce-sales-cycle', 'key_results.meetings.to=50', 'to: 40', 'to: 50'],
  ['a text that looks like YAML', 'meetings', 'title=Meetings: #1', 'Meetings held', '"Meetings: #1"'],
  [
    'a list of words',
    'reduce-sales-cycle',
    'tags=retail, pipeline',
    'key_results:',
    'tags: [retail, pipeline]\nkey_results:',
  ],
])('%s is set', async (_, reference, assignment, old, now) => {
  const acme = workspace();
  await acme.okr(['edit', reference, '--set', assignment]);
  expect(acme.read(OBJECTIVE)).toBe(WRITTEN.replace(old, now));
});

test('people, KPIs, cycles and drafts are edited where they stand', async () => {
  const acme = workspace();
  await acme.okr('edit person/bo --set email=bo@acme.example');
  expect(acme.read('okrs/okr.yaml')).toContain('  - { id: bo, name: Bo, email: bo@acme.example }\n');
  await acme.okr('edit kpi/churn --set hold.at_most=2');
  expect(acme.read('okrs/kpis/churn.yaml')).toBe('kpi: Monthly churn\nunit: percent\nhold:\n  at_most: 2\n');
  await acme.okr('edit 2027-Q1/next-step --set owner=ana');
  expect(acme.read('okrs/2027-Q1/next-step.yaml')).toBe('objective: Next step\nowner: ana\n');
  await acme.okr('edit 2026-Q4 --set "title=Quarter of growth"');
  expect(acme.written('okrs/2026-Q4/cycle.yaml')).toBe('title: Quarter of growth\n');
});

test('a key result is dropped with its reason, once, and can be taken up again', async () => {
  const acme = workspace();
  const { stdout } = await acme.okr('edit meetings --drop --why "The fair was called off."');
  expect(acme.read(OBJECTIVE)).toBe(
    WRITTEN.replace(
      'to: 40, unit: meetings }',
      'to: 40, unit: meetings, dropped: { on: 2026-11-24, why: The fair was called off. } }',
    ),
  );
  expect(stdout).toContain('meetings  progress 0%  off track → dropped\n');
  const again = await acme.okr('edit meetings --drop --why "Once more"', { expect: 4 });
  expect(again.stderr).toContain('okr edit 2026-Q4/reduce-sales-cycle/meetings --unset dropped');
  await acme.okr('edit meetings --unset dropped');
  expect(acme.read(OBJECTIVE)).toBe(WRITTEN);
});

test.each<[string, string, number, string]>([
  [
    'a value that cannot be read',
    'edit cycle-days --set to=1,5',
    2,
    `${OBJECTIVE}:4:65: error file/number: “1,5” is not a number; write 1.5\n`,
  ],
  ['a key that does not exist', 'edit cycle-days --set wieght=2', 2, 'did you mean “weight”?'],
  ['an id', 'edit cycle-days --set id=days', 2, 'id cannot be changed'],
  ['an item that does not exist', 'edit contracts --set milestones.pilto.due=2026-12-01', 2, 'vendor, pilot, live'],
  ['what is no assignment', 'edit cycle-days --set to', 2, '“to” is not of the form name=value'],
  [
    'a key result that has check-ins',
    'edit reduce-sales-cycle --unset key_results.cycle-days',
    2,
    'okr edit REF --drop --why TEXT',
  ],
  ['a reason without --drop', 'edit cycle-days --why so', 2, '--why goes with --drop'],
  ['--drop without a reason', 'edit cycle-days --drop', 2, 'missing: --why'],
  ['dropping a cycle', 'edit 2026-Q4 --drop --why so', 2, 'only an objective or a key result'],
  ['nothing', 'edit cycle-days', 2, '--set KEY=VALUE, --unset KEY, or --drop --why TEXT'],
  ['no reference', 'edit', 2, 'missing: REF'],
  ['a team that only an objective names', 'edit team/sales --set name=Sales', 2, 'nothing is called “team/sales”'],
])('%s is refused, and nothing is written', async (_, command, expected, said) => {
  const acme = workspace();
  const before = snapshot(`${acme.folder}/okrs/2026-Q4`);
  const { stderr, stdout } = await acme.okr(command, { expect: expected });
  expect(stderr).toContain(said);
  expect(stdout).toBe('');
  expect(snapshot(`${acme.folder}/okrs/2026-Q4`)).toEqual(before);
});

test('a closed cycle refuses every edit with exit 4', async () => {
  const acme = workspace();
  acme.write({ 'okrs/2026-Q4/cycle.yaml': 'closed: { on: 2026-11-20 }\n' });
  for (const reference of ['2026-Q4', '2026-Q4/reduce-sales-cycle', '2026-Q4/reduce-sales-cycle/meetings'])
    await acme.okr(`edit ${reference} --set title=Other`, { expect: 4 });
});

test('a checkpoint gets its place in the plan by its date', async () => {
  const acme = workspace();
  await acme.okr('edit cycle-days --set plan.2026-11-30=57');
  await acme.okr('edit cycle-days --set plan.2026-10-31=59');
  expect(acme.read(OBJECTIVE)).toMatch(
    /plan:\s+2026-10-31: 59\s+2026-11-30: 57\n|plan: \{ 2026-10-31: 59, 2026-11-30: 57 \}/,
  );
});

test('a key that is given twice is told once; an item that is taken away becomes none, not the next one', async () => {
  const acme = workspace();
  const twice = await acme.okr('edit cycle-days --set to=54 --set to=53 --dry-run');
  expect(twice.stdout.match(/cycle-days {2}to: .*/g)).toEqual(['cycle-days  to: 55 → 53']);
  const taken = await acme.okr('edit contracts --unset milestones.vendor --dry-run');
  expect(taken.stdout).toMatch(/^2026-Q4\/reduce-sales-cycle\/contracts {2}milestones\.vendor: .*vendor.* → none\n/);
});

test.each([...['__proto__', 'constructor.x', 'plan.prototype', '<<', 'k'.repeat(65), 'a.b.c.d.e.f', 'a..b']])(
  '%s is no key that a file could have: exit 2',
  async (key) => {
    for (const flags of [`--set ${key}=1`, `--unset ${key}`]) {
      const { stderr } = await workspace().okr(`edit cycle-days ${flags}`, { expect: 2 });
      expect(stderr).toContain('is not a key, such as to or hold.at_most');
    }
  },
);

test('what is as it should be is left as it is', async () => {
  const acme = workspace();
  const { stdout, stderr } = await acme.okr('edit cycle-days --set to=55');
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'nothing changes\n' });
});

test('--dry-run shows the difference and writes nothing; --json names files and changes', async () => {
  const acme = workspace();
  const before = snapshot(acme.folder);
  const dry = await acme.okr('edit cycle-days --set to=54 --dry-run');
  expect(dry.stdout).toContain(
    `-  - { id: cycle-days, title: Average sales cycle, from: 60, to: 55, unit: days }\n+  - { id: cycle-days, title: Average sales cycle, from: 60, to: 54, unit: days }\n`,
  );
  expect(snapshot(acme.folder)).toEqual(before);
  const { stdout } = await acme.okr('edit cycle-days --set to=54 --json');
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'written',
    files: [OBJECTIVE],
    changes: [
      { reference: '2026-Q4/reduce-sales-cycle/cycle-days', key: 'to', from: '55', to: '54' },
      { reference: '2026-Q4/reduce-sales-cycle' },
      {
        reference: '2026-Q4/reduce-sales-cycle/cycle-days',
        before: { progress: 0.4 },
        after: { progress: 0.3333333333 },
      },
    ],
  });
});

test('eight edits at once of one file are all in it', async () => {
  const acme = workspace();
  const tags = Array.from({ length: 8 }, (_, index) => `source=CRM ${index}`);
  const ids = ['cycle-days', 'balance', 'churn', 'meetings', 'contracts'];
  await Promise.all([
    ...ids.map((id, index) => acme.okr(['edit', id, '--set', tags[index] ?? ''], { alone: true })),
    acme.okr('edit reduce-sales-cycle --set why=Because', { alone: true }),
    acme.okr('edit reduce-sales-cycle --set team=sales', { alone: true }),
    acme.okr('edit meetings --set to=50', { alone: true }),
  ]);
  const text = acme.read(OBJECTIVE);
  for (const part of ['CRM 0', 'CRM 1', 'CRM 2', 'CRM 3', 'CRM 4', 'why: Because', 'team: sales', 'to: 50'])
    expect(text).toContain(part);
});
