import { describe, expect, test } from 'vitest';
import { workspaceIn } from '../run-okr.ts';
import { snapshot } from '../snapshot.ts';
import { checkedIn } from './checkin-files.ts';
import { ManyCommands } from './many-commands.ts';
import { type KEYS, Terminal } from './terminal.ts';

/** Late in a quarter and with nobody known, so that a beginner is asked one question of every kind. */
const BEGINNER = { env: { OKR_NOW: '2026-12-10T12:00:00Z' } };
const BY_ANA = { env: { OKR_USER: 'ana' } };

const INIT = ['What is your first objective about?', 'is satisfied today', 'Begin in 2027-Q1 instead?', 'Who owns it?'];
const CHECKIN = ['Value now', 'Confidence to succeed', 'Note, what happened'];
const MILESTONES = ['Which milestones are done?', 'Confidence to succeed', 'Note, what happened'];

const ENDINGS = [
  ['Ctrl-C', 'ctrlC'],
  ['the end of the input, Ctrl-D,', 'ctrlD'],
] as const satisfies [string, keyof typeof KEYS][];

/** Each question with those before it. */
const upToEach = (questions: readonly string[]) =>
  questions.map((question, index) => ({ question, before: questions.slice(0, index) }));

/** Answers the questions before with Enter, and presses a key at the last one: the command ends, and says so in a line. */
async function endsAt(
  terminal: ManyCommands,
  args: string,
  { question, before }: { question: string; before: readonly string[] },
  key: keyof typeof KEYS,
): Promise<void> {
  await terminal.start(args);
  const { length } = terminal.output;
  for (const earlier of before) await terminal.answer(earlier);
  await terminal.shows(question);
  terminal.press(key);
  expect([args, question, await terminal.exit()]).toEqual([args, question, 130]);
  expect(terminal.screen()).toMatch(/\nnothing was written\n+exit 130/);
  expect(terminal.screen()).not.toMatch(/error|Error|\bat \S+:\d|node:/);
  // The cursor, which a list hides, is shown again.
  const output = terminal.output.slice(length);
  expect(output.lastIndexOf('\x1b[?25h')).toBeGreaterThanOrEqual(output.lastIndexOf('\x1b[?25l'));
}

describe.each(ENDINGS)('%s ends with 130, and nothing is written', (_, key) => {
  test('at every question of init', async () => {
    const workspace = workspaceIn();
    const terminal = new ManyCommands(workspace, BEGINNER);
    for (const one of upToEach(INIT)) await endsAt(terminal, 'init acme/deep', one, key);
    expect(snapshot(workspace.folder)).toEqual(snapshot(workspaceIn().folder));
  });

  test('at every question of checkin', async () => {
    const workspace = checkedIn();
    const files = snapshot(workspace.folder);
    const terminal = new ManyCommands(workspace, BY_ANA);
    for (const one of upToEach(CHECKIN)) await endsAt(terminal, 'checkin cycle-days', one, key);
    for (const one of upToEach(MILESTONES)) await endsAt(terminal, 'checkin contracts', one, key);
    await endsAt(terminal, 'checkin meetings', { question: 'which one?', before: [] }, key);
    await endsAt(terminal, 'checkin kpi/churn', { question: 'Value now', before: [] }, key);
    expect(snapshot(workspace.folder)).toEqual(files);
  });
});

test('Ctrl-C drops what was typed already', async () => {
  const workspace = checkedIn();
  const files = snapshot(workspace.folder);
  const terminal = new Terminal(workspace, 'checkin cycle-days', BY_ANA);
  await terminal.answer('Value now', '57');
  await terminal.shows('Confidence to succeed');
  await terminal.type('70%');
  terminal.press('ctrlC');
  expect(await terminal.exit()).toBe(130);
  expect(snapshot(workspace.folder)).toEqual(files);
});

test('where the terminal is shut the process ends by its signal, and nothing is written', async () => {
  const workspace = workspaceIn();
  const terminal = new Terminal(workspace, 'init', BEGINNER);
  await terminal.shows('What is your first objective about?');
  terminal.hangUp();
  await terminal.exit();
  expect(terminal.signal).toBe(1);
  expect(workspace.files()).toEqual([]);
});
