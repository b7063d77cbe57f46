import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cleanEnvironment } from '../../scripts/clean-environment.mjs';
import { commandWords } from '../../scripts/command-words.mjs';
import { NOW, type Outcome } from './run-okr.ts';

/** One command line and the folder that it runs in. */
export interface Line {
  folder: string;
  /** What follows `okr`, as a shell would read it, or word by word. */
  args: string | string[];
  /** Variables beside those of the clean environment. */
  env?: Record<string, string>;
}

const DRIVER = join(import.meta.dirname, 'answer-many.mjs');

/** What the built command answers to each line, one after another in one process. */
export function answersOf(lines: readonly Line[]): Outcome[] {
  const input = lines.map(({ folder, args, env = {} }) => ({
    folder,
    words: typeof args === 'string' ? commandWords(args) : args,
    env: { ...cleanEnvironment(folder, NOW), COLUMNS: '80', ...env },
  }));
  const { stdout, stderr } = spawnSync(process.execPath, [DRIVER], {
    input: input.map((line) => `${JSON.stringify(line)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const answers = stdout.split('\n').filter((line) => line !== '');
  if (answers.length !== lines.length) throw new Error(`not all was answered: ${stderr}`);
  return answers.map((line) => JSON.parse(line));
}

/** As `answersOf`, where every line must exit 0. */
export function answered(lines: readonly Line[]): Outcome[] {
  const outcomes = answersOf(lines);
  const failed = outcomes.findIndex(({ code }) => code !== 0);
  if (failed >= 0) throw new Error(`${JSON.stringify(lines[failed])}: ${JSON.stringify(outcomes[failed])}`);
  return outcomes;
}
