import { activeCycles } from '../../src/model/cycle.ts';
import { parseSince } from '../../src/model/date-argument.ts';
import { reportJson } from '../../src/render/report-json.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { readCycles } from '../../src/storage/read-cycles.ts';
import { readOutline } from '../../src/storage/read-outline.ts';
import { date } from '../scoring/build.ts';
import { MemoryFiles } from '../storage/memory-files.ts';
import { featuresOf } from './coverage.ts';
import type { Question } from './description.ts';
import { randomCase } from './random-workspace.ts';
import { oracleReport } from './report.ts';
import { filesOf } from './written-files.ts';

/** The JSON report of the product on files, without what is picked from its figures; of a notice only its rule and file. */
export async function productReport(files: Readonly<Record<string, string>>, question: Question): Promise<unknown> {
  const source = new MemoryFiles(files);
  const { outline, faults } = await readOutline(source);
  const asOf = date(question.asOf);
  const since = parseSince(question.since, asOf);
  if ('fault' in since) throw new Error(`not a span: ${question.since}`);
  const shown = question.cycle
    ? outline.cycles.filter(({ name }) => name === question.cycle)
    : activeCycles(outline.cycles, asOf);
  const names = shown.map(({ name }) => name);
  const read = await readCycles(source, outline, names);
  const wrong = [...faults, ...read.faults];
  if (wrong.length > 0) throw new Error(`the files are refused: ${JSON.stringify(wrong)}`);
  const { report, notices } = progressReport(read.workspace, { asOf, since: since.value });
  const told = [...read.notices, ...notices].map(({ rule, at }) => `${rule} ${at.file}`);
  const { support, achievements, ...json } = JSON.parse(reportJson({ ...report, notices: [] }));
  const kpis = json.kpis.map(({ changes, feeds, ...kpi }: Record<string, unknown>) => kpi);
  return { ...json, kpis, notices: told.sort() };
}

/** Where two reports differ, and how far apart their numbers are at most. */
export interface Difference {
  readonly paths: readonly string[];
  readonly largest: number;
}

/** Most that two figures may lie apart. */
const MOST = 1e-9;

export function difference(ours: unknown, theirs: unknown, path = ''): Difference {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    const apart = Math.abs(ours - theirs);
    return { paths: apart <= MOST ? [] : [`${path}: ${ours} is not ${theirs}`], largest: apart };
  }
  if (typeof ours === 'object' && typeof theirs === 'object' && ours !== null && theirs !== null) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    const parts = [...keys].map((key) =>
      difference((ours as Record<string, unknown>)[key], (theirs as Record<string, unknown>)[key], `${path}/${key}`),
    );
    return {
      paths: parts.flatMap(({ paths }) => paths),
      largest: Math.max(0, ...parts.map(({ largest }) => largest)),
    };
  }
  return {
    paths: ours === theirs ? [] : [`${path}: ${JSON.stringify(ours)} is not ${JSON.stringify(theirs)}`],
    largest: 0,
  };
}

/** What came of comparing many cases. */
export interface Compared {
  readonly differences: readonly string[];
  /** Most that two numbers of the same figure lie apart. */
  readonly largest: number;
  /** In how many cases each feature is. */
  readonly features: ReadonlyMap<string, number>;
}

/** Compares the oracle with the product in so many cases from a seed on. */
export async function comparedCases(first: number, count: number): Promise<Compared> {
  const differences: string[] = [];
  const features = new Map<string, number>();
  let largest = 0;
  for (let seed = first; seed < first + count; seed++) {
    const { workspace, question } = randomCase(seed);
    const report = oracleReport(workspace, question);
    const found = difference(report, await productReport(filesOf(workspace), question));
    differences.push(...found.paths.map((path) => `case ${seed}, as of ${question.asOf}: ${path}`));
    largest = Math.max(largest, found.largest);
    for (const [feature, has] of Object.entries(featuresOf(workspace, question, report))) {
      features.set(feature, (features.get(feature) ?? 0) + (has ? 1 : 0));
    }
  }
  return { differences, largest, features };
}
