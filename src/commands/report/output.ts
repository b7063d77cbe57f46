import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { ReportFormat } from '../../render/index.ts';

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  json: 'json',
  svg: 'badge',
  txt: 'table',
};

/** A file to be written, and in which format. */
export interface ReportOutput {
  readonly file: string;
  readonly format: ReportFormat;
}

/** The format that a file's name asks for by its ending; `otherwise` where the ending says nothing. */
export function formatOfEnding(file: string, otherwise: ReportFormat | null): ReportFormat {
  const format = ENDINGS[/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? otherwise;
  if (format) return format;
  const endings = Object.keys(ENDINGS).map((ending) => `.${ending}`);
  throw new UserError('usage', message('usage/unknown-ending', { file, endings }));
}

/** The first page among the files, which is what a browser opens. */
export function pageAmong(outputs: readonly ReportOutput[]): string {
  const page = outputs.find(({ format }) => format === 'html');
  if (!page) throw new UserError('usage', message('usage/no-page-to-open', {}));
  return page.file;
}
