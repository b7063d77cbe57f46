import { expect, test } from 'vitest';
import { temporaryFolder, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const FIRST_DAY = { env: { OKR_NOW: '2026-10-01T12:00:00Z' } };

const OBJECTIVE = `objective: Shorten the sales cycle from 60 to 55 days
why: Reps who close faster close more, and customers get what they need sooner.
owner: ana
team: sales
end: 2026-11-30
key_results:
  - id: cycle-days
    title: Average sales cycle
    from: 60
    to: 55
    unit: days
    weight: 2
  - id: negotiation-course
    title: Team members enrolled in a sales negotiation course
    from: 0
    to: 10
    unit: people
  - id: mobile-contracts
    title: Mobile-friendly online contracts in use
    milestones:
      - { id: provider, title: Provider of online contracts chosen }
      - { id: layout, title: Contract can be read and signed on a phone }
      - { id: in-use, title: In use for every new deal, weight: 2 }
  - id: personas
    title: Personas updated from historical customer data
    from: 0
    to: 4
    unit: personas
initiatives:
  - { id: stage-durations, title: Measure how long deals stay in each stage of the pipeline, kr: cycle-days }
  - { id: course-offers, title: Compare three negotiation courses, kr: negotiation-course }
`;

const INIT = 'init acme --template reduce-sales-cycle --owner ana --team sales';

test('init writes okr.yaml and an objective, to the letter, and nothing that git would see beside them', async () => {
  const workspace = workspaceIn();
  await workspace.initGit();
  const { stdout } = await workspace.okr(INIT, FIRST_DAY);
  expect(
    workspace.read('acme/okrs/okr.yaml'),
  ).toBe(`# yaml-language-server: $schema=https://unpkg.com/git-okr/schemas/okr.json
schema: 1
name: acme
language: en
timezone: UTC
teams:
  - { id: sales, name: sales }
`);
  expect(workspace.written('acme/okrs/2026-Q4/reduce-sales-cycle.yaml')).toBe(OBJECTIVE);
  const written = ['acme/okrs/2026-Q4/reduce-sales-cycle.yaml', 'acme/okrs/okr.yaml'];
  const seen = await workspace.git('status --porcelain --untracked-files=all');
  expect(seen.stdout).toBe(written.map((file) => `?? ${file}\n`).join(''));
  for (const file of written) expect(stdout).toContain(`${file}\n`);
  expect(stdout).toContain('2026-Q4/reduce-sales-cycle  Shorten the sales cycle from 60 to 55 days\n');
});

test('what init says comes next can be typed as it stands, and so can what takes it back', async () => {
  const workspace = workspaceIn();
  await workspace.initGit();
  const { stderr } = await workspace.okr(INIT, FIRST_DAY);
  const next = [...stderr.matchAll(/^next: (.+)$/gm)].map(([, line]) => line);
  expect(next).toEqual([
    "git add acme/okrs && git commit -m 'Begin OKRs'",
    'okr checkin cycle-days VALUE',
    'okr report',
  ]);
  expect(stderr).toContain('take it back: rm acme/okrs/okr.yaml acme/okrs/2026-Q4/reduce-sales-cycle.yaml\n');
});

test('the system’s time zone is written down, and from then on decides what today is', async () => {
  const workspace = workspaceIn();
  // Half past one in the night of the first of October in London is still September in São Paulo.
  const env = { TZ: 'America/Sao_Paulo', OKR_NOW: '2026-10-01T01:30:00Z' };
  await workspace.okr(INIT, { env });
  expect(workspace.read('acme/okrs/okr.yaml')).toContain('timezone: America/Sao_Paulo\n');
  expect(workspace.files('acme/okrs/2026-Q3')).toEqual(['acme/okrs/2026-Q3/reduce-sales-cycle.yaml']);
  const { stdout } = await workspace.okr('-C acme report --json', { env: { ...env, TZ: 'Asia/Tokyo' } });
  expect(JSON.parse(stdout).asOf).toBe('2026-09-30');
});

test('without a template init writes okr.yaml alone and says how an objective is begun', async () => {
  const workspace = workspaceIn();
  const { stderr } = await workspace.okr('init acme');
  expect(workspace.files()).toEqual(['acme/okrs/.okr/.gitignore', 'acme/okrs/okr.yaml']);
  expect(workspace.written('acme/okrs/okr.yaml')).toBe('schema: 1\nname: acme\nlanguage: en\ntimezone: UTC\n');
  expect(stderr).toContain('okr init --template reduce-sales-cycle');
  const report = await workspace.okr('-C acme report');
  expect(report.stdout).toBe('there are no cycles yet; okr init --template ID begins one\n');
});

test('init in the folder itself names the workspace after it', async () => {
  const workspace = workspaceIn();
  await workspace.okr('init acme-2');
  const inside = workspaceIn(temporaryFolder());
  await inside.okr('init');
  expect(workspace.read('acme-2/okrs/okr.yaml')).toContain('name: acme-2\n');
  expect(inside.files()).toContain('okrs/okr.yaml');
});

test('--dry-run writes nothing and shows a diff of which git apply makes the same files', async () => {
  const workspace = workspaceIn();
  await workspace.initGit();
  const before = snapshot(workspace.folder);
  const { stdout, stderr } = await workspace.okr(`${INIT} --dry-run`, FIRST_DAY);
  expect(snapshot(workspace.folder)).toEqual(before);
  expect(stderr).toContain('nothing was written (--dry-run)\n');
  await workspace.git('apply', { input: stdout });
  expect(workspace.written('acme/okrs/2026-Q4/reduce-sales-cycle.yaml')).toBe(OBJECTIVE);
  expect(workspace.read('acme/okrs/okr.yaml')).toContain('name: acme\n');
});

test('--json says which files were written and what is in them', async () => {
  const { stdout } = await workspaceIn().okr(`${INIT} --json`, FIRST_DAY);
  expect(JSON.parse(stdout)).toEqual({
    schemaVersion: 1,
    kind: 'written',
    files: ['acme/okrs/okr.yaml', 'acme/okrs/2026-Q4/reduce-sales-cycle.yaml'],
    changes: [{ reference: '2026-Q4/reduce-sales-cycle', title: 'Shorten the sales cycle from 60 to 55 days' }],
  });
});

test('what init writes, report reads: the story begins with a report of the first day', async () => {
  const workspace = workspaceIn();
  await workspace.okr(INIT, FIRST_DAY);
  const { stdout } = await workspace.okr('-C acme report --json', FIRST_DAY);
  const [objective] = JSON.parse(stdout).objectives;
  expect(objective).toMatchObject({ start: '2026-10-01', end: '2026-11-30', status: 'pending', progress: 0 });
  expect(objective.keyResults.map(({ id }: { id: string }) => id)).toEqual([
    'cycle-days',
    'negotiation-course',
    'mobile-contracts',
    'personas',
  ]);
});
