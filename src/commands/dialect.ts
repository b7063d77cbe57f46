import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { CSV_DIALECTS, type CsvDialect } from '../render/index.ts';
import { oneOfWords } from './flag-values.ts';

/** How CSV is written; a usage error where that is said but nothing is written as CSV. */
export function dialectOf(typed: string | undefined, formats: readonly (string | null)[]): CsvDialect {
  if (typed === undefined) return 'rfc4180';
  const dialect = oneOfWords('--dialect', typed, CSV_DIALECTS);
  if (formats.includes('csv')) return dialect;
  throw new UserError('usage', message('usage/dialect-without-csv', {}));
}
