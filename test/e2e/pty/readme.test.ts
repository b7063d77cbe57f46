import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandWords } from '../../../scripts/command-words.mjs';
import { fences } from '../../architecture/markdown.ts';
import { temporaryFolder, workspaceIn } from '../run-okr.ts';
import { Terminal } from './terminal.ts';

/** `OKR_UPDATE_GOLDEN=1 npx vitest run test/e2e/pty/readme.test.ts` writes the screen anew; read the difference before you keep it. */
const README = join(import.meta.dirname, '..', '..', '..', 'README.md');

const WALK = 'checkin --as-of 2026-11-27';

/** What a week's walk asks of Ana in the workspace that README makes, each with what she types. */
const ANSWERS: readonly (readonly [string, string])[] = [
  ['Value now, or +3 to add 3', '56,5'],
  ['what was meant?', ''],
  ['Confidence to succeed', '8/10'],
  ['Note, what happened', 'Two deals signed on a phone.'],
  ['Need, as KIND:TEXT', ''],
  ['Value now, or +3 to add 3', '+2'],
  ['Confidence to succeed', '90%'],
  ['Note, what happened', ''],
  ['Need, as KIND:TEXT', ''],
  ['Which are done by now?', '>'],
];

const withoutChance = (text: string): string => text.replace(/-[a-z0-9]{10}\.yaml\b/g, '-SUFFIX.yaml');

test('a weekly walk looks as README shows it', async () => {
  const text = readFileSync(README, 'utf8');
  const blocks = fences(text);
  const shown = blocks.find(({ text: block }) => block.startsWith(`$ okr ${WALK}\n`))?.text ?? '';
  const folder = join(temporaryFolder(), 'acme');
  mkdirSync(folder);
  const workspace = workspaceIn(folder);
  await workspace.initGit();
  const commands = blocks.filter(({ language }) => language === 'console').slice(1);
  for (const line of commands.flatMap((block) => block.text.match(/^\$ okr .*/gm) ?? [])) {
    await workspace.okr(commandWords(line.slice('$ okr '.length)));
  }
  const terminal = new Terminal(workspace, WALK, { columns: 100 });
  for (const [question, answer] of ANSWERS) await terminal.answer(question, answer);
  expect(await terminal.exit()).toBe(0);
  const now = `$ okr ${WALK}\n${terminal.screen()}\n`;
  if (process.env.OKR_UPDATE_GOLDEN === '1') writeFileSync(README, text.replace(shown, () => now));
  else expect(withoutChance(now)).toBe(withoutChance(shown));
});
