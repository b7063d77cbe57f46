import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { METHOD_RULES, RULES } from '../../src/model/rule.ts';
import { LANGUAGE_TAGS } from '../../src/model/settings.ts';
import { checked } from '../check/checking.ts';
import { declaredIds } from './declared-messages.ts';

/** What a file holds and a strict parser reads: each is a rule of its own. */
const PARSED = ['date', 'instant', 'span', 'number', 'confidence', 'percent', 'id', 'reference', 'cycle'];

/** Examples that no text can be: what stands there says so in words. */
const NOT_TEXTS = ['file/too-large', 'file/not-utf-8', 'file/not-a-file', 'file/outside-link'];

/** The objective that examples of check-ins and settings take for granted. */
const WIN = 'objective: Win more deals\nkey_results:\n  - { id: deals, title: Deals won, from: 0, to: 40 }\n';

/** The files of an example: each begins with a comment that is its path. */
function filesOf(example: string): Record<string, string> {
  const [before, ...parts] = example.split(/^# okrs\/(.+)\n/m);
  expect(before).toBe('');
  const files: Record<string, string> = {};
  for (let index = 0; index < parts.length; index += 2) files[parts[index] ?? ''] = parts[index + 1] ?? '';
  return files;
}

/** The rules that find something in an example. */
async function rulesIn(example: string): Promise<readonly string[]> {
  const files = filesOf(example);
  const hasWin = Object.keys(files).some((path) => path.endsWith('/win.yaml'));
  const { found } = await checked({ ...(hasWin ? {} : { '2026-Q4/win.yaml': WIN }), ...files });
  return [...new Set(found.map(({ diagnostic }) => diagnostic.rule))];
}

const languages = await Promise.all(LANGUAGE_TAGS.map(languageOf));

describe.each(languages)('in $tag', async ({ rules }) => {
  const texts = Object.entries(await rules());

  test('there is a text for every rule that is checked, and for every fault of a file', () => {
    const topics = new Set(declaredIds().map((id) => id.split('/')[0]));
    expect(PARSED.filter((topic) => !topics.has(topic))).toEqual([]);
    const faults = declaredIds().filter((id) => id.startsWith('file/'));
    const expected = [...RULES, ...faults, ...PARSED.map((topic) => `file/${topic}`)];
    expect(texts.map(([rule]) => rule).sort()).toEqual(expected.sort());
  });

  test.each(texts)('%s is told in sentences, and its title is a phrase', (_, { title, why, mend }) => {
    expect(title).not.toMatch(/[.。]$|^\p{Lu}(?:\p{Ll}|\s)/u);
    for (const sentences of [why, mend]) expect(sentences).toMatch(/^[\p{Lu}\p{Lo}\d“].*[.。]$/su);
  });

  test.each(texts.filter(([rule]) => !NOT_TEXTS.includes(rule)))('%s finds its bad example', async (rule, { bad }) => {
    expect(await rulesIn(bad)).toContain(rule);
  });

  const isMethod = (rule: string) => (METHOD_RULES as readonly string[]).includes(rule);

  test.each(texts.filter(([rule]) => isMethod(rule)))(
    '%s alone finds its bad example, and nothing its good one',
    async (rule, { bad, good }) => {
      expect(await rulesIn(bad)).toEqual([rule]);
      expect(await rulesIn(good)).toEqual([]);
    },
  );

  // They show only what they are about, and are not meant to be whole OKRs.
  test.each(texts.filter(([rule]) => !isMethod(rule)))(
    'nothing but method is to be said of the good example of %s',
    async (_, { good }) => {
      expect((await rulesIn(good)).filter((rule) => !isMethod(rule))).toEqual([]);
    },
  );
});
