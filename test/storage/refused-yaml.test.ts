import { describe, expect, test } from 'vitest';
import { objectiveClaim, objectiveFaults } from './reading.ts';

/** A list in lists, `depth` deep, as the value of a key: one deeper than its own brackets. */
const nested = (depth: number, inside = 'x') => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;

describe('of YAML is refused', () => {
  test.each([
    ['an anchor', 'objective: ▸&a Grow\n', ['anchor → remove']],
    ['an anchor and its alias', 'objective: ▸&a Grow\nwhy: ▸*a\n', ['anchor → remove', 'alias → write-out']],
    ['an anchor of a key', '▸&a objective: Grow\n', ['anchor → remove']],
    ['an anchor of a list', 'objective: G\ntags: ▸&t [a]\n', ['anchor → remove']],
    ['an alias as an item', 'objective: ▸&a G\ntags: [▸*a]\n', ['anchor → remove', 'alias → write-out']],
    ['a tag', 'objective: ▸!!str Grow\n', ['tag → remove']],
    ['a local tag', 'objective: ▸!js/function x\n', ['tag → remove']],
    ['the tag that says nothing', 'objective: ▸! Grow\n', ['tag → remove']],
    ['a tag in full', 'objective: ▸!<tag:yaml.org,2002:str> Grow\n', ['tag → remove']],
    ['a tag of the whole file', '▸!!map\nobjective: Grow\n', ['tag → remove']],
    ['a tag of a map', 'objective: G\ndropped: ▸!!map { on: 2026-11-01 }\n', ['tag → remove']],
    ['a tag of nothing', 'objective: G\nwhy: ▸!important\n', ['tag → remove']],
    ['a directive', '▸%YAML 1.1\n---\nobjective: Grow\n', ['directive → remove']],
    ['a directive after a comment', '# x\n\n▸%TAG ! tag:x,2000:\n---\nobjective: G\n', ['directive → remove']],
    ['a directive after a comment with U+2028', '# x\u2028y\n▸%YAML 1.1\n---\nobjective: G\n', ['directive → remove']],
    ['a second document', 'objective: Grow\n▸---\nobjective: More\n', ['several-documents → one-document']],
    [
      'a second document with a directive',
      'objective: G\n...\n%YAML 1.1\n▸---\na: b\n',
      ['several-documents → one-document'],
    ],
    ['a key that stands twice', 'objective: Grow\nwhy: a\n▸why: b\n', ['duplicate-key → remove']],
    ['a key that stands twice, once quoted', 'objective: Grow\n▸"objective": b\n', ['duplicate-key → remove']],
    [
      'a key of an item that stands twice',
      'objective: G\ninitiatives: [{ id: a, ▸id: b, title: A }]\n',
      ['duplicate-key → remove'],
    ],
    ['__proto__', 'objective: Grow\n▸__proto__: { weight: 0 }\n', ['forbidden-key → remove']],
    ['__proto__ by escape', 'objective: Grow\n▸"\\u005f_proto__": x\n', ['forbidden-key → remove']],
    ['constructor', 'objective: Grow\n▸constructor: x\n', ['forbidden-key → remove']],
    ['prototype', 'objective: Grow\n▸prototype: x\n', ['forbidden-key → remove']],
    ['a merge key', 'objective: Grow\n▸<<: { weight: 0 }\n', ['forbidden-key → remove']],
    ['a list as a key', 'objective: Grow\n? ▸[a]\n: b\n', ['not-a-key']],
    ['a list for a text', 'objective: ▸[a, b]\n', ['not-a-scalar']],
    ['a map for a text', 'objective:\n  ▸a: b\n', ['not-a-scalar']],
    ['a text for a list', 'objective: G\ntags: ▸pipeline\n', ['not-a-list → list-form']],
    ['a text for a map', 'objective: G\ndropped: ▸2026-11-01\n', ['not-a-map → map-form']],
    ['a text for the whole', '▸Grow\n', ['not-a-map → map-form']],
    ['a list for the whole', '▸- objective: Grow\n', ['not-a-map → map-form']],
    ['nothing', '▸', ['no-content → write-or-remove']],
    ['nothing but a line with ---', '▸---\n', ['no-content → write-or-remove']],
    [
      'a word for true',
      'objective: G\ninitiatives: [{ id: a, title: A, done: ▸yes }]\n',
      ['not-one-of → did-you-mean'],
    ],
    ['a word for a kind', 'objective: G\nkind: ▸comitted\n', ['not-one-of → did-you-mean']],
  ])('%s', async (_, text, faults) => {
    const { found, claimed } = await objectiveClaim(text, faults);
    expect(found).toEqual(claimed);
  });
});

describe('a merge that git left open is refused with what to do', () => {
  test.each([
    ['with both sides', 'objective: Grow\n▸<<<<<<< HEAD\nwhy: a\n=======\nwhy: b\n>>>>>>> other\n'],
    ['with the base', 'objective: Grow\n▸<<<<<<< HEAD\nwhy: a\n||||||| 1a2b3c4\n=======\nwhy: b\n>>>>>>> other\n'],
    ['with CRLF', 'objective: Grow\r\n▸<<<<<<< HEAD\r\nwhy: a\r\n=======\r\n>>>>>>> other\r\n'],
    ['of which only the end is left', 'objective: Grow\nwhy: b\n▸>>>>>>> other\n'],
  ])('%s', async (_, text) => {
    const { found, claimed } = await objectiveClaim(text, ['conflict-marker → resolve-conflict']);
    expect(found).toEqual(claimed);
  });

  test('but such marks within a text are a text', async () => {
    expect(await objectiveFaults('objective: Grow\nwhy: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> other\n')).toEqual([]);
  });
});

describe('values may be 32 deep and no deeper:', () => {
  const [most, tooMany] = [30, 31];
  // The map of the file is 1 deep, each list one deeper, the text in it one more.
  test('in brackets', async () => {
    expect(await objectiveFaults(`objective: G\ntags: ${nested(most)}\n`)).toEqual(['2:8 file/not-a-scalar']);
    const { found, claimed } = await objectiveClaim(`objective: G\ntags: ${nested(tooMany, '▸x')}\n`, [
      'too-deep → less-deep',
    ]);
    expect(found).toEqual(claimed);
  });
  test('in lines of dashes', async () => {
    expect(await objectiveFaults(`objective: G\ntags:\n  ${'- '.repeat(most)}x\n`)).toEqual(['3:5 file/not-a-scalar']);
    const { found, claimed } = await objectiveClaim(`objective: G\ntags:\n  ${'- '.repeat(tooMany)}▸x\n`, [
      'too-deep → less-deep',
    ]);
    expect(found).toEqual(claimed);
  });
  test('brackets within a text are not counted', async () => {
    expect(await objectiveFaults(`objective: G\nwhy: "${'['.repeat(5000)}"\n`)).toEqual([]);
    expect(await objectiveFaults(`objective: G\nwhy: |\n  ${'- '.repeat(5000)}\n`)).toEqual([]);
    expect(await objectiveFaults(`# ${'{'.repeat(5000)}\nobjective: G\n`)).toEqual([]);
  });
});

describe('an id is refused', () => {
  const withId = (id: string) => `objective: G\nkey_results:\n  - id: ▸${id}\n    title: A\n    to: 1\n`;
  test.each([
    ['with a control character', '"a\\u0007b"', 'id → meant'],
    ['with a bidi character', '"a\\u202eb"', 'id → meant'],
    ['with a bidi character as it is', 'a\u202eb', 'id → meant'],
    ['with a character of no width', '"a\\u200bb"', 'id → meant'],
    ['with a line break', '"a\\nb"', 'id → meant'],
    ['with capitals', 'Deals', 'id → meant'],
    ['with a space', 'my deals', 'id → meant'],
    ['with nothing usable in it', '"交易"', 'id → id-form'],
    ['that is a year', '2026', 'id → id-form'],
    ['that is a quarter', '2026-q4', 'id → id-form'],
    ['that Windows keeps', 'nul', 'id → id-form'],
    ['that references keep', 'kpi', 'id → id-form'],
    ['of more than 64 characters', 'a'.repeat(65), 'id → meant'],
  ])('%s', async (_, id, fault) => {
    const { found, claimed } = await objectiveClaim(withId(id), [fault]);
    expect(found).toEqual(claimed);
  });
});
