import { beforeAll, describe, expect, test } from 'vitest';
import { commandWords } from '../../scripts/command-words.mjs';
import { EXAMPLE_FILES } from './example-files.ts';
import { expectGolden } from './golden.ts';
import { temporaryFolder, workspaceIn } from './run-okr.ts';

const inExample = () => workspaceIn(temporaryFolder(), EXAMPLE_FILES);

const helpOf = async (command: string) => (await workspaceIn().okr(`${command} --help`)).stdout;

/** The names of the commands in a help text, by the heading that they stand under. */
const groupsOf = (help: string): [group: string, names: string[]][] =>
  [...help.matchAll(/^(Start|Every week|Look|Review|Trust):\n((?: {2}.+\n)+)/gm)].map(([, group = '', lines = '']) => [
    group,
    [...lines.matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name),
  ]);

/** The examples that a help text ends with. */
const examplesOf = (help: string): string[] =>
  [...(/\nExamples:\n([\s\S]*)$/.exec(help)?.[1] ?? '').matchAll(/^ {2}(okr.*)$/gm)].map(([, line = '']) => line);

let program = '';
let all = '';
let commands: string[] = [];
/** The help of each command. */
let helps: [command: string, help: string][] = [];

beforeAll(async () => {
  program = await helpOf('');
  all = (await workspaceIn().okr('help --all')).stdout;
  commands = groupsOf(program).flatMap(([, names]) => names);
  helps = await Promise.all(
    commands.map(async (command): Promise<[string, string]> => [command, await helpOf(command)]),
  );
});

test.each(['', 'init', 'template', 'checkin', 'report'])('okr %s --help says what can be given', async (command) => {
  const { stdout, stderr } = await workspaceIn().okr(`${command} --help`);
  expectGolden(`help${command && '-'}${command}.txt`, stdout);
  expect(stderr).toBe('');
});

test('okr help --all is the help of every command in one text', () => {
  expectGolden('help-all.txt', all);
  expect(all.startsWith(program)).toBe(true);
  const heads = [...all.matchAll(/^Usage: okr (?:(\S+) \[options\]|\[options\] \[command\])/gm)];
  expect(heads.map(([, name]) => name)).toEqual([undefined, ...commands]);
});

test('the help of a command is that of okr help --all, with the global options beside its own', () => {
  for (const [, help] of helps) {
    // Options beside longer ones are set off by more spaces.
    const squeezed = (text: string) => text.replace(/ {2,}/g, '  ').trim();
    const own = help.replace(/Global options:\n(?: {2}.+\n)+\n?/, '');
    expect(squeezed(all)).toContain(squeezed(own));
    expect(help.indexOf('\nOptions:')).toBeLessThan(help.indexOf('\nGlobal options:'));
  }
});

test('commands stand in the order in which one comes to need them', () => {
  const known = ['Start', 'Every week', 'Look', 'Review', 'Trust'];
  const groups = groupsOf(program).map(([group]) => group);
  expect(groups).toEqual(known.filter((group) => groups.includes(group)));
  expect(Object.fromEntries(groupsOf(program))).toMatchObject({
    Start: expect.arrayContaining(['init', 'template']),
    'Every week': expect.arrayContaining(['checkin', 'status']),
    Look: expect.arrayContaining(['report']),
  });
});

test.each([
  ['help checkin', 'checkin --help'],
  ['help template', 'template --help'],
  ['help', '--help'],
  ['-h', '--help'],
  ['checkin -h', 'checkin --help'],
])('okr %s says the same as okr %s', async (asked, same) => {
  const workspace = workspaceIn();
  expect((await workspace.okr(asked)).stdout).toBe((await workspace.okr(same)).stdout);
});

test('no line of help is wider than 100 columns, and none of the global flags is missing from a command', () => {
  const globals = [...program.matchAll(/^ {2}.*?(--[a-z-]+)/gm)].map(([, flag = '']) => flag);
  for (const help of [program, ...helps.map(([, text]) => text)]) {
    for (const flag of globals) if (flag !== '--version') expect(help).toContain(flag);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  }
});

test('the languages that help names are those that can be had, and no other', async () => {
  const named = /--language <tag> +(.+?);/.exec(program)?.[1]?.split(', ') ?? [];
  expect(named).toContain('en');
  for (const tag of ['en', 'zh-CN', 'pt-BR']) {
    await workspaceIn().okr(`template list --language ${tag}`, { expect: named.includes(tag) ? 0 : 2 });
  }
});

describe('examples', () => {
  test('every command has some, and each begins with the command', () => {
    for (const [command, help] of helps) {
      const examples = examplesOf(help);
      expect([command, examples.length > 0]).toEqual([command, true]);
      for (const example of examples) expect(example).toMatch(new RegExp(`^okr(?: ${command}(?: |$)|$)`));
    }
  });

  test('each is a command line that the command understands', { timeout: 120_000 }, async () => {
    const examples = helps.flatMap(([, help]) => examplesOf(help));
    const outcomes = await Promise.all(examples.map((example) => outcomeOf(commandWords(example).slice(1))));
    examples.forEach((example, index) => {
      // Only what is wrong with the command line itself is told with the help of the command.
      expect(outcomes[index], example).not.toMatch(/--help shows what can be given|a bug in okr/);
    });
  });

  test('the one of okr itself can be typed as it stands', async () => {
    const line = /^Example: (.+)$/m.exec(program)?.[1] ?? '';
    const workspace = workspaceIn();
    await workspace.initGit();
    const steps = line.split(' && ');
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) await workspace.okr(step.replace(/^okr /, ''));
    expect((await workspace.okr('report')).stdout).toContain('58');
  });
});

/** What a command says on standard error in the example workspace, however it ends. */
async function outcomeOf(words: string[]): Promise<string> {
  const workspace = inExample();
  try {
    return (await workspace.okr(words)).stderr;
  } catch (error) {
    return String(error);
  }
}
