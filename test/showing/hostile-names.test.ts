import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../storage/memory-disk.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { type Circumstances, printed } from './in-process.ts';
import { liveInJson, liveInText } from './live.ts';

const FILES = {
  'okr.yaml': 'schema: 1\n',
  '2026-Q4/win.yaml': 'objective: Win\nkey_results: [{ id: deals, title: Deals, from: 0, to: 5 }]\n',
};

/** Those that do something where a line begins, each alone; of the others, so many together. */
const TOGETHER = 8;
const INSTRUCTIONS = HOSTILE_TEXTS.filter((text) => /::|##/.test(text));
const OTHERS = HOSTILE_TEXTS.filter((text) => !INSTRUCTIONS.includes(text));
const TEXTS = [
  ...INSTRUCTIONS,
  ...Array.from({ length: Math.ceil(OTHERS.length / TOGETHER) }, (_, turn) =>
    OTHERS.slice(turn * TOGETHER, (turn + 1) * TOGETHER).join(' '),
  ),
];

/** What is told in every way: in a log, on a terminal and as JSON; and where a path begins with the name. */
async function expectDead(
  words: readonly string[],
  files: Readonly<Record<string, string>>,
  codes: readonly number[],
  folders: readonly string[] = [],
) {
  const ways: [readonly string[], Circumstances][] = [
    [words, {}],
    [words, { width: 80 }],
    ...folders.map((folder): [readonly string[], Circumstances] => [words, { folder }]),
    [['--json', ...words], {}],
  ];
  for (const [typed, circumstances] of ways) {
    const { stdout, stderr, code } = await printed(typed, new MemoryDisk({ ...FILES, ...files }), circumstances);
    const live = typed[0] === '--json' ? liveInJson : liveInText;
    const found = [...live(stdout, circumstances), ...live(stderr, circumstances)];
    expect({ words, code: codes.includes(code) ? 'expected' : code, found }).toEqual({
      ...{ words, code: 'expected', found: [] },
    });
  }
}

const inYaml = (text: string) =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const NAMED: Readonly<Record<string, (text: string) => Record<string, string>>> = {
  'a cycle’s folder': (text) => ({ [`${text}/win.yaml`]: 'objective: Win\n' }),
  'an objective’s file': (text) => ({ [`2026-Q4/${text}.yaml`]: 'objective: Win\n' }),
  'a file with another ending': (text) => ({ [`2026-Q4/${text}.yml`]: 'objective: Win\n' }),
  'a file that cannot be read': (text) => ({ [`2026-Q4/checkins/${text}.yaml`]: 'objective: {\n' }),
  'a KPI’s file': (text) => ({ [`kpis/${text}.yaml`]: 'kpi: Churn\n' }),
  'a stray file': (text) => ({ [`${text}.yaml`]: 'objective: Win\n' }),
  'a key': (text) => ({ '2026-Q4/bad.yaml': `objective: Win\n${inYaml(text)}: 1\n` }),
  'an id': (text) => ({
    '2026-Q4/bad.yaml': `objective: Win\nkey_results: [{ id: ${inYaml(text)}, title: A, to: 1 }]\n`,
  }),
  'a number': (text) => ({ '2026-Q4/bad.yaml': `objective: Win\nweight: ${inYaml(text)}\n` }),
  'a date': (text) => ({ '2026-Q4/bad.yaml': `objective: Win\nstart: ${inYaml(text)}\n` }),
  'a word of a few': (text) => ({ '2026-Q4/bad.yaml': `objective: Win\nkind: ${inYaml(text)}\n` }),
  'an anchor, a tag and what is no YAML': (text) => ({ '2026-Q4/bad.yaml': `objective: &${text} !${text} @${text}\n` }),
};

/** Names have no slash. */
const NAMES = TEXTS.map((text) => text.replaceAll('/', '|').replaceAll('\0', ''));
const INSIDE = ['/acme/okrs', '/acme/okrs/2026-Q4', '/acme/okrs/2026-Q4/checkins/2026-11'];

describe('nothing is live of a text that is', () => {
  test.each(Object.entries(NAMED))('%s', async (_, files) => {
    for (const name of NAMES) await expectDead(['report'], files(name), [0, 3], INSIDE);
  });

  test('the name of a check-in whose key result is gone', async () => {
    for (const name of NAMES) {
      const file = `2026-Q4/checkins/2026-11/${name}.yaml`;
      const files = { [file]: 'objective: win\ndate: 2026-11-20\nupdates: { gone: { value: 1 } }\n' };
      await expectDead(['report'], files, [0], INSIDE);
      await expectDead(['check'], files, [1], INSIDE);
    }
  });
});

const TYPED: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'a command': (text) => [text],
  'a flag': (text) => ['report', `--${text}`],
  'a format': (text) => ['report', '--format', text],
  'a date': (text) => ['report', '--as-of', text],
  'a span': (text) => ['report', '--since', text],
  'a cycle': (text) => ['report', '--cycle', text],
  'a team': (text) => ['report', '--team', text],
  'a file': (text) => ['report', '--output', `${text}.xyz`],
  'a reference': (text) => ['show', '--', text],
  'the top of a tree': (text) => ['tree', '--', text],
  'a value': (text) => ['checkin', 'deals', '--by', 'ana', '--', text],
  'a person': (text) => ['checkin', 'deals', '3', '--by', text],
  'a need': (text) => ['checkin', 'deals', '3', '--by', 'ana', '--need', text],
  'a confidence': (text) => ['checkin', 'deals', '--by', 'ana', '--confidence', text],
  'a template': (text) => ['template', 'show', '--', text.replaceAll('/', '|')],
  'an id': (text) => ['init', '--template', 'x', '--id', text],
  'a rule': (text) => ['explain', '--', text],
  'a path': (text) => ['check', '--', text],
};

describe('nothing is live of a text that is typed as', () => {
  test.each(Object.entries(TYPED))('%s', async (_, words) => {
    for (const text of TEXTS) await expectDead(words(text), {}, [0, 2, 6]);
  });
});
