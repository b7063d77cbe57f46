import type { CalendarDate } from '../model/calendar-date.ts';
import type { Finding } from '../model/finding.ts';
import type { AlignmentReport } from '../report/alignment-report.ts';
import type { DueReport } from '../report/due-report.ts';
import type { CheckinLog } from '../report/log/checkin-log.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import type { Detail } from '../report/show/detail.ts';
import type { ReferenceRow } from '../report/show/reference-list.ts';
import type { StatusReport } from '../report/status-report.ts';
import type { SpokenStyle } from './accessible/telling.ts';
import type { Style, WordStyle } from './style.ts';

/** What a report that is kept says of how it was made. */
export interface Origin {
  readonly version: string;
  /** What to type to have the same again. */
  readonly command: string;
}

/** For programs, after RFC 4180; and for Excel, which takes separators and decimals from the language of the computer. */
export const CSV_DIALECTS = ['rfc4180', 'excel'] as const;

export type CsvDialect = (typeof CSV_DIALECTS)[number];

/** What tells something in sentences, as a renderer: its words are loaded with it. */
async function spoken<Told, Text>(
  style: Style,
  tell: (told: Told, style: SpokenStyle) => Text,
): Promise<(told: Told, style: Style) => Text> {
  const { spokenStyle } = await import('./accessible/telling.ts');
  const ready = await spokenStyle(style);
  return (report) => tell(report, ready);
}

/** Draws a finished report. */
export type ReportRenderer = (report: ProgressReport, style: Style, origin: Origin) => string;

/** The formats of a report, each loaded when it is asked for. A table is drawn for a terminal, and in plain columns elsewhere. */
export const REPORT_FORMATS = {
  table: async (style: Style) => {
    if (style.accessible) return spoken(style, (await import('./accessible/report.ts')).reportTold);
    return style.width === null
      ? (await import('./report-text.ts')).reportText
      : (await import('./report-terminal.ts')).reportTerminal;
  },
  markdown: async () => (await import('./report-markdown.ts')).reportMarkdown,
  html: async () => (await import('./html/report-page.ts')).reportPage,
  csv: async (_: Style, dialect: CsvDialect) => (await import('./report-csv.ts')).reportCsv(dialect),
  json: async () => (await import('./report-json.ts')).reportJson,
  badge: async () => (await import('./badge/report-badge.ts')).reportBadge,
} as const satisfies Record<string, (style: Style, dialect: CsvDialect) => Promise<ReportRenderer>>;

/** Draws a finished status. */
export type StatusRenderer = (report: StatusReport, style: Style) => string;

/** The formats of the status. */
export const STATUS_FORMATS = {
  table: async (style: Style) => {
    if (style.accessible) return spoken(style, (await import('./accessible/status.ts')).statusTold);
    return style.width === null
      ? (await import('./status-text.ts')).statusText
      : (await import('./status-terminal.ts')).statusTerminal;
  },
  json: async () => (await import('./status-json.ts')).statusJson,
} as const satisfies Record<string, (style: Style) => Promise<StatusRenderer>>;

/** Draws who owes a check-in. */
export type DueRenderer = (report: DueReport, style: Style) => string;

/** The formats of what is due, each loaded when it is asked for. */
export const DUE_FORMATS = {
  table: async (style: Style) =>
    style.accessible
      ? spoken(style, (await import('./accessible/due.ts')).dueReportTold)
      : (await import('./due/due-text.ts')).dueText,
  markdown: async () => (await import('./due/due-markdown.ts')).dueMarkdown,
  ics: async () => (await import('./due/due-calendar.ts')).dueCalendar,
  json: async () => (await import('./due/due-json.ts')).dueJson,
} as const satisfies Record<string, (style: Style) => Promise<DueRenderer>>;

/** Draws one thing whole. */
export type DetailRenderer = (detail: Detail, style: Style) => string | Promise<string>;

/** The formats of one thing. */
export const DETAIL_FORMATS = {
  table: async (style: Style) =>
    style.accessible
      ? spoken(style, (await import('./accessible/show.ts')).detailTold)
      : (await import('./show/show-text.ts')).showText,
  json: async () => (await import('./show/show-json.ts')).showJson,
} as const satisfies Record<string, (style: Style) => Promise<DetailRenderer>>;

/** Draws every reference that there is on a day. */
export type ReferencesRenderer = (references: readonly ReferenceRow[], style: Style, asOf: CalendarDate) => string;

/** The formats of the references. */
export const REFERENCE_FORMATS = {
  table: async (style: Style) =>
    style.accessible
      ? spoken(style, (await import('./accessible/show.ts')).referencesTold)
      : (await import('./show/references-text.ts')).referencesText,
  json: async () => (await import('./show/show-json.ts')).referencesJson,
} as const satisfies Record<string, (style: Style) => Promise<ReferencesRenderer>>;

export type DueFormat = keyof typeof DUE_FORMATS;

/** Draws a time line of check-ins. */
export type LogRenderer = (log: CheckinLog, style: Style) => string;

/** The formats of the time line, each loaded when it is asked for. */
export const LOG_FORMATS = {
  table: async ({ width }: Style) =>
    width === null ? (await import('./log/log-text.ts')).logText : (await import('./log/log-terminal.ts')).logTerminal,
  csv: async (_: Style, dialect: CsvDialect) => (await import('./log/log-csv.ts')).logCsv(dialect),
  json: async () => (await import('./log/log-json.ts')).logJson,
} as const satisfies Record<string, (style: Style, dialect: CsvDialect) => Promise<LogRenderer>>;

export type LogFormat = keyof typeof LOG_FORMATS;

/** Draws what serves what. */
export type AlignmentRenderer = (report: AlignmentReport, style: Style) => string;

/** The formats of the alignment, each loaded when it is asked for. */
export const ALIGNMENT_FORMATS = {
  table: async ({ width }: Style) =>
    width === null
      ? (await import('./alignment/tree-text.ts')).treeText
      : (await import('./alignment/tree-terminal.ts')).treeTerminal,
  markdown: async () => (await import('./alignment/tree-markdown.ts')).treeMarkdown,
  mermaid: async () => (await import('./alignment/tree-mermaid.ts')).treeMermaid,
  dot: async () => (await import('./alignment/tree-dot.ts')).treeDot,
  json: async () => (await import('./alignment/tree-json.ts')).treeJson,
} as const satisfies Record<string, (style: Style) => Promise<AlignmentRenderer>>;

export type AlignmentFormat = keyof typeof ALIGNMENT_FORMATS;

export type ReportFormat = keyof typeof REPORT_FORMATS;

/** What `okr check` answers. */
export interface CheckAnswer {
  readonly findings: readonly Finding[];
  /** Files that were renamed, or would be; null where fixing was not asked for. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[] | null;
  readonly isDryRun: boolean;
}

/** Draws the answer of a check. */
export type CheckRenderer = (answer: CheckAnswer, style: WordStyle & { readonly excerpts: boolean }) => string;

/** The formats of a check, each loaded when it is asked for. */
export const CHECK_FORMATS = {
  table: async () => (await import('./check-text.ts')).checkText,
  json: async () => (await import('./check-json.ts')).checkJson,
} as const satisfies Record<string, () => Promise<CheckRenderer>>;

export type CheckFormat = keyof typeof CHECK_FORMATS;
