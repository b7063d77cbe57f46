/**
 * Runs command lines of the built program one after another in its terminal, because most of what a process costs is its start.
 * Reads one JSON object `{ words, env }` a line, clears the screen, runs it, and writes `exit CODE of command NUMBER`.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** @type {{ main: (packageFolder: string) => Promise<void> }} */
const { main } = await import(new URL('../../../dist/cli.js', import.meta.url).href);
const usual = { ...process.env };

class Exit extends Error {
  /** @param {number} code */
  constructor(code) {
    super();
    this.code = code;
  }
}

process.exit = (code) => {
  throw new Exit(Number(code));
};

/** @returns {Promise<{ words: string[], env: Record<string, string> }>} */
const nextLine = () =>
  new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin });
    lines.once('line', (line) => {
      lines.close();
      resolve(JSON.parse(line));
    });
  });

process.stdout.write('ready for command 1\n');
for (let number = 1; ; number += 1) {
  const { words, env } = await nextLine();
  process.stdout.write('\x1b[2J\x1b[3J\x1b[H');
  process.argv = [process.execPath, 'okr', ...words];
  for (const name of Object.keys(process.env)) if (!(name in usual)) delete process.env[name];
  Object.assign(process.env, usual, env);
  const code = await main(ROOT).catch((error) => {
    if (error instanceof Exit) return error.code;
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  process.stdout.write(`\nexit ${code} of command ${number}\nready for command ${number + 1}\n`);
}
