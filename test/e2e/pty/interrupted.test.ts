import { describe, expect, test } from 'vitest';
import { workspaceIn } from '../run-okr.ts';
import { snapshot } from '../snapshot.ts';
import { checkedIn } from './checkin-files.ts';
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

/** Answers the questions before with Enter, and ends at the last one. */
async function endedAt(terminal: Terminal, question: string, before: readonly string[], key: keyof typeof KEYS) {
  for (const earlier of before) await terminal.answer(earlier);
  await terminal.shows(question);
  terminal.press(key);
  return terminal.exit();
}

/** The screen ends with the one line that says so, and tells neither of an error nor of the program. */
function expectShortWord(terminal: Terminal): void {
  expect(terminal.screen()).toMatch(/\nnothing was written$/);
  expect(terminal.screen()).not.toMatch(/error|Error|\bat \S+:\d|node:/);
  // The cursor, which a list hides, is shown again.
  expect(terminal.output.lastIndexOf('\x1b[?25h')).toBeGreaterThanOrEqual(terminal.output.lastIndexOf('\x1b[?25l'));
}

describe.each(ENDINGS)('%s ends with 130, and nothing is written', (_, key) => {
  test.each(upToEach(INIT))('at the question of init: $question', async ({ question, before }) => {
    const workspace = workspaceIn();
    const terminal = new Terminal(workspace, 'init acme/deep', BEGINNER);
    expect(await endedAt(terminal, question, before, key)).toBe(130);
    expectShortWord(terminal);
    expect(snapshot(workspace.folder)).toEqual(snapshot(workspaceIn().folder));
  });

  test.each([
    ...upToEach(CHECKIN).map((one) => ({ ...one, reference: 'cycle-days' })),
    ...upToEach(MILESTONES).map((one) => ({ ...one, reference: 'contracts' })),
    { reference: 'meetings', question: 'which one?', before: [] },
  ])('at the question of checkin $reference: $question', async ({ reference, question, before }) => {
    const workspace = checkedIn();
    const files = snapshot(workspace.folder);
    const terminal = new Terminal(workspace, `checkin ${reference}`, BY_ANA);
    expect(await endedAt(terminal, question, before, key)).toBe(130);
    expectShortWord(terminal);
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
