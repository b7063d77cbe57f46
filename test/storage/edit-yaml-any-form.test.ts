import { describe, expect, test } from 'vitest';
import { CLAIMS, generatedFile, holdsForFiles } from './edit-yaml-claims.ts';
import { edited } from './edited-text.ts';
import { objectiveOf } from './reading.ts';

/** Ten thousand are tried in `test/torture/edit-yaml.torture.ts`. */
const FILES = 1000;

describe(`in ${FILES} files of every kind, each in a form by chance,`, () => {
  test.each(Object.entries(CLAIMS))('%s', (_, claim) => holdsForFiles(claim, FILES), 240_000);
});

test('forms by chance are what the program reads: an objective that gets another title is otherwise the same', async () => {
  for (let seed = 5; seed <= 500; seed += 5) {
    const { text } = generatedFile(seed);
    const before = await objectiveOf(text);
    const after = await objectiveOf(edited(text, ['objective'], { kind: 'set', value: 'Another title' }));
    expect(after).toEqual({ ...before, title: 'Another title' });
  }
});

test('the forms by chance have every feature that the claims are about', () => {
  const texts = Array.from({ length: 400 }, (_, seed) => generatedFile(seed).text);
  const features: readonly [string, RegExp][] = [
    ['a byte order mark', /^\ufeff/],
    ['line endings of Windows', /\r\n/],
    ['no final line break', /[^\n]$/],
    ['a blank line', /\n\r?\n/],
    ['a tab in a comment', /#c\d+;\ttab/],
    ['a tab before a comment', /\t#c/],
    ['a comment beside a value', /\w {1,2}#c/],
    ['a comment on a line of its own', /\n *#c/],
    ['indents of two', /\n {2}\w/],
    ['of three', /\n {3}\w/],
    ['and of four', /\n {4}\w/],
    ['a list that is not indented', /:\r?\n- /],
    ['single quotes', /: '/],
    ['double quotes', /: "/],
    ['a quoted key', /\n"\w+":/],
    ['brackets on one line', /: \{ ?\w+: .*\}/],
    ['brackets on several', /: \[ *(?:#.*)?\r?\n/],
    ['a comma before the end', /, ?[\]}]/],
    ['a block of text', /: \|-?\r?\n/],
    ['a folded one', /: >/],
    ['one that keeps its blank lines', /\|\+/],
    ['a value below its key', /\n\w+:\r?\n +['"]?\w[^:\r\n]*\r?\n/],
    ['a dash alone', /-\r?\n/],
    ['the beginning of a document', /^\ufeff?---/],
    ['its end', /\n\.\.\./],
  ];
  const missing = features.filter(([, pattern]) => !texts.some((text) => pattern.test(text)));
  expect(missing.map(([feature]) => feature)).toEqual([]);
});
