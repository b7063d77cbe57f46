import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fences, tableRows } from '../architecture/markdown.ts';
import { workspaceIn } from './run-okr.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'scoring.md'), 'utf8');
const EXAMPLE = DOCUMENT.slice(DOCUMENT.indexOf('\n## Example\n'), DOCUMENT.indexOf('\n## Sources\n'));

const files = Object.fromEntries(fences(EXAMPLE).map(({ text }) => [/^# (\S+)\n/.exec(text)?.[1] ?? '', text]));
const figures = tableRows(EXAMPLE).map(({ figure = '', value = '' }) => [figure.replaceAll('`', ''), value]);

let keyResult: Record<string, unknown> = {};

beforeAll(async () => {
  const workspace = workspaceIn(undefined, { 'okrs/okr.yaml': 'schema: 1\ntimezone: UTC\n', ...files });
  const { stdout } = await workspace.okr('report --as-of 2026-11-24 --json');
  keyResult = JSON.parse(stdout).objectives[0].keyResults[0];
});

test('the example of docs/scoring.md has two files and six figures', () => {
  expect(Object.keys(files)).toHaveLength(2);
  expect(figures).toHaveLength(6);
});

test.each(figures)('in the example of docs/scoring.md, %s is %s', (figure, value) => {
  expect(String(keyResult[figure ?? ''])).toBe(value);
});
