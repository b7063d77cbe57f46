import { expect, test } from 'vitest';
import { type Workspace, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const OWN = `summary: { en: Ours }
when: { en: Always }
term: 3 months
parameters:
  - { name: target, prompt: { en: How many days? }, type: number, default: 5 }
objective: { en: ["Sell in", " ", { parameter: target }, " ", days] }
key_results: [{ id: days, title: { en: Days }, from: 90, to: { parameter: target }, unit: { en: days } }]
`;

const FIRST_DAY = { env: { OKR_NOW: '2026-10-01T12:00:00Z', OKR_USER: 'ana' } };

const acme = (more: Record<string, string> = {}) =>
  workspaceIn(undefined, { 'okrs/okr.yaml': 'schema: 1\n', 'docs/notes.txt': '', ...more });

/** Runs what must be refused and leave everything as it was. */
async function refused(workspace: Workspace, args: string, code = 2): Promise<string> {
  const before = snapshot(workspace.folder);
  const { stdout, stderr } = await workspace.okr(args, { ...FIRST_DAY, expect: code });
  expect(snapshot(workspace.folder)).toEqual(before);
  expect(stdout).toBe('');
  return stderr;
}

test('several templates begin several objectives in one go, each in the cycle that its term asks for', async () => {
  const workspace = workspaceIn();
  const { stdout } = await workspace.okr(
    'init --template sales-marketing-alignment --template grow-sales --template strategic-partnerships --json',
    FIRST_DAY,
  );
  expect(JSON.parse(stdout).files).toEqual([
    'okrs/okr.yaml',
    'okrs/2026-10/sales-marketing-alignment.yaml',
    'okrs/2026-Q4/grow-sales.yaml',
    'okrs/2026/strategic-partnerships.yaml',
  ]);
});

test('a value reaches every template that has the parameter, and the others do not mind', async () => {
  const workspace = acme();
  await workspace.okr(
    'init --template increase-revenue --template inbound-leads --template grow-sales --set growth=20 --set meetings=40',
    FIRST_DAY,
  );
  const read = (id: string) => workspace.read(`okrs/2026-Q4/${id}.yaml`);
  expect(read('increase-revenue')).toContain('objective: Raise quarterly revenue by 20%\n');
  expect(read('inbound-leads')).toContain('objective: Generate 20% more inbound leads\n');
  expect(read('inbound-leads')).toContain('    change: 20%\n');
  expect(read('grow-sales')).toContain('    to: 40\n');
});

test('a value that none of several templates takes is refused, with what was meant', async () => {
  const told = await refused(acme(), 'init --template increase-revenue --template inbound-leads --set grwth=20');
  expect(told).toContain('none of the templates increase-revenue and inbound-leads has a parameter “grwth”');
  expect(told).toContain('\ndid you mean: growth\n');
});

test.each([
  ['with its sign', '--set growth=12.5%', 'change: 12.5%'],
  ['without', '--set growth=12.5', 'change: 12.5%'],
  ['that shrinks', '--set growth=-5%', 'change: -5%'],
])('a percentage may be set %s', async (_, set, written) => {
  const workspace = acme();
  await workspace.okr(`init --template inbound-leads ${set}`, FIRST_DAY);
  expect(workspace.read('okrs/2026-Q4/inbound-leads.yaml')).toContain(`    ${written}\n`);
});

test('a text is set as it stands, and quoted in the file where it must be', async () => {
  const workspace = acme();
  const set = 'product="Acme: \'plus\' & co"';
  await workspace.okr(`init --template increase-revenue --set ${set}`, FIRST_DAY);
  const { stdout } = await workspace.okr('report --json', FIRST_DAY);
  expect(JSON.parse(stdout).objectives[0].keyResults[1].title).toBe("Sales of Acme: 'plus' & co");
});

test.each([
  ['a word for a number', 'reduce-sales-cycle', '--set target=soon', /--set target: “soon” is not a number/],
  ['a percentage for a number', 'reduce-sales-cycle', '--set target=5%', /--set target: “5%”[\s\S]*write 5;/],
  ['a word for a percentage', 'inbound-leads', '--set growth=lots', /--set growth: “lots” is not a number/],
  ['a percentage with a comma', 'inbound-leads', '--set growth=1,5%', /--set growth: [\s\S]*write 1\.5%/],
  ['a change of nothing', 'inbound-leads', '--set growth=0', /a change of zero/],
  ['a rate of nothing', 'inbound-leads', '--set posts-a-month=0', /the target is the baseline, 0/],
])('%s is refused', async (_, id, set, words) => {
  expect(await refused(acme(), `init --template ${id} ${set}`)).toMatch(words);
});

test('--id gives the objective a name of its own, and names no more than one', async () => {
  const workspace = acme();
  await workspace.okr('init --template grow-sales --id our-sales', FIRST_DAY);
  expect(workspace.files('okrs/2026-Q4')).toEqual(['okrs/2026-Q4/our-sales.yaml']);
  const told = await refused(workspace, 'init --template grow-sales --template inbound-leads --id ours');
  expect(told).toContain('--id names one objective');
});

test('where one of several templates is there already, or given twice, none is written', async () => {
  const workspace = acme();
  await workspace.okr('init --template grow-sales', FIRST_DAY);
  const told = await refused(workspace, 'init --template inbound-leads --template grow-sales', 4);
  expect(told).toContain('okrs/2026-Q4/grow-sales.yaml exists already; nothing was changed');
  await refused(workspace, 'init --template inbound-leads --template inbound-leads', 4);
});

test.each([
  ['from the folder that it is in', 'ours/faster.yaml', '.', 'faster'],
  ['from another folder', '../ours/faster.yaml', 'docs', 'faster'],
  ['by its place in the workspace', 'okrs/templates/reduce-sales-cycle.yaml', '.', 'reduce-sales-cycle'],
])('a template may be a file, named %s', async (_, path, cwd, id) => {
  const workspace = acme({ 'ours/faster.yaml': OWN, 'okrs/templates/reduce-sales-cycle.yaml': OWN });
  await workspace.okr(`init --template ${path} --set target=9`, { ...FIRST_DAY, cwd });
  expect(workspace.read(`okrs/2026-Q4/${id}.yaml`)).toContain('objective: Sell in 9 days\n');
});

test('a file that is not there is no template, and one that ends in .yml is told its right name', async () => {
  const workspace = acme({ 'ours/faster.yml': OWN });
  expect(await refused(workspace, 'init --template ours/nothing.yaml')).toContain(
    'there is no template “ours/nothing.yaml”',
  );
  expect(await refused(workspace, 'init --template ours/faster.yml')).toContain(
    'git mv ours/faster.yml ours/faster.yaml',
  );
});

test.each([
  ['.', 'okrs/templates/broken.yaml'],
  ['docs', '../okrs/templates/broken.yaml'],
  ['okrs/templates', 'broken.yaml'],
])('a fault in a template of one’s own is told, seen from %s, in %s', async (cwd, path) => {
  const workspace = acme({
    'okrs/templates/broken.yaml': OWN.replace('{ parameter: target }, unit', '{ parameter: goal }, unit'),
  });
  for (const args of ['init --template broken', 'template show broken', 'template list']) {
    const { stderr } = await workspace.okr(args, { ...FIRST_DAY, cwd, expect: 3 });
    expect(stderr).toContain(`${path}:7:75: error file/unknown-parameter: the template declares no parameter “goal”`);
  }
});
