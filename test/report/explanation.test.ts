import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { activeCycles } from '../../src/model/cycle.ts';
import { parseSince } from '../../src/model/date-argument.ts';
import { namedIn, type Thing, wholeReference } from '../../src/model/resolution.ts';
import { explanationText } from '../../src/render/explanation-text.ts';
import { reportJson } from '../../src/render/report-json.ts';
import { explanationOf } from '../../src/report/explanation/index.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { rowForecast } from '../../src/report/row-forecast.ts';
import { readCycles } from '../../src/storage/read-cycles.ts';
import { readOutline } from '../../src/storage/read-outline.ts';
import { randomCase } from '../oracle/random-workspace.ts';
import { filesOf } from '../oracle/written-files.ts';
import { date } from '../scoring/build.ts';
import { MemoryFiles } from '../storage/memory-files.ts';
import { evaluated } from './evaluated.ts';

/** Key results that are explained, and as many of the objectives, cycles, teams and people around them as there are. */
const KEY_RESULTS = 500;

type Figures = Record<string, unknown>;

interface Case {
  readonly seed: number;
  readonly explain: (thing: Thing) => string;
  readonly report: Record<string, Figures[]>;
  readonly things: readonly Thing[];
}

async function caseOf(seed: number): Promise<Case> {
  const { workspace: described, question } = randomCase(seed);
  const files = new MemoryFiles(filesOf(described));
  const { outline } = await readOutline(files);
  const asOf = date(question.asOf);
  const since = parseSince(question.since, asOf);
  if ('fault' in since) throw new Error('no span');
  const shown = outline.cycles.filter(({ name, draft }) => !draft && (question.cycle ?? name) === name);
  const cycles = question.cycle ? shown : activeCycles(outline.cycles, asOf);
  const { workspace } = await readCycles(
    files,
    outline,
    cycles.map(({ name }) => name),
  );
  const request = { asOf, since: since.value };
  const { report } = progressReport(workspace, { ...request, forecaster: rowForecast });
  const words = { language: english, ascii: false, explaining: await english.explaining() };
  return {
    seed,
    report: JSON.parse(reportJson({ ...report, notices: [] })),
    explain: (thing) => explanationText(explanationOf(thing, workspace, request), ({ file }) => file, words),
    things: workspace.cycles.flatMap(namedIn),
  };
}

/** The figures of a text by name: what stands behind the last `=`, and the formula with the numbers put in, if there is one. */
function parsed(text: string): ReadonlyMap<string, { value: string; filled: string | null }> {
  const lines = text.split('\n').filter((line) => /^[A-Za-z.]+ = /.test(line));
  return new Map(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(' = ');
      return [name, { value: rest.at(-1) ?? '', filled: rest.length > 1 ? (rest.at(-2) ?? null) : null }];
    }),
  );
}

const WORDS: Record<string, unknown> = { unknown: null, yes: true, no: false };

/** A value as JSON has it. */
const read = (text: string): unknown =>
  text in WORDS ? WORDS[text] : /^-?[\d.]+(?:e[+-]\d+)?$/.test(text) ? Number(text) : text;

/** What JSON has under a name such as `delta.progress`. */
const inJson = (row: Figures, name: string): unknown =>
  name.split('.').reduce<unknown>((part, key) => (part === null ? null : ((part as Figures)?.[key] ?? null)), row);

function expectAgrees(text: string, row: Figures, where: string): void {
  const figures = parsed(text);
  expect(figures.size, where).toBeGreaterThan(4);
  for (const [name, { value, filled }] of figures) {
    expect(read(value), `${where} ${name}`).toEqual(inJson(row, name));
    const number = read(value);
    if (filled === null || typeof number !== 'number') continue;
    // The numbers put in have ten decimals each; dividing by a small one makes more of what they lack.
    const apart = Math.abs(evaluated(filled) - number) / Math.max(1, Math.abs(number));
    expect(apart, `${where} ${name} = ${filled} = ${value}`).toBeLessThan(1e-5);
  }
}

describe('what explain says is what the report says:', () => {
  test(`of ${KEY_RESULTS} key results each figure is that of the JSON, and its formula comes to it`, async () => {
    let explained = 0;
    for (let seed = 1; explained < KEY_RESULTS; seed++) {
      const { things, explain, report } = await caseOf(seed);
      for (const thing of things) {
        if (thing.kind !== 'key-result' || explained === KEY_RESULTS) continue;
        const objective = report['objectives']?.find(
          ({ id, cycle }) => id === thing.objective.id && cycle === thing.cycle.name,
        );
        const rows = (objective?.['keyResults'] ?? []) as Figures[];
        const row = rows.find(({ id }) => id === thing.keyResult.id);
        if (!row) throw new Error(`no row of ${wholeReference(thing)} in case ${seed}`);
        expectAgrees(explain(thing), row, `case ${seed}, ${wholeReference(thing)}`);
        explained++;
      }
    }
    expect(explained).toBe(KEY_RESULTS);
  });

  test('of objectives, cycles, teams and people too', async () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 60; seed++) {
      const { things, explain, report } = await caseOf(seed);
      for (const thing of things) {
        const [rows, id] =
          thing.kind === 'objective'
            ? [report['objectives']?.filter(({ cycle }) => cycle === thing.cycle.name), thing.objective.id]
            : [report['cycles'], thing.kind === 'cycle' ? thing.cycle.name : ''];
        const row = rows?.find((one) => one['id'] === id);
        if (!row) continue;
        expectAgrees(explain(thing), row, `case ${seed}, ${wholeReference(thing)}`);
        seen.add(thing.kind);
      }
      for (const [kind, rows] of [
        ['team', report['teams']],
        ['person', report['people']],
      ] as const) {
        const ids = new Set(rows?.map(({ id }) => id as string));
        for (const id of ids) {
          const thing = { kind, [kind]: { id, name: id } } as unknown as Thing;
          const parts = explain(thing).split(/^(?=(?:team|person)\/)/m);
          const own = rows?.filter((row) => row['id'] === id) ?? [];
          expect(parts.length).toBe(own.length);
          for (const [index, row] of own.entries())
            expectAgrees(parts[index] ?? '', row, `case ${seed}, ${kind}/${id}`);
          seen.add(kind);
        }
      }
    }
    expect([...seen].sort()).toEqual(['cycle', 'objective', 'person', 'team']);
  });
});
