import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fences, links, tableRows } from '../architecture/markdown.ts';
import { productReport } from '../oracle/comparison.ts';
import { workspaceIn } from './run-okr.ts';

type Row = Record<string, unknown>;
type Report = Record<'objectives' | 'people', Row[]>;

const DOCUMENT = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'scoring.md'), 'utf8');

const ROOT = 'okrs/';
const SETTINGS = { [`${ROOT}okr.yaml`]: 'schema: 1\ntimezone: UTC\n' };

/** What stands under a heading, up to the next of its kind or above; a single # begins a comment in a block. */
function section(heading: string): string {
  const level = heading.indexOf(' ');
  const [, after = ''] = DOCUMENT.split(`\n${heading}\n`);
  return after.split(new RegExp(`\\n#{2,${level}} `))[0] ?? '';
}

/** The files of an example; the first line of each block is a comment with its path. */
const filesIn = (text: string): Record<string, string> =>
  Object.fromEntries(fences(text).map((fence) => [/^# (\S+)\n/.exec(fence.text)?.[1] ?? '', fence.text]));

const figuresIn = (text: string) =>
  tableRows(text).map(({ figure = '', value = '' }) => [figure.replaceAll('`', ''), value] as const);

/** A figure by its name, which may lead through others: `delta.value`. */
const figureOf = (row: Row | undefined, name: string): string =>
  String(name.split('.').reduce<unknown>((value, key) => (value as Row | null)?.[key], row));

const firstKeyResult = (report: Report): Row | undefined =>
  report.objectives.flatMap(({ keyResults }) => keyResults as Row[])[0];

describe('the example of docs/scoring.md', () => {
  const example = section('## Example');
  let keyResult: Row | undefined;

  beforeAll(async () => {
    const workspace = workspaceIn(undefined, { ...SETTINGS, ...filesIn(example) });
    keyResult = firstKeyResult(JSON.parse((await workspace.okr('report --as-of 2026-11-24 --json')).stdout));
  });

  test('has two files and six figures', () => {
    expect(Object.keys(filesIn(example))).toHaveLength(2);
    expect(figuresIn(example)).toHaveLength(6);
  });

  test.each(figuresIn(example))('%s is %s', (figure, value) => expect(figureOf(keyResult, figure)).toBe(value));
});

const EXAMPLES = [...section('## More examples').matchAll(/^### (.+)$/gm)].map(([, title = '']) => title);

test('docs/scoring.md has six more examples', () => {
  expect(EXAMPLES).toEqual([
    'A hold',
    'Milestones with a date',
    'A value from a KPI',
    'A person',
    'A change since the baseline',
    'A change since a day',
  ]);
});

describe.each(EXAMPLES)('the example “%s” of docs/scoring.md', (title) => {
  const text = section(`### ${title}`);
  const isSame = text.includes('The same files.');
  const shown = filesIn(isSame ? section(`### ${EXAMPLES[EXAMPLES.indexOf(title) - 1]}`) : text);
  const since = /`--since (\w+)`/.exec(text)?.[1] ?? '30d';
  let row: Row | undefined;

  beforeAll(async () => {
    const files = Object.entries({ ...SETTINGS, ...shown }).map(([path, content]) => [
      path.slice(ROOT.length),
      content,
    ]);
    const question = { asOf: '2026-11-24', since, cycle: null };
    const report = (await productReport(Object.fromEntries(files), question)) as Report;
    row = title === 'A person' ? report.people.find(({ id }) => id === 'bo') : firstKeyResult(report);
  });

  test('is as of 24 November 2026 and has files', () => {
    expect(text).toContain('As of 24 November 2026');
    expect(Object.keys(shown).length).toBeGreaterThan(1);
  });

  test.each(figuresIn(text))('%s is %s', (figure, value) => expect(figureOf(row, figure)).toBe(value));
});

describe('where other tools differ', () => {
  const text = section('## Where other tools differ');
  const rows = tableRows(text);

  test('is said of each question that two tools can answer differently', () => {
    const asked = rows.map(({ question }) => question);
    for (const question of ['start = target', 'above 100%', 'below 0%', 'no data', 'equality at a bound']) {
      expect(asked).toContain(question);
    }
    for (const question of ['weights', 'objective status', 'day count']) expect(asked).toContain(question);
  });

  test('is said with an address each time', () => {
    expect(links(text)).toEqual([]);
    const defined = new Set([...text.matchAll(/^\[([\w-]+)\]: https?:\/\/\S+$/gm)].map(([, name]) => name));
    const used = rows.map(({ elsewhere = '' }) => [...elsewhere.matchAll(/\]\[([\w-]+)\]/g)].map(([, name]) => name));
    expect(used.filter((names) => names.length === 0)).toEqual([]);
    expect(used.flat().filter((name) => !defined.has(name))).toEqual([]);
  });
});
