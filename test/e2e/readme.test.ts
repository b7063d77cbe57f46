import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandWords } from '../../scripts/command-words.mjs';
import { fences } from '../architecture/markdown.ts';
import { temporaryFolder, type Workspace, workspaceIn } from './run-okr.ts';

/** `OKR_UPDATE_GOLDEN=1 npx vitest run test/e2e/readme.test.ts` writes the outputs anew; read the difference before you keep it. */
const README = join(import.meta.dirname, '..', '..', 'README.md');

/** A command of a console block and what the block shows after it, stdout before stderr. */
interface Step {
  command: string;
  shown: string;
}

function steps(block: string): Step[] {
  return block
    .split(/^(?=\$ )/m)
    .filter((part) => part !== '')
    .map((part) => {
      const [line = '', ...output] = part.split('\n');
      return { command: line.replace(/^\$ /, ''), shown: output.join('\n') };
    });
}

/** Everything that a command prints; what only chance decides is evened out by `withoutChance`. */
async function output(workspace: Workspace, command: string): Promise<string> {
  const [program, ...args] = commandWords(command);
  if (program !== 'okr' && program !== 'git') throw new Error(`README shows a command that no test runs: ${command}`);
  const { stdout, stderr } = await workspace[program](args);
  return stdout + stderr;
}

const withoutChance = (text: string): string => text.replace(/-[a-z0-9]{10}\.yaml\b/g, '-SUFFIX.yaml');

/** Runs the commands of blocks in order in a new repository of Ana's called `acme`, and gives what each block then shows. */
async function played(blocks: readonly string[]): Promise<string[]> {
  const folder = join(temporaryFolder(), 'acme');
  mkdirSync(folder);
  const workspace = workspaceIn(folder);
  await workspace.initGit();
  const shown: string[] = [];
  for (const block of blocks) {
    let text = '';
    for (const step of steps(block)) {
      const now = await output(workspace, step.command);
      text += `$ ${step.command}\n${withoutChance(now) === withoutChance(step.shown) ? step.shown : now}`;
    }
    shown.push(text);
  }
  return shown;
}

test('every command that README shows prints what README shows', async () => {
  const text = readFileSync(README, 'utf8');
  const blocks = fences(text).filter(({ language }) => language === 'console');
  expect(blocks.length).toBeGreaterThan(2);
  // The screen at the top is where the first two minutes lead to.
  const [screen, ...story] = blocks.map((block) => block.text);
  const [last, ...others] = (await played([...story, screen ?? ''])).reverse();
  const now = [last ?? '', ...others.reverse()];
  if (process.env.OKR_UPDATE_GOLDEN === '1') {
    writeFileSync(
      README,
      blocks.reduce((all, { text: before }, index) => all.replace(before, () => now[index] ?? ''), text),
    );
  }
  expect(now).toEqual(blocks.map((block) => block.text));
});

test('what a README shows is compared to the letter, but for the ten characters that make a name unique', async () => {
  const init = '$ okr init --template reduce-sales-cycle --as-of 2026-10-01\n';
  const checkin = '$ okr checkin personas 1 --as-of 2026-10-05 --json\n';
  const [first = '', second = ''] = await played([init, checkin]);
  expect(first).toMatch(/^\$ okr init .+\n2026-Q4\/reduce-sales-cycle {2}Shorten the sales cycle from 60 to 55 days\n/);
  expect(first).toContain('next: okr report\n');
  const name = /2026-10-05-reduce-sales-cycle-([a-z0-9]{10})\.yaml/.exec(second)?.[1] ?? '';
  const renamed = second.replaceAll(name, 'k7f2q9x0ab');
  expect(await played([init, renamed])).toEqual([first, renamed]);
  const wrong = renamed.replace('"current": 1', '"current": 2');
  expect(await played([init, wrong])).not.toContain(wrong);
});

test('a command other than okr and git in a README fails instead of being passed over', async () => {
  await expect(played(['$ ls\n'])).rejects.toThrow('README shows a command that no test runs: ls');
});
