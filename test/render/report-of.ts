import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { activeCycles } from '../../src/model/cycle.ts';
import type { Span } from '../../src/model/span.ts';
import { reportCharts } from '../../src/report/charts/report-charts.ts';
import { type ProgressReport, progressReport } from '../../src/report/progress-report.ts';
import { date } from '../scoring/build.ts';
import { readAll, shown } from '../storage/reading.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'sales-team');

/** What a report is asked for; without it: as of 24 November 2026, of the cycles active then, compared with 30 days before. */
export interface Asked {
  readonly asOf?: string;
  readonly cycle?: string;
  readonly since?: Span;
}

/** The files of the example that comes with the program, by their path from its folder. */
export function exampleFiles(): Record<string, string> {
  const entries = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(
    entries.map((path) => [path.split(sep).join('/'), readFileSync(join(EXAMPLE, path), 'utf8')]),
  );
}

/** The report on files below `okrs/`, which must have no fault. */
export async function reportOf(
  files: Readonly<Record<string, string>>,
  { asOf = '2026-11-24', cycle, since = { count: 30, unit: 'd' } }: Asked = {},
): Promise<ProgressReport> {
  const contents = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^okrs\//, ''), text]));
  const { workspace, faults, files: read } = await readAll(contents);
  if (faults.length > 0) throw new Error((await shown(read, faults)).join('\n'));
  const cycles =
    cycle === undefined
      ? activeCycles(workspace.cycles, date(asOf))
      : workspace.cycles.filter(({ name }) => name === cycle);
  const { report } = progressReport({ ...workspace, cycles }, { asOf: date(asOf), since, charter: reportCharts });
  return { ...report, notices: [] };
}

/** Where a report that is kept says it comes from. */
export const ORIGIN = { version: '0.0.0', command: 'okr report --format markdown' };
