import { expect, test } from 'vitest';
import { workspaceIn } from '../run-okr.ts';
import { checkedIn, written } from './checkin-files.ts';
import { Terminal, type TerminalOptions } from './terminal.ts';

const BY_ANA = { OKR_USER: 'ana' };

/** Plays a check-in with lists, a mistake, a correction and a note, and gives all that was written to the terminal. */
async function played(args: string, options: TerminalOptions = {}): Promise<string> {
  const terminal = new Terminal(checkedIn(), args, { ...options, env: { ...BY_ANA, ...options.env } });
  await terminal.answer('which one?');
  await terminal.answer('Value now', '4,5');
  await terminal.answer('what was meant?');
  await terminal.answer('Confidence to succeed', 'high');
  await terminal.shows('is not a confidence');
  for (const _ of 'high') terminal.press('backspace');
  await terminal.answer('Confidence to succeed');
  await terminal.answer('Note, what happened', 'Fine.');
  expect(await terminal.exit()).toBe(0);
  return terminal.output;
}

/** Whether any control sequence sets a colour or a style. */
const isStyled = (output: string): boolean => output.split('\x1b[').some((rest) => /^[\d;]*m/.test(rest));

test('questions have colours on a terminal', async () => {
  expect(isStyled(await played('checkin meetings'))).toBe(true);
});

test.each([
  ['NO_COLOR', 'checkin meetings', { NO_COLOR: '1' }],
  ['--color never', 'checkin meetings --color never', {}],
])('with %s nothing is coloured, no question and no list either', async (_, args, env) => {
  expect(isStyled(await played(args, { env }))).toBe(false);
});

test('with --ascii every sign is one of ASCII, in lists, ticks, mistakes and answers', async () => {
  expect(await played('checkin meetings --ascii')).toMatch(/^\p{ASCII}+$/u);
  const terminal = new Terminal(checkedIn(), 'checkin contracts --ascii', { env: BY_ANA });
  await terminal.shows('>[ ] Pilot');
  terminal.press('space');
  await terminal.answer('>[x] Pilot');
  await terminal.answer('Confidence to succeed');
  await terminal.answer('Note, what happened');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.output).toMatch(/^\p{ASCII}+$/u);
});

const LONG_PROMPT =
  'What share of all the customers who came in the last quarter, in percent, was answered within a day?';

test('in 60 columns questions, choices and mistakes are broken between words, and what is typed is kept', async () => {
  const template = `summary: { en: Answer }
when: { en: Customers wait. }
term: 3 months
parameters: [{ name: share, prompt: { en: "${LONG_PROMPT}" }, type: percent }]
objective: { en: Answer }
key_results: [{ id: answered, title: { en: Answered }, from: { parameter: share }, to: 95, unit: percent }]
`;
  const workspace = workspaceIn(undefined, { 'answer.yaml': template });
  const options = { columns: 60, env: BY_ANA };
  const terminal = new Terminal(workspace, 'init --template ./answer.yaml --cycle 2026-Q4', options);
  await terminal.answer(`${LONG_PROMPT} (Enter: leave it out)`, '40,5');
  await terminal.answer('“40,5” is not a number; what was meant? › 40.5');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read('okrs/2026-Q4/answer.yaml')).toContain('from: 40.5\n');
});

test('in 60 columns a list keeps each template on one line', async () => {
  const terminal = new Terminal(workspaceIn(), 'init', { columns: 60, env: BY_ANA });
  await terminal.shows('arrow keys move');
  const lines = terminal.screen().split('\n');
  const first = lines.findIndex((line) => line.startsWith('› '));
  const list = lines.slice(first, lines.indexOf('  none, an empty workspace'));
  expect(list).toHaveLength(8);
  for (const line of list) expect(line).toMatch(/^[› ] [a-z-]+ {2,}\S/);
});

test.each([
  ['short', '手机签约省了一天。'],
  ['longer than a line of 60 columns', `${'每周和销售团队一起复盘，'.repeat(6)}效果很好 🎉`],
])('a note in Chinese that is %s arrives unbroken in the file', async (_, note) => {
  const workspace = checkedIn();
  const terminal = new Terminal(workspace, 'checkin cycle-days', { columns: 60, env: BY_ANA });
  await terminal.answer('Value now');
  await terminal.answer('Confidence to succeed');
  await terminal.answer('Note, what happened', note);
  expect(await terminal.exit()).toBe(0);
  expect(written(workspace)).toContain(`note: "${note}"\n`);
});

test('a title that would act on the terminal is shown, not obeyed', async () => {
  const workspace = checkedIn();
  workspace.write({
    'okrs/2026-Q4/hostile.yaml': `objective: Hostile
key_results: [{ id: red, title: "\\e[31mred\\e]0;owned\\a", milestones: [{ id: one, title: "\\e[2Jgone" }] }]
`,
  });
  const terminal = new Terminal(workspace, 'checkin red', { env: BY_ANA });
  await terminal.shows('\\u001b[31mred\\u001b]0;owned\\u0007');
  await terminal.answer('\\u001b[2Jgone');
  await terminal.shows('Confidence to succeed');
  for (const live of ['\x1b[31mred', '\x1b]0;', '\x1b[2J']) expect(terminal.output).not.toContain(live);
});
