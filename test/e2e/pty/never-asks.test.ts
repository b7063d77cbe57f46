import { expect, test } from 'vitest';
import { loadedBy } from '../loaded.ts';
import { workspaceIn } from '../run-okr.ts';
import { snapshot } from '../snapshot.ts';
import { checkedIn, written } from './checkin-files.ts';
import { Terminal, type TerminalOptions } from './terminal.ts';

/** Every way to say that nothing may be asked, on a terminal. A dumb one cannot move its cursor, as questions need. */
const UNASKED: [string, string, TerminalOptions][] = [
  ['--no-input', '--no-input', {}],
  ['--yes', '--yes', {}],
  ['TERM=dumb', '', { env: { TERM: 'dumb' } }],
  ['standard input from elsewhere', '', { redirection: '</dev/null' }],
  ['standard input closed', '', { redirection: '<&-' }],
];

const FLAGS = ['VALUE', '--add', '--done', '--undone', '--confidence', '--note', '--need', '--no-needs'];

const byAna = ({ env, ...options }: TerminalOptions) => ({ ...options, env: { ...env, OKR_USER: 'ana' } });

test.each(UNASKED)('with %s a check-in without a value is exit 2 and names every flag', async (_, flag, options) => {
  const workspace = checkedIn();
  const files = snapshot(workspace.folder);
  const terminal = new Terminal(workspace, `checkin cycle-days ${flag}`, byAna(options));
  expect(await terminal.exit()).toBe(2);
  for (const name of FLAGS) expect(terminal.screen()).toContain(name);
  expect(snapshot(workspace.folder)).toEqual(files);
});

test.each(UNASKED)('with %s an ambiguous reference is exit 2 with its candidates', async (_, flag, options) => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, `checkin meetings 4 ${flag}`, byAna(options));
  expect(await terminal.exit()).toBe(2);
  const candidates = 'did you mean: 2026-Q4/reduce-sales-cycle/meetings, 2026-Q4/win-partners/meetings';
  expect(terminal.screen().replaceAll('\n', '')).toContain(candidates);
  expect(written(workspace)).toBeNull();
});

test.each(UNASKED)(
  'with %s init begins an empty workspace, and leaves out what only its user knows',
  async (_, flag, options) => {
    const workspace = workspaceIn();
    const empty = new Terminal(workspace, `init ${flag}`, byAna(options));
    expect(await empty.exit()).toBe(0);
    const args = `init --template customer-onboarding ${flag}`;
    const terminal = new Terminal(workspace, args, byAna(options));
    expect(await terminal.exit()).toBe(0);
    expect(terminal.screen()).toContain('left out: satisfaction, churn;');
    for (const { output } of [empty, terminal]) expect(output).not.toContain('?');
  },
);

test('with --json nothing is asked: init writes, and a check-in without a value is one object with code 2', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin cycle-days --json', byAna({}));
  expect(await terminal.exit()).toBe(2);
  expect(JSON.parse(terminal.screen().replaceAll('\n', '')).error.code).toBe(2);
  const init = new Terminal(workspaceIn(), 'init --json', byAna({}));
  expect(await init.exit()).toBe(0);
  expect(init.screen()).toContain('"kind": "written"');
  expect(init.screen()).not.toContain('?');
});

test('where standard output goes elsewhere nothing is asked', async () => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin cycle-days', byAna({ redirection: '>out.txt' }));
  expect(await terminal.exit()).toBe(2);
  expect(terminal.screen()).toContain('nothing to record');
  expect(workspace.read('out.txt')).toBe('');
});

test.each([
  'report',
  'report --json',
  'checkin cycle-days 57 --by ana',
  'init --template customer-onboarding --owner ana',
])('%s loads nothing that asks', async (args) => {
  const { modules } = await loadedBy(checkedIn(), args);
  expect(modules).toContain('src/cli/world.ts');
  expect(modules.filter((module) => /inquirer|prompts|question|asking\.ts/.test(module))).toEqual([
    // The words are part of the language.
    'src/language/en/asking.ts',
  ]);
});

test('a baseline that is unknown is told of after a check-in, with the command that fills it in', async () => {
  const command = 'okr edit 2026-Q4/win-partners/referrals --set from=VALUE';
  const { stderr } = await checkedIn().okr('checkin referrals 2 --by ana');
  expect(stderr).toContain(`its baseline is unknown, so no progress can be told; to fill it in: ${command}\n`);
  const known = await checkedIn().okr('checkin cycle-days 57 --by ana');
  expect(known.stderr).not.toContain('baseline');
  const terminal = new Terminal(checkedIn(), 'checkin referrals 2 --no-input', byAna({}));
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen().replaceAll('\n', '')).toContain(command);
});
