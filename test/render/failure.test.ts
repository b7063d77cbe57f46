import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { message } from '../../src/model/message.ts';
import { UserError } from '../../src/model/user-error.ts';
import { failureJson, failureText } from '../../src/render/failure.ts';
import { findingsText } from '../../src/render/findings-text.ts';

const language = await languageOf('en');
if (!language) throw new Error('English is missing');
const STYLE = { language, ascii: false, excerpts: false, stack: false };

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'file/unknown-key',
  severity: 'error',
  problem: message('file/unknown-key', { key: 'languag' }),
  hint: message('hint/meant', { meant: ['language'] }),
  file: 'okrs/okr.yaml',
  line: 2,
  column: 1,
  lineText: 'languag: en',
  ...more,
});

const TOLD = 'okrs/okr.yaml:2:1: error file/unknown-key: the key “languag” is not known here; write language\n';

test('a finding is a line: file, line, column, severity, rule, text and how to mend it', () => {
  expect(findingsText([finding()], STYLE)).toBe(TOLD);
});

test('with excerpts the line of the file follows, and a caret under the column', () => {
  const shown = findingsText([finding({ line: 12, column: 10, lineText: 'language: x' })], {
    ...STYLE,
    excerpts: true,
  });
  expect(shown.split('\n').slice(1)).toEqual(['  12 | language: x', '     |          ^', '']);
});

test('the caret stands under its column though characters before it are two wide, or shown as escapes', () => {
  const shown = findingsText([finding({ column: 9, lineText: '标题: \u001b中 x' })], { ...STYLE, excerpts: true });
  const [, text = '', caret = ''] = shown.split('\n');
  // Two wide characters, a colon, a space, six signs of an escape, a wide character and a space come before it.
  expect(text).toBe('  2 | 标题: \\u001b中 x');
  expect(caret).toBe(`    | ${' '.repeat(4 + 2 + 6 + 2 + 2)}^`);
});

test('of a long line the part around the column is shown', () => {
  const lineText = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
  const [, text = '', caret = ''] = findingsText([finding({ column: 501, lineText })], {
    ...STYLE,
    excerpts: true,
  }).split('\n');
  expect(text.length).toBeLessThan(120);
  expect(text[caret.indexOf('^')]).toBe('X');
});

test('a file’s name cannot act on the terminal', () => {
  expect(findingsText([finding({ file: 'a\u001b[2J.yaml' })], STYLE)).toContain('a\\u001b[2J.yaml:2:1');
});

const failure = (count: number) =>
  new UserError('usage', message('usage/no-such-cycle', { text: '2030' }), {
    hint: message('hint/init', {}),
    candidates: Array.from({ length: count }, (_, i) => `c${i + 1}`),
    findings: [finding()],
  });

test('a failure is told after its findings, with what was meant and what to do next', () => {
  expect(failureText(failure(2), STYLE)).toBe(
    `${TOLD}error: there is no cycle “2030”\ndid you mean: c1, c2\nhint: okr init begins one here; -C names another folder\n`,
  );
});

test('of many candidates the first twelve are named and all are counted', () => {
  expect(failureText(failure(30), STYLE)).toContain(
    '\ndid you mean: c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, … (30)\n',
  );
});

test('as JSON a failure is one line with all candidates', () => {
  const json = failureJson(failure(30), 2);
  expect(json.trimEnd()).not.toContain('\n');
  const { error } = JSON.parse(json);
  expect(Object.keys(error)).toEqual(['code', 'message', 'hint', 'candidates', 'findings']);
  expect(error.candidates).toHaveLength(30);
  expect(error.findings).toEqual([
    {
      rule: 'file/unknown-key',
      severity: 'error',
      file: 'okrs/okr.yaml',
      line: 2,
      column: 1,
      message: 'the key “languag” is not known here',
    },
  ]);
});

test('an exception of ours is called a bug, with its stack where that is wanted', () => {
  const error = new Error('no score for calls');
  expect(failureText(error, STYLE)).toBe(
    'error: a bug in okr: no score for calls\nhint: run it again with --debug and report what it prints\n',
  );
  expect(failureText(error, { ...STYLE, stack: true })).toContain('\n    at ');
  expect(JSON.parse(failureJson('thrown text', 70)).error).toMatchObject({
    code: 70,
    message: 'a bug in okr: thrown text',
  });
});

test('with --ascii our own punctuation is of ASCII', () => {
  expect(failureText(failure(30), { ...STYLE, ascii: true })).toMatch(/^[\n -~]*$/);
});
