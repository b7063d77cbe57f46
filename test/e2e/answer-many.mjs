/**
 * Runs many command lines of the built program in one process, because most of what one costs is its start. Reads
 * `[{ folder, words, env }]` as JSON from standard input; writes a list of `{ stdout, stderr, code }`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** @type {{ main: (packageFolder: string) => Promise<void> }} */
const { main } = await import(new URL('../../dist/cli.js', import.meta.url).href);
const { exit } = process;

/** @typedef {{ stdout: string, stderr: string, code: number }} Answer */

/**
 * @param {{ folder: string, words: string[], env: Record<string, string> }} line
 * @returns {Promise<Answer>}
 */
async function answer({ folder, words, env }) {
  const answered = { stdout: '', stderr: '', code: 0 };
  process.chdir(folder);
  process.argv = [process.execPath, 'okr', ...words];
  process.env = env;
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    process[name].write = (/** @type {string | Uint8Array} */ text, /** @type {unknown[]} */ ...[done]) => {
      answered[name] += String(text);
      if (typeof done === 'function') done();
      return true;
    };
  }
  // The program ends its process, which here has more to do.
  process.exit = (code) => {
    answered.code = Number(code);
    throw answered;
  };
  try {
    await main(ROOT);
  } catch (error) {
    if (error !== answered) throw error;
  }
  // Each run waits for signals until its process ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  return answered;
}

const write = process.stdout.write.bind(process.stdout);
/** @type {{ folder: string, words: string[], env: Record<string, string> }[]} */
const lines = JSON.parse(readFileSync(0, 'utf8'));
const answers = [];
for (const line of lines) answers.push(await answer(line));
write(JSON.stringify(answers), () => exit(0));
