import type { ProgressReport } from '../report/progress-report.ts';
import type { Style } from './style.ts';

/** Draws a finished report. */
export type ReportRenderer = (report: ProgressReport, style: Style) => string;

/** The formats of a report, each loaded when it is asked for. */
export const REPORT_FORMATS = {
  table: async () => (await import('./report-text.ts')).reportText,
  json: async () => (await import('./report-json.ts')).reportJson,
} as const satisfies Record<string, () => Promise<ReportRenderer>>;

export type ReportFormat = keyof typeof REPORT_FORMATS;
