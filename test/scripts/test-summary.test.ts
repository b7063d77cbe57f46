import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { cleanEnvironment } from '../../scripts/clean-environment.mjs';
import { NOW, workspaceIn } from '../e2e/run-okr.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const REPORTER = pathToFileURL(join(ROOT, 'scripts', 'test-summary.mjs')).href;

const CONFIG = `import { testSummary } from '${REPORTER}';
export default { test: { globals: true, reporters: ['default', testSummary()] } };
`;

const LATE = 'setTimeout(() => { throw new Error("late"); }); return new Promise((done) => setTimeout(done, 50));';

test.each([
  ['all pass', 'test("a", () => {}); test("b", () => {});', '2 passed, 0 failed', 0],
  ['one fails', 'test("a", () => {}); test("b", () => { throw new Error("b"); });', '1 passed, 1 failed', 1],
  ['the file does not load', 'throw new Error("not loaded");', '0 passed, 1 failed', 1],
  ['an error outside any test', `test("a", () => { ${LATE} });`, '1 passed, 1 failed', 1],
])('%s: the last line says how many, and the exit code agrees', (_, text, line, code) => {
  const { folder } = workspaceIn(undefined, { 'vitest.config.mjs': CONFIG, 'a.test.mjs': text });
  const env = cleanEnvironment(folder, NOW);
  const ended = spawnSync(process.execPath, [VITEST, 'run', '--root', folder], { cwd: folder, env, encoding: 'utf8' });
  expect(ended.stdout.trimEnd().split('\n').at(-1)).toBe(line);
  expect(ended.status).toBe(code);
});
