import type { ReportFormat } from '../../render/index.ts';
import { filteredReport, type ReportFilter } from '../../report/filter.ts';
import { type ProgressReport, progressReport, scoredCycles } from '../../report/progress-report.ts';
import type { World } from '../command.ts';
import { type OpenWorkspace, shownCycles } from '../open-workspace.ts';
import { sinceOf } from '../since.ts';
import { filterOf } from './filter.ts';
import type { ReportFlags } from './index.ts';

/** What the flags ask to see. */
export interface ReadReport {
  /** A page has charts and forecasts; whatever else is drawn beside it is as it would be alone. */
  readonly shownIn: (format: ReportFormat) => ProgressReport;
  readonly filter: ReportFilter;
}

/** In which formats a report is drawn, and whether that is on a terminal, whose table shows how values went. */
interface Drawn {
  readonly formats: readonly ReportFormat[];
  readonly isOnTerminal: boolean;
}

/** Reads the cycles and computes what is shown of them in each of the formats. */
export async function readReport(
  flags: ReportFlags,
  { formats, isOnTerminal }: Drawn,
  open: OpenWorkspace,
  world: World,
): Promise<ReadReport> {
  const compared = { asOf: open.asOf, since: sinceOf(flags.since, open) };
  const drawsPage = formats.includes('html');
  const forecasts =
    flags.forecast || drawsPage ? { forecaster: (await import('../../report/row-forecast.ts')).rowForecast } : {};
  const drawsTable = isOnTerminal && formats.includes('table');
  const charts =
    drawsPage || drawsTable ? { charter: (await import('../../report/charts/report-charts.ts')).reportCharts } : {};
  const { workspace, notices: dangling } = await open.read(await shownCycles(open, world));
  const scores = scoredCycles(workspace, compared);
  const asked = { ...compared, ...(flags.forecast ? forecasts : {}), ...(drawsTable ? charts : {}) };
  const { report, notices } = progressReport(workspace, asked, scores);
  const filter = filterOf(flags, report, workspace.settings);
  const found = await open.locate([...dangling, ...notices]);
  const shown = { ...filteredReport(report, filter, workspace.settings), notices: found };
  if (!drawsPage) return { shownIn: () => shown, filter };
  const drawn = progressReport(workspace, { ...compared, ...forecasts, ...charts }, scores).report;
  const page = { ...filteredReport(drawn, filter, workspace.settings), notices: found };
  return { shownIn: (format) => (format === 'html' ? page : shown), filter };
}
