import { describe, expect, test } from 'vitest';
import { reportMarkdown as markdownOf } from '../../src/render/report-markdown.ts';
import { safeText } from '../../src/render/safe-text.ts';
import type { Style } from '../../src/render/style.ts';
import type { ProgressReport } from '../../src/report/progress-report.ts';
import { ACME_FILES } from '../e2e/acme-files.ts';
import { expectGolden } from '../e2e/golden.ts';
import { hardFiles } from './hostile-files.ts';
import { parsedMarkdown } from './parsed-markdown.ts';
import { exampleFiles, ORIGIN, reportOf } from './report-of.ts';
import { asciiTerminal, pipe } from './styles.ts';

/** The emphasis that a report itself has: statuses are bold, what is left out is in italics. */
const EMPHASIS = ['strong_open', 'strong_close', 'em_open', 'em_close'];

const reportMarkdown = (report: ProgressReport, style: Style): string => markdownOf(report, style, ORIGIN);

const MOST_BYTES = 60 * 1024;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

test('the example stays as it is', async () => {
  expectGolden('report-example.md', reportMarkdown(await reportOf(exampleFiles()), pipe));
});

test('a report has a heading a cycle and an objective, and a table an objective with key results', async () => {
  const report = await reportOf(ACME_FILES);
  const { alive, shown, count } = parsedMarkdown(reportMarkdown(report, pipe), EMPHASIS);
  expect(alive).toEqual([]);
  // Two cycles, four objectives, teams and people of both, KPIs, and what needs a decision and moved most.
  expect(count('table_open')).toBe(4 + 2 * 2 + 1);
  expect(shown).toContain('● Grow revenue');
  expect(shown).toContain('dropped on 20 Oct 2026: No budget');
  expect(shown.match(/Bo asks for a skill: Negotiation practice/g)).toHaveLength(1);
  expect(shown).toContain('cycle-days: Mobile contracts cut signing time by a day.');
  expect(shown).toContain('R$800 → R$790 → R$760');
});

test('every row of every table has as many cells as its head, in ASCII too, where a bar has an upright stroke', async () => {
  const report = await reportOf(ACME_FILES);
  for (const style of [pipe, asciiTerminal(80)]) {
    const { alive, count, shown } = parsedMarkdown(reportMarkdown(report, style), EMPHASIS);
    expect(alive).toEqual([]);
    const rows = report.objectives.flatMap(({ keyResults }) => keyResults).length;
    const groups = report.teams.length + report.people.length;
    expect(count('th_open')).toBe(4 * 8 + 4 * 5 + 8);
    expect(count('td_open')).toBe(rows * 8 + groups * 5 + report.kpis.length * 8);
    expect(shown.match(/^[█░│#.|]{10} (?:\d+%|[–-])$/gm)).toHaveLength(rows + groups);
  }
});

test('in ASCII everything of ours is ASCII, and no sign begins a list', async () => {
  const drawn = reportMarkdown(await reportOf(ACME_FILES), asciiTerminal(80));
  expect(drawn).toMatch(/^[\n -~]*$/);
  expect(parsedMarkdown(drawn, EMPHASIS).count('bullet_list_open')).toBe(
    parsedMarkdown(reportMarkdown(await reportOf(ACME_FILES), pipe), EMPHASIS).count('bullet_list_open'),
  );
});

const HOSTILE = [
  '@ana @team/name #12 owner/repo#3 GH-1 !7 0123456789abcdef0123456789abcdef01234567',
  '![x](https://a.example/y.png) [x](javascript:alert(1)) <script>alert(1)</script> <b>',
  '# | ``` `a` **b** https://a.example &lt;b&gt; 1. - > ~~c~~ :tada:',
  '\n\n# heading\n\n- list\n1. one\n> quote\n\u200b\u202e',
  '- list',
  '1. one',
  '| a | b |',
];

test.each(HOSTILE)(
  'with %j as every title, note, name, unit and reason nothing is live, and all of it is to be read',
  async (text) => {
    const report = await reportOf(hardFiles(text));
    const harmless = await reportOf(hardFiles('harmless'));
    const drawn = parsedMarkdown(reportMarkdown(report, pipe), EMPHASIS);
    const expected = parsedMarkdown(reportMarkdown(harmless, pipe), EMPHASIS);
    expect(drawn.alive).toEqual([]);
    for (const token of ['heading_open', 'bullet_list_open', 'list_item_open', 'table_open', 'td_open', 'strong_open'])
      expect(drawn.count(token), token).toBe(expected.count(token));
    const shown = safeText(text).trim();
    expect(drawn.shown.split(shown).length).toBe(expected.shown.split('harmless').length);
  },
);

describe('what does not fit into a comment', () => {
  const objective = (index: number, length: number) =>
    [
      `okrs/2026-Q4/aim-${String(index).padStart(3, '0')}.yaml`,
      `objective: Aim ${index} ${'<销售>'.repeat(length)}\nkey_results:\n  - { id: one, title: "${'|'.repeat(length)}", from: 0, to: 1 }\n`,
    ] as const;
  const filesOf = (count: number, length: number) => ({
    'okrs/okr.yaml': 'schema: 1\n',
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => objective(index, length))),
  });

  test('is left out whole and counted: 300 objectives of long texts stay under 60 KiB', async () => {
    const drawn = reportMarkdown(await reportOf(filesOf(300, 100)), pipe);
    expect(bytes(drawn)).toBeLessThan(MOST_BYTES);
    const { alive, count, shown } = parsedMarkdown(drawn, EMPHASIS);
    expect(alive).toEqual([]);
    const kept = shown.match(/^✖ Aim \d+/gm)?.length ?? 0;
    expect(kept).toBeGreaterThan(20);
    expect(count('table_open')).toBe(kept);
    expect(shown.split('\n').at(-2)).toBe(`${300 - kept} objectives left out to stay short enough for a comment`);
    expect(shown).toContain('Aim 0 ');
  });

  test('is nothing where everything fits', async () => {
    expect(reportMarkdown(await reportOf(filesOf(30, 1)), pipe)).not.toContain('left out');
  });

  test('does not take with it the smaller objectives behind it, nor the summary', async () => {
    const files = { ...filesOf(3, 1), ...Object.fromEntries([objective(1, 20_000)]) };
    const drawn = reportMarkdown(await reportOf(files), pipe);
    expect(bytes(drawn)).toBeLessThan(MOST_BYTES);
    expect(drawn).toContain('## 2026');
    expect(drawn).toContain('Aim 0');
    expect(drawn).toContain('Aim 2');
    expect(drawn).toContain('*1 objective left out');
  });

  test('may be everything', async () => {
    const name = 'x'.repeat(70_000);
    const drawn = reportMarkdown(
      await reportOf({ 'okrs/okr.yaml': `schema: 1\nname: ${name}\n`, ...Object.fromEntries([objective(0, 1)]) }),
      pipe,
    );
    expect(bytes(drawn)).toBeLessThan(MOST_BYTES);
    expect(drawn).toContain('*1 other section left out');
  });

  test('is the command that makes it again where nobody would type it', async () => {
    const report = await reportOf(filesOf(300, 100));
    const drawn = (command: string) => markdownOf(report, pipe, { version: '1.2.3', command });
    const typed = `okr report --tag ${'长'.repeat(900)}`;
    expect(drawn(typed)).toMatch(new RegExp(`\\n\\n_as of 24 Nov 2026 · okr 1.2.3 · \`${typed}\`_\\n$`));
    expect(bytes(drawn(typed))).toBeLessThan(MOST_BYTES);
    expect(drawn(`okr report --tag ${'x'.repeat(90_000)}`)).toMatch(/\n\n_as of 24 Nov 2026 · okr 1\.2\.3_\n$/);
  });
});
