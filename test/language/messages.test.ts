import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { type Message, message } from '../../src/model/message.ts';
import { LANGUAGE_TAGS } from '../../src/model/settings.ts';
import { STATUSES } from '../../src/model/status.ts';
import { type DeclaredMessage, declaredIds, declaredMessages, SOURCE } from './declared-messages.ts';

const MESSAGES = declaredMessages();

test('the declaration of every message is understood', () => {
  expect(MESSAGES.length).toBeGreaterThan(100);
  expect(MESSAGES.map(({ id }) => id)).toEqual(declaredIds());
});

test('every message is said somewhere', () => {
  const said = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/^(?:language|model\/messages)\//.test(relative(SOURCE, path).split(sep).join('/')))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(MESSAGES.map(({ id }) => id).filter((id) => !said.includes(`'${id}'`))).toEqual([]);
});

test('no message is declared twice', () => expect(new Set(declaredIds()).size).toBe(declaredIds().length));

const INNER: Message = message('number/too-large', { text: '1e999' });

/** Values to try for an argument, by its declared type: one, several, the most and none, as far as the type has them. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  string: ['Acme', 'x'.repeat(200)],
  number: [1, 2, 1_048_576],
  boolean: [true, false],
  'string | null': ['Acme', null],
  'number | null': [100, null],
  'readonly string[]': [['Ana'], ['Ana', 'Bo'], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']],
  Message: [INNER],
  Status: STATUSES,
};

/** Argument lists that try every sample of each argument at least once. */
function samplesOf({ args }: DeclaredMessage): readonly Record<string, unknown>[] {
  const samples = Object.entries(args).map(([name, type]) => {
    const values =
      SAMPLES[type] ??
      (/^(?:'[\w-]+'(?: \| )?)+$/.test(type) ? [...type.matchAll(/'([\w-]+)'/g)].map(([, word]) => word) : []);
    if (values.length === 0) throw new Error(`no sample of the type ${type}`);
    return [name, values] as const;
  });
  const most = Math.max(1, ...samples.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, i) =>
    Object.fromEntries(samples.map(([name, values]) => [name, values[i % values.length]])),
  );
}

const languages = (await Promise.all(LANGUAGE_TAGS.map(languageOf))).filter((language) => language !== null);

test('English can be loaded', () => expect(languages.map(({ tag }) => tag)).toContain('en'));

describe.each(languages)('in $tag', ({ tag, say }) => {
  test.each(MESSAGES)('$id is one sentence without a gap', (declared) => {
    for (const args of samplesOf(declared)) {
      const sentence = say({ id: declared.id, args } as Message);
      expect(sentence.trim()).toBe(sentence);
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|=>|\n| {2}|“”/);
      // What follows a sentence is the business of whoever shows it.
      expect(sentence).not.toMatch(/[.。]$/);
      if (tag !== 'en') expect(sentence).not.toMatch(/\b(?:the|of|is|are|which|there|nothing|write|give) \w/);
    }
  });

  test('a message within another one is put into words', () =>
    expect(say(message('usage/bad-value', { name: 'VALUE', fault: INNER }))).toMatch(
      new RegExp(`^VALUE(?:: |：)${say(INNER)}$`),
    ));
});
