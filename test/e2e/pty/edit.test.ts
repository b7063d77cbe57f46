import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKIN_FILES } from '../checkin-files.ts';
import { workspaceIn } from '../run-okr.ts';
import { Terminal } from './terminal.ts';

const OBJECTIVE = 'okrs/2026-Q4/reduce-sales-cycle.yaml';
const WRITTEN = CHECKIN_FILES[OBJECTIVE];

/** An editor that changes the file it is given in one way the first time it is opened, in another the second time. */
const editing = (...commands: string[]) => {
  const workspace = workspaceIn(undefined, {
    ...CHECKIN_FILES,
    'editor.sh': `count=$(cat count 2>/dev/null || echo 0)
echo $((count + 1)) > count
echo "$2" > edited
case $count in
${commands.map((command, index) => `  ${index}) ${command} ;;`).join('\n')}
esac
`,
  });
  const options = { env: { VISUAL: 'sh editor.sh --wait', EDITOR: 'false' } };
  return { workspace, open: (args: string) => new Terminal(workspace, args, options) };
};

const sed = (script: string) => `sed -i '${script}' "$2"`;

test('the file is opened in the editor that VISUAL names, with its arguments, and written when it is saved', async () => {
  const { workspace, open } = editing(sed('s/to: 55/to: 54/'));
  const terminal = open('edit cycle-days');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN.replace('to: 55', 'to: 54'));
  expect(workspace.read('edited')).toMatch(/\/reduce-sales-cycle\.yaml\n$/);
  expect(terminal.screen()).toContain(OBJECTIVE);
});

test('what cannot be read is shown in its place and opened again', async () => {
  const { workspace, open } = editing(sed('s/to: 55/to: five/'), sed('s/to: five/to: 54/'));
  const terminal = open('edit reduce-sales-cycle');
  await terminal.shows(`${OBJECTIVE}:4:65: error file/number`);
  await terminal.answer('Open it again?');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN.replace('to: 55', 'to: 54'));
});

test.each<[string, (terminal: Terminal) => void | Promise<void>, number]>([
  ['that is not opened again', async (terminal) => terminal.type('n').then(() => terminal.press('enter')), 2],
  ['at whose question Ctrl-C is pressed', (terminal) => terminal.press('ctrlC'), 130],
])('a text %s is kept, its place said, and the file is as it was', async (_, answer, code) => {
  const { workspace, open } = editing(sed('s/to: 55/to: five/'));
  const terminal = open('edit reduce-sales-cycle');
  await terminal.shows('Open it again?');
  await answer(terminal);
  expect(await terminal.exit()).toBe(code);
  const kept = workspace.read('edited').trim();
  expect(terminal.screen().replaceAll('\n', '')).toContain(`your text is kept in ${kept}`);
  expect(readFileSync(kept, 'utf8')).toBe(WRITTEN.replace('to: 55', 'to: five'));
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN);
  rmSync(dirname(kept), { recursive: true });
});

test('a file that someone else changed meanwhile is a conflict, and the text is kept', async () => {
  const { workspace, open } = editing(`${sed('s/to: 55/to: 54/')}; echo '# theirs' >> ${OBJECTIVE}`);
  const terminal = open('edit reduce-sales-cycle');
  await terminal.shows('your text is kept in');
  expect(await terminal.exit()).toBe(4);
  expect(workspace.read(OBJECTIVE)).toBe(`${WRITTEN}# theirs\n`);
  rmSync(dirname(workspace.read('edited').trim()), { recursive: true });
});

test('a text that is saved as it was changes nothing; an editor that fails is exit 5', async () => {
  const { workspace, open } = editing('true', 'exit 3');
  const terminal = open('edit reduce-sales-cycle');
  await terminal.shows('nothing changes');
  expect(await terminal.exit()).toBe(0);
  const failing = open('edit reduce-sales-cycle');
  await failing.shows('the editor failed: sh editor.sh --wait');
  expect(await failing.exit()).toBe(5);
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN);
});

test('the first check-in of a key result without a baseline offers to fill it in', async () => {
  const file = 'okrs/2026-Q4/grow.yaml';
  const workspace = workspaceIn(undefined, {
    ...CHECKIN_FILES,
    [file]: 'objective: Grow\nkey_results:\n  - { id: leads, title: Leads, to: 40 } # a week\n',
  });
  const terminal = new Terminal(workspace, 'checkin leads 25', { env: { OKR_USER: 'ana' } });
  await terminal.answer('Baseline, the value at the start', '40');
  await terminal.shows('target');
  for (let index = 0; index < 2; index++) terminal.press('backspace');
  await terminal.type('10');
  terminal.press('enter');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read(file)).toContain('  - { id: leads, title: Leads, from: 10, to: 40 } # a week\n');
  expect(terminal.screen()).toContain('2026-Q4/grow/leads');
  expect(terminal.screen()).toContain('0% → 50%');
});
