import { describe, expect, test } from 'vitest';
import { reportTerminal } from '../../src/render/report-terminal.ts';
import { ACME_FILES } from '../e2e/acme-files.ts';
import { expectGolden } from '../e2e/golden.ts';
import { HARD_TEXTS, hardFiles } from './hostile-files.ts';
import { exampleFiles, reportOf } from './report-of.ts';
import { asciiTerminal, terminal, toned } from './styles.ts';
import { expectToFit } from './widths.ts';

const example = await reportOf(exampleFiles());

describe('the example', () => {
  test.each([60, 80, 100, 120, 160])('stays as it is on a terminal of %i columns', (width) => {
    const drawn = reportTerminal(example, terminal(width));
    expectGolden(`report-terminal-${width}.txt`, drawn);
    expectToFit(drawn, width);
  });

  test('stays as it is in ASCII, which is complete', () => {
    const drawn = reportTerminal(example, asciiTerminal(80));
    expectGolden('report-terminal-ascii.txt', drawn);
    expect(drawn).toMatch(/^[\n -~]*$/);
  });

  test('has the colours of the statuses, and none on what is stale', () => {
    expectGolden('report-terminal-toned.txt', reportTerminal(example, toned(terminal(160))));
  });
});

const acme = await reportOf(ACME_FILES);
const titles = (drawn: string): string[] =>
  (/^ {2}│ (TITLE.*) │$/m.exec(drawn)?.[1] ?? '').split('│').map((title) => title.trim());

test.each([
  [60, ['TITLE', 'VALUE', '%', 'STATUS']],
  [80, ['TITLE', 'VALUE', 'PROGRESS', 'STATUS']],
  [100, ['TITLE', 'VALUE', 'PROGRESS', 'STATUS', 'CONF.']],
  [120, ['TITLE', 'VALUE', 'PROGRESS', 'STATUS', 'CONF.', 'CHANGE']],
  [160, ['TITLE', 'VALUE', 'PROGRESS', 'STATUS', 'CONF.', 'CHANGE', 'LAST CHECK-IN', 'OWNER']],
])('on %i columns a key result is told by %j', (width, columns) => {
  expect(titles(reportTerminal(example, terminal(width)))).toEqual(columns);
});

test('a terminal that is narrower than 60 columns or does not tell gets 60 and 80, a wider one than 160 gets 160', () => {
  expect(reportTerminal(acme, terminal(20))).toBe(reportTerminal(acme, terminal(60)));
  expect(reportTerminal(acme, { ...terminal(80), width: null })).toBe(reportTerminal(acme, terminal(80)));
  expect(reportTerminal(acme, terminal(500))).toBe(reportTerminal(acme, terminal(160)));
});

describe('Acme, which has everything a report can show', () => {
  test('names a need once: where a decision is asked for', () => {
    const drawn = reportTerminal(acme, terminal(160));
    expect(drawn.match(/Negotiation practice/g)).toHaveLength(1);
  });

  test('tells of a dropped objective when and why, and no figures', () => {
    const lines = reportTerminal(acme, terminal(100)).split('\n');
    const title = lines.findIndex((line) => line.startsWith('– Open a second office'));
    expect(lines[title + 1]).toBe('  dropped on 20 Oct 2026: No budget');
  });

  test('of a closed cycle shows the scores and the day it was closed, and nothing to decide', async () => {
    const drawn = reportTerminal(await reportOf(ACME_FILES, { cycle: '2026-Q3' }), terminal(120));
    expect(drawn.split('\n')[0]).toMatch(
      /^Acme {2}2026-Q3 {2}Before the fair {2}closed on 5 Oct 2026 +as of 24 Nov 2026$/,
    );
    expect(drawn).toContain('● on track, score 0.8');
    // Referrals, 6 of 10, are at risk for ever.
    expect(drawn).toContain('▲ at risk');
    expect(drawn).not.toContain('Off track or at risk');
    expect(drawn).not.toContain('stale');
  });

  test('of a cycle that has not begun says when it starts', async () => {
    const drawn = reportTerminal(await reportOf(ACME_FILES, { cycle: '2026-Q4', asOf: '2026-09-28' }), terminal(80));
    expect(drawn).toContain('starts on 1 Oct 2026');
    expect(drawn).toContain('starts in 3 days');
  });
});

test.each([
  ['no cycle', {}, 'there are no cycles yet'],
  ['a cycle without objectives', { 'okrs/2026-Q4/cycle.yaml': 'title: Fourth\n' }, '2026-Q4 has no objectives yet'],
  ['an objective without key results', { 'okrs/2026-Q4/win.yaml': 'objective: Win\n' }, '  no key results yet'],
])('%s is said, not shown as an empty table', async (_, files, said) => {
  const drawn = reportTerminal(await reportOf({ 'okrs/okr.yaml': 'schema: 1\n', ...files }), terminal(60));
  expect(drawn).toContain(said);
  expect(drawn).not.toContain('│');
});

describe('whatever users write', () => {
  test.each(Object.keys(HARD_TEXTS))('%s: nothing is wider than the terminal', async (name) => {
    const report = await reportOf(hardFiles(HARD_TEXTS[name] ?? ''));
    for (const width of [60, 61, 75, 76, 99, 120, 160]) expectToFit(reportTerminal(report, terminal(width)), width);
    expectToFit(reportTerminal(report, asciiTerminal(60)), 60);
  });

  test('all of it at once: nothing is wider than the terminal, at every fourth width from 60 to 160 columns', {
    timeout: 120_000,
  }, async () => {
    const parts = Object.values(HARD_TEXTS).map((text) => text.slice(0, 24));
    const report = await reportOf(hardFiles(parts.join(' ')));
    for (let width = 60; width <= 160; width += 4) expectToFit(reportTerminal(report, terminal(width)), width);
  });

  test('nothing in it acts on the terminal', async () => {
    const report = await reportOf(hardFiles(HARD_TEXTS['control and bidi characters'] ?? ''));
    expect(reportTerminal(report, terminal(100))).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\u200b/u);
  });
});
