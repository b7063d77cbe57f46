/** Runs every script of package.json named `check:…`, at once. Says nothing but what failed, and what it said. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** @type {Record<string, string>} */
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const checks = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));

const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * @param {string} command
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const results = await Promise.all(checks.map(async ([name, command]) => ({ name, command, ...(await run(command)) })));

for (const { name, command, output } of results.filter(({ code }) => code !== 0)) {
  process.stdout.write(`${output.trimEnd()}\n\n${name} failed (${command})\n\n`);
  process.exitCode = 1;
}
