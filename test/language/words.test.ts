import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { LANGUAGE_TAGS } from '../../src/model/settings.ts';

/** Arguments of each kind that words take. */
const SAMPLE_ARGUMENTS = [
  [1, 2, '50%'],
  ['24 Nov 2026', '31 Dec 2026', 'on_track'],
  ['on_track', 3],
  ['decision', 'More days'],
  [{ count: 2, unit: 'm' }],
];

/** What a word says; nothing where it cannot make anything of arguments that are not its own. */
function saidOf(word: unknown, args: readonly unknown[]): string {
  try {
    return (word as (...given: readonly unknown[]) => string)(...args);
  } catch {
    return '';
  }
}

const languages = await Promise.all(LANGUAGE_TAGS.map(languageOf));

describe.each(languages)('in $tag', ({ words, number }) => {
  test('no word is empty, in any of its tables', () => {
    const texts = Object.values(words).flatMap((word) => (typeof word === 'object' ? Object.values(word) : [word]));
    const empty = texts.filter((text) => typeof text === 'string' && text.trim() === '');
    expect(empty).toEqual([]);
  });

  test.each(Object.entries(words).filter(([, word]) => typeof word === 'function'))(
    '%s is worded without a gap where it is told what it asks for',
    (_name, word) => {
      const { length: asked } = word as (...args: unknown[]) => string;
      const said = SAMPLE_ARGUMENTS.filter(({ length }) => length >= asked).map((args) => saidOf(word, args));
      expect(said.some((text) => !/^$|undefined|\bnull\b|NaN|\[object/.test(text))).toBe(true);
    },
  );

  test.each([
    ...['stale', 'objectives', 'milestoneCount', 'written', 'more', 'endsIn', 'endedAgo', 'startsIn', 'ago'],
    ...['noCheckinFor', 'count', 'dayOf', 'dayClock', 'milestones', 'within', 'leftOut'],
  ] as const)('%s writes thousands as people there do', (name) => {
    const word = words[name] as (...args: readonly unknown[]) => string;
    const said = name === 'count' ? word('on_track', 12345) : word(12345, 12345, '40%');
    expect(said).toContain(number(12345));
    expect(said).not.toContain('12345');
  });
});
