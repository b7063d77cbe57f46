import { expect, test } from 'vitest';
import { type Workspace, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const SETTINGS = `# our OKRs
schema: 1
people:
  - { id: ana, name: Ana Silva, email: ana@acme.example }
  - { id: bo, name: Bo }
teams:
  - { id: sales, name: Sales }
`;

const acme = (more: Record<string, string> = {}) =>
  workspaceIn(undefined, { 'okrs/okr.yaml': SETTINGS, 'docs/notes.txt': '', ...more });

const INIT = 'init --template reduce-sales-cycle';
const BY_ANA = { env: { OKR_USER: 'ana' } };
const OBJECTIVE = 'okrs/2026-Q4/reduce-sales-cycle.yaml';

/** Runs what must be refused and leave everything as it was. */
async function refused(workspace: Workspace, args: string, code: number, env: Record<string, string> = BY_ANA.env) {
  const before = snapshot(workspace.folder);
  const { stdout, stderr } = await workspace.okr(args, { expect: code, env });
  expect(snapshot(workspace.folder)).toEqual(before);
  expect(stdout).toBe('');
  return stderr;
}

test('in a workspace that exists init adds the objective and touches nothing else', async () => {
  const workspace = acme();
  await workspace.okr(`${INIT} --team sales`, BY_ANA);
  expect(workspace.read('okrs/okr.yaml')).toBe(SETTINGS);
  expect(workspace.files('okrs/2026-Q4')).toEqual([OBJECTIVE]);
  expect(workspace.read(OBJECTIVE)).toContain('\nowner: ana\nteam: sales\n');
});

test.each(['docs', 'okrs', 'okrs/2026-Q4'])('from the folder %s it finds the workspace above', async (cwd) => {
  const workspace = acme({ 'okrs/2026-Q4/notes.txt': '' });
  const { stdout } = await workspace.okr(INIT, { ...BY_ANA, cwd });
  expect(workspace.files()).toContain(OBJECTIVE);
  const path = { docs: '../okrs/2026-Q4/', okrs: '2026-Q4/', 'okrs/2026-Q4': '' }[cwd];
  expect(stdout).toContain(`\n${path}reduce-sales-cycle.yaml\n`);
});

test('a second objective of the same template needs an id of its own', async () => {
  const workspace = acme();
  await workspace.okr(INIT, BY_ANA);
  const told = await refused(workspace, INIT, 4);
  expect(told).toContain(`${OBJECTIVE} exists already; nothing was changed`);
  expect(told).toContain('--id');
  await workspace.okr(`${INIT} --id faster-deals`, BY_ANA);
  expect(workspace.files('okrs/2026-Q4')).toEqual(['okrs/2026-Q4/faster-deals.yaml', OBJECTIVE]);
});

test('without a template there is nothing to do where a workspace exists: a conflict', async () => {
  const workspace = acme();
  const told = await refused(workspace, 'init', 4);
  expect(told).toContain('okrs/okr.yaml; nothing was changed');
  expect(told).toContain('--template');
  expect(await refused(workspace, 'init .', 4)).toContain('okrs/okr.yaml');
});

test('a folder given to init is the place of the workspace, even below another one', async () => {
  const workspace = acme();
  await workspace.okr('init docs --template reduce-sales-cycle', BY_ANA);
  expect(workspace.files('docs')).toContain('docs/okrs/2026-Q4/reduce-sales-cycle.yaml');
  expect(workspace.read('okrs/okr.yaml')).toBe(SETTINGS);
});

test('--set fills in the parameters, in the figures and in the texts', async () => {
  const workspace = acme();
  await workspace.okr(`${INIT} --set baseline=72.5 --set target=60 --set course-members=1200`, BY_ANA);
  const text = workspace.read(OBJECTIVE);
  expect(text).toContain('objective: Shorten the sales cycle from 72.5 to 60 days\n');
  expect(text).toContain('    from: 72.5\n    to: 60\n');
  expect(text).toContain('    to: 1200\n');
});

test.each([
  ['a parameter that does not exist', '--set goal=60', /no parameter “goal”[\s\S]*baseline, target and course-members/],
  ['a number with a decimal comma', '--set baseline=60,5', /--set baseline[\s\S]*60\.5/],
  ['a number with its unit', '--set "baseline=60 days"', /--set baseline[\s\S]*write 60;/],
  ['a target that is the baseline', '--set baseline=55', /the target is the baseline, 55/],
  ['something without a value', '--set baseline', /“baseline” is not of the form name=value/],
  ['an id with capital letters', '--id Faster', /--id: “Faster” cannot be an id[\s\S]*write faster/],
  ['an id that reads as a period', '--id 2026', /reads as a period/],
  ['a team that okr.yaml does not have', '--team legal', /no team in okr.yaml has the id “legal”[\s\S]*sales/],
  ['an owner who is not among the people', '--owner cy', /“cy”\ndid you mean: ana, bo\n[\s\S]*--owner/],
])('%s is a usage error, and nothing is written', async (_, flags, words) => {
  expect(await refused(acme(), `${INIT} ${flags}`, 2)).toMatch(words);
});

test('a template that does not exist is named with the nearest one', async () => {
  const told = await refused(acme(), 'init --template reduce-sale-cycle', 2);
  expect(told).toMatch(/no template “reduce-sale-cycle”\ndid you mean: reduce-sales-cycle\n/);
});

test('flags that only a template could use are refused without one', async () => {
  const { stderr } = await workspaceIn().okr('init --owner ana', { expect: 2 });
  expect(stderr).toContain('--template');
});

// The order: --owner, OKR_USER, git’s user.email among the people, git’s user.name.
test.each([
  ['--owner', '--owner bo', { OKR_USER: 'ana' }, {}, 'bo'],
  ['OKR_USER', '', { OKR_USER: 'bo' }, {}, 'bo'],
  ['git’s user.email', '', {}, { name: 'Someone', email: 'Ana@Acme.example' }, 'ana'],
  ['git’s user.name', '', {}, { name: 'Bo', email: 'bo@home.example' }, 'bo'],
])('the owner is found by %s', async (_, flags, env, user, owner) => {
  const workspace = acme();
  await workspace.initGit(user);
  await workspace.okr(`${INIT} ${flags}`, { env });
  expect(workspace.read(OBJECTIVE)).toContain(`\nowner: ${owner}\n`);
});

test('where people are listed, a git user who is not among them is refused', async () => {
  const workspace = acme();
  await workspace.initGit({ name: 'Cy', email: 'cy@acme.example' });
  const told = await refused(workspace, INIT, 2, {});
  expect(told).toContain('“cy@acme.example”');
  expect(told).toMatch(/--owner[\s\S]*OKR_USER/);
});

test('where nobody is listed, the owner is git’s user.name as an id', async () => {
  const workspace = workspaceIn();
  await workspace.initGit({ name: 'Zoë Ångström' });
  await workspace.okr(INIT);
  expect(workspace.read(OBJECTIVE)).toContain('\nowner: zoe-angstrom\n');
});

test('a closed cycle takes no new objective', async () => {
  const workspace = acme({ 'okrs/2026-Q4/cycle.yaml': 'closed: { on: 2026-11-20, by: ana }\n' });
  expect(await refused(workspace, INIT, 4)).toContain('the cycle 2026-Q4 was closed on 2026-11-20');
});

test('a workspace with a fault is told of it, and nothing is added', async () => {
  const workspace = acme({ 'okrs/2026-Q3/win.yaml': 'objectiv: Win\n' });
  expect(await refused(workspace, INIT, 3)).toMatch(/^okrs\/2026-Q3\/win\.yaml:1:1: error file\//);
});

test('a template of the workspace’s own goes before the program’s', async () => {
  const workspace = acme({
    'okrs/templates/reduce-sales-cycle.yaml': `summary: { en: Ours }
when: { en: Always }
term: 3 months
objective: { en: Sell faster }
key_results: [{ id: days, title: { en: Days }, from: 9, to: 5 }]
`,
  });
  await workspace.okr(INIT, BY_ANA);
  expect(workspace.read(OBJECTIVE)).toContain('objective: Sell faster\n');
});
