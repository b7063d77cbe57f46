import { describe, expect, test } from 'vitest';
import { expectGolden } from '../e2e/golden.ts';
import { parsedMarkdown } from '../render/parsed-markdown.ts';
import { type Circumstances, printed } from '../showing/in-process.ts';
import { liveInDot, liveInMermaid } from '../showing/live.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';

const aim = (title: string, lines: string) =>
  `objective: ${title}\nkey_results: [{ id: done, title: Done of it, from: 0, to: 10 }]\n${lines}\n`;

/** As of 24 November 2026 the year and the fourth quarter are active, and the third has ended. */
const FILES = {
  'okr.yaml': `schema: 1
language: TAG
people: [{ id: ana, name: Ana }, { id: bo, name: Bo }]
teams: [{ id: company, name: Acme }, { id: sales, name: Sales, parent: company }]
`,
  '2026/grow.yaml': aim('Grow revenue', 'owner: ana\nteam: company\nalign: 2025/lead'),
  '2026-Q3/cycle.yaml': 'closed: { on: 2026-10-05, by: ana }\n',
  '2026-Q3/before.yaml': aim('Win the first customers', 'align: 2026/grow'),
  '2026-Q3/after.yaml': aim('Keep them', 'owner: bo\nalign: before'),
  '2026-Q4/win.yaml': aim('Win customers in the south', 'owner: ana\nteam: sales\nalign: 2026/grow/done'),
  '2026-Q4/fair.yaml': aim('Be at the "fair" | <b>', 'owner: bo\nteam: sales\nalign: win'),
  '2026-Q4/alone.yaml': aim('Tidy the archive', 'owner: bo'),
  '2026-Q4/chicken.yaml': aim('Lay eggs', 'align: egg'),
  '2026-Q4/egg.yaml': aim('Hatch', 'align: chicken'),
  '2026-Q4/checkins/2026-11/2026-11-20-win-aaaaaaaaaa.yaml':
    'objective: win\ndate: 2026-11-20\nby: ana\nupdates: { done: { value: 5 } }\n',
  'autumn/cycle.yaml': 'start: 2026-09-01\nend: 2026-09-30\ndraft: true\n',
  '2027-Q1/cycle.yaml': 'draft: true\n',
  '2027-Q1/secret.yaml': aim('Not decided yet', 'align: 2026/grow'),
};

const inLanguage = (tag: string) => new MemoryDisk({ ...FILES, 'okr.yaml': FILES['okr.yaml'].replace('TAG', tag) });

const okr = (line: string, circumstances: Circumstances = {}) =>
  printed(line.split(' '), inLanguage('en'), circumstances);

const SCREENS: readonly (readonly [width: number | null, line: string])[] = [
  ...([
    [80, 'tree'],
    [null, 'tree'],
    [80, 'tree fair'],
    [null, 'tree team/sales'],
  ] as const),
  ...(['markdown', 'mermaid', 'dot', 'json'] as const).map((format) => [null, `tree --format ${format}`] as const),
];

test.each(['en', 'zh-CN', 'pt-BR'])('every format in %s stays as it is', async (tag) => {
  const shown: string[] = [];
  for (const [width, line] of SCREENS) {
    const { stdout, stderr, code } = await printed(line.split(' '), inLanguage(tag), { width });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    shown.push(`$ okr ${line}  # ${width ?? 'piped'}\n${stdout}`);
  }
  expectGolden(`tree-${tag}.txt`, shown.join('\n'));
});

test('JSON is the same in every language, and --json is --format json', async () => {
  const { stdout } = await okr('tree --format json');
  expect((await printed(['tree', '--json'], inLanguage('pt-BR'))).stdout).toBe(stdout);
  expect((await printed(['tree', '--json'], inLanguage('zh-CN'))).stdout).toBe(stdout);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ schemaVersion: 1, kind: 'tree', asOf: '2026-11-24', cycles: ['2026', '2026-Q4'], of: [], above: [] },
    roots: [{ reference: '2026/grow', servesElsewhere: '2025/lead' }, {}, {}],
    ...{ orphans: ['2026-Q4/alone'], loops: [['2026-Q4/chicken', '2026-Q4/egg']], overWide: [] },
  });
});

test('as Markdown it is lists within lists, in which nothing that people wrote acts', async () => {
  const { alive, count, shown } = parsedMarkdown((await okr('tree --format markdown')).stdout, [
    'strong_open',
    'strong_close',
  ]);
  expect(alive).toEqual([]);
  expect(count('list_item_open')).toBe(7);
  expect(count('bullet_list_open')).toBe(5);
  expect(shown).toContain('Be at the "fair" | <b>');
});

test('charts have no line but those of a chart', async () => {
  expect(liveInMermaid((await okr('tree --format mermaid')).stdout, {})).toEqual([]);
  expect(liveInDot((await okr('tree --format dot')).stdout, {})).toEqual([]);
});

describe('which cycles are looked at', () => {
  const cyclesOf = async (line: string) => JSON.parse((await okr(`${line} --json`)).stdout).cycles;

  test.each([
    ['those that are active', 'tree', ['2026', '2026-Q4']],
    ['the one that --cycle names', 'tree --cycle 2026-Q4', ['2026-Q4']],
    ['those of another day', 'tree --as-of 2026-09-01', ['2026', '2026-Q3']],
    ['with what lies in an active one, those that are active', 'tree 2026/grow', ['2026', '2026-Q4']],
    ['with what lies in another one, those of the same time', 'tree 2026-Q3/before', ['2026', '2026-Q3']],
    ['a cycle of before, with those of its time', 'tree 2026-Q3', ['2026', '2026-Q3']],
    ['of what --cycle does not name, both', 'tree 2026/grow --cycle 2026-Q3', ['2026', '2026-Q3']],
    ['with a team, those that are active', 'tree team/sales', ['2026', '2026-Q4']],
  ])('%s', async (_, line, cycles) => expect(await cyclesOf(line)).toEqual(cycles));

  test('what is served in a cycle that is not shown is named', async () => {
    const { stdout } = await okr('tree win --cycle 2026-Q4');
    expect(stdout).toContain('serves 2026/grow/done, which is not shown here');
  });
});

describe('what is asked for wrongly', () => {
  test.each([
    ['tree --format svg', '“svg” is not table, markdown, mermaid, dot or json'],
    ['tree nope', 'nothing is called “nope” in 2026 and 2026-Q4'],
    ['tree done', '“done” can mean several things'],
    ['tree kpi/churn', 'nothing is called “kpi/churn”'],
    ['tree 2027-Q1/secret', 'the cycle 2027-Q1 is a draft'],
    ['tree --team sale', 'no team in okr.yaml has the id “sale”\ndid you mean: company, sales'],
    ['tree --owner cy', 'nobody in okr.yaml has the id “cy”\ndid you mean: ana, bo'],
    ['tree --cycle 2030', 'there is no cycle “2030”'],
  ])('%s is a usage error', async (line, told) => {
    const { stdout, stderr, code } = await okr(line);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(told);
  });
});

test('--team and --owner hide what belongs to others, but not what it leads to', async () => {
  const shown = async (line: string) =>
    [...(await okr(line)).stdout.matchAll(/^ *(20\S+\/\S+) {2}/gm)].map(([, one]) => one);
  expect(await shown('tree --team sales --owner bo')).toEqual([
    ...['2026/grow', '2026/grow/done', '2026-Q4/win', '2026-Q4/fair'],
  ]);
  expect(await shown('tree win --owner ana')).toEqual(['2026-Q4/win']);
});

test('without an objective it says so', async () => {
  const empty = new MemoryDisk({ 'okr.yaml': 'schema: 1\n' });
  const { stdout, code } = await printed(['tree'], empty);
  expect({ stdout, code }).toEqual({ stdout: expect.stringContaining('there is no objective to show'), code: 0 });
});
