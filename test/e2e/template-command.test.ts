import { expect, test } from 'vitest';
import { expectGolden } from './golden.ts';
import { workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const OWN = `summary: { en: Ours, pt-BR: Nosso }
when: { en: Always }
term: 6 weeks
parameters:
  - { name: rep, prompt: { en: Who leads? }, type: text, default: { en: the lead } }
objective: { en: ["Let ", { parameter: rep }, " sell"] }
key_results:
  - { id: churn, title: { en: Churn }, hold: { at_most: 2 }, unit: percent }
`;

const withOwn = (more: Record<string, string> = {}) =>
  workspaceIn(undefined, {
    'okrs/okr.yaml': 'schema: 1\ncurrency: EUR\nfiscal_year_start: 4\n',
    'okrs/templates/grow-sales.yaml': OWN,
    'okrs/templates/zeal.yaml': OWN,
    'docs/notes.txt': '',
    ...more,
  });

const failed = async (args: string, code = 2, workspace = workspaceIn()) => {
  const { stdout, stderr } = await workspace.okr(args, { expect: code });
  expect(stdout).toBe('');
  return stderr;
};

test('okr template lists every template with its term and summary, and writes nothing', async () => {
  const workspace = workspaceIn();
  const before = snapshot(workspace.folder);
  const { stdout, stderr } = await workspace.okr('template list');
  expectGolden('template-list.txt', stdout);
  expect(stderr).toBe('next: okr template show ID\n');
  expect((await workspace.okr('template')).stdout).toBe(stdout);
  expect(snapshot(workspace.folder)).toEqual(before);
});

test('the workspace’s own templates come first, marked, and hide those of the same id', async () => {
  const { stdout } = await withOwn().okr('template list', { cwd: 'docs' });
  const lines = stdout.split('\n').map((line) => line.split(/ {2,}/));
  expect(lines.slice(0, 3)).toEqual([
    ['ID', 'MAKES', 'TERM', 'OWN', 'SUMMARY'],
    ['grow-sales', 'objective', '6 weeks', 'own', 'Ours'],
    ['zeal', 'objective', '6 weeks', 'own', 'Ours'],
  ]);
  const ids = lines.slice(1, -1).map(([id]) => id);
  expect(ids).toHaveLength(13);
  expect(ids.filter((id) => id === 'grow-sales')).toHaveLength(1);
});

test('as JSON a template says whose it is and where its file lies', async () => {
  const { stdout } = await withOwn().okr('template list --json', { cwd: 'docs' });
  const { templates, ...document } = JSON.parse(stdout);
  expect(document).toEqual({ schemaVersion: 1, kind: 'templates' });
  expect(templates.slice(1, 3)).toEqual([
    { id: 'zeal', kind: 'objective', own: true, path: '../okrs/templates/zeal.yaml', summary: 'Ours', term: '6w' },
    {
      ...{ id: 'customer-onboarding', kind: 'objective', own: false, path: null, term: '3m' },
      summary: 'Onboard new customers so that they are satisfied and stay',
    },
  ]);
});

test.each(['increase-revenue', 'reduce-sales-cycle'])('okr template show %s says all of it', async (id) => {
  const workspace = workspaceIn();
  const before = snapshot(workspace.folder);
  const { stdout } = await workspace.okr(`template show ${id}`, { env: { OKR_NOW: '2026-10-01T12:00:00Z' } });
  expectGolden(`template-${id}.txt`, stdout);
  expect(snapshot(workspace.folder)).toEqual(before);
});

test('what a template would make is told with the workspace’s currency, fiscal year and dates', async () => {
  const { stdout, stderr } = await withOwn().okr('template show increase-revenue --json');
  const { cycle, objective } = JSON.parse(stdout);
  // The fiscal year begins in April, so 24 November lies in its third quarter, past the grace of its start.
  expect(cycle).toEqual({ name: '2026-Q3', start: '2026-10-01', end: '2026-12-31' });
  expect(objective).toMatchObject({ start: '2026-11-24', end: '2026-12-31' });
  expect(objective.keyResults[0]).toEqual({
    ...{ id: 'revenue', title: 'Quarterly revenue', measure: 'metric', unit: 'EUR', weight: 2 },
    ...{ from: null, to: null, change: '10%' },
  });
  expect(objective.keyResults[1]).toMatchObject({ from: 0, to: 10_000, change: null });
  // 38 of the 92 days from 24 November to 23 February.
  expect(stderr).toContain('only 38 days of the template’s 92 are left in this cycle; --cycle next');
});

test('--cycle next shows the cycle after, and the command that begins it there', async () => {
  const { stdout, stderr } = await workspaceIn().okr('template show inbound-leads --cycle next --json');
  const { cycle, objective, command } = JSON.parse(stdout);
  expect(cycle.name).toBe('2027-Q1');
  expect(objective).toMatchObject({ start: '2027-01-01', end: '2027-03-31' });
  expect(command).toBe('okr init --template inbound-leads --cycle next');
  expect(stderr).toBe('');
});

test('what it shows is what init then writes, by the command that it says', async () => {
  const workspace = workspaceIn();
  const { command, cycle, objective } = JSON.parse((await workspace.okr('template show grow-sales --json')).stdout);
  await workspace.okr(command.replace(/^okr /, ''));
  const { objectives } = JSON.parse((await workspace.okr('report --json')).stdout);
  const { title, start, end, keyResults } = objective;
  expect(objectives).toMatchObject([{ cycle: cycle.name, title, start, end }]);
  const facts = ({ id, title: words, measure, unit, weight, from, to }: Record<string, unknown>) => ({
    ...{ id, title: words, measure, unit, weight, from, to },
  });
  expect(objectives[0].keyResults.map(facts)).toEqual(keyResults.map(facts));
});

test('bounds and milestones are shown as a report has them', async () => {
  const shown = async (id: string) =>
    JSON.parse((await withOwn().okr(`template show ${id} --json`)).stdout).objective.keyResults;
  expect(await shown('zeal')).toMatchObject([{ measure: 'hold', hold: { atLeast: null, atMost: 2 }, to: null }]);
  const [groundwork] = await shown('strategic-partnerships');
  expect(groundwork).toMatchObject({ measure: 'milestones', from: null, to: null });
  expect(groundwork.milestones.map(({ id }: { id: string }) => id)).toEqual(['proposal', 'contract-template']);
});

test('a template can be shown by its path, and is begun by it', async () => {
  const { stdout } = await withOwn().okr('template show ../okrs/templates/zeal.yaml', { cwd: 'docs' });
  expect(stdout).toContain('  Title  Let the lead sell\n');
  expect(stdout).toContain('  churn  Churn: at most 2%\n');
  expect(stdout).toContain('  okr init --template ../okrs/templates/zeal.yaml\n');
});

test('a template is shown even where its cycle is closed', async () => {
  const workspace = withOwn({ 'okrs/2026-Q3/cycle.yaml': 'closed: { on: 2026-11-20, by: ana }\n' });
  const { stdout } = await workspace.okr('template show zeal --json');
  expect(JSON.parse(stdout).cycle.name).toBe('2026-Q3');
});

test.each([
  ['template lsit', 'ACTION: “lsit” is not list or show', 'list'],
  ['template grow-sales', 'ACTION: “grow-sales” is not list or show', 'show grow-sales'],
  ['template remove', 'ACTION: “remove” is not list or show', 'list, show'],
  ['template show grow-sale', 'there is no template “grow-sale”', 'grow-sales'],
])('okr %s is a usage error that says what could be meant', async (args, problem, meant) => {
  expect(await failed(args)).toBe(`error: ${problem}\ndid you mean: ${meant}\n`);
});

test('a template that nothing comes close to is told with all there are', async () => {
  const { error } = JSON.parse(await failed('template show hire-people --json'));
  expect(error).toMatchObject({ code: 2, message: 'there is no template “hire-people”' });
  expect(error.candidates).toHaveLength(12);
  expect(JSON.parse(await failed('template show --json')).error.candidates).toEqual(error.candidates);
});

test.each(['template list grow-sales', 'template show grow-sales inbound-leads'])(
  'okr %s says one thing too many',
  async (args) => {
    expect(await failed(args)).toMatch(/nothing is known to do with “grow-sales”|too many arguments/);
  },
);

test('every fault of every template is told at once, and one that would not be read is not skipped', async () => {
  const broken = withOwn({ 'okrs/templates/a.yaml': 'summary: x\n', 'okrs/templates/b.yaml': 'objectiv: 1\n' });
  const told = await failed('template list', 3, broken);
  expect(told).toContain('okrs/templates/a.yaml:1:10: error file/not-a-map');
  expect(told).toContain('okrs/templates/b.yaml:1:1: error file/unknown-key');
  const misspelt = withOwn({ 'okrs/templates/c.yml': OWN });
  for (const args of ['template list', 'template show c', 'init --template c']) {
    expect(await failed(args, 3, misspelt)).toContain('okrs/templates/c.yml:1:1: error file/extension');
  }
});

test('settings that cannot be read stop it', async () => {
  const workspace = workspaceIn(undefined, { 'okrs/okr.yaml': 'schema: 1\ncurrency: euro\n' });
  expect(await failed('template show grow-sales', 3, workspace)).toContain('okrs/okr.yaml:2:11: error');
});
