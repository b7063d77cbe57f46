import type { LogEntry } from '../../report/log/entry.ts';
import { type CsvColumn, csvText } from '../csv.ts';
import type { CsvDialect, LogRenderer } from '../index.ts';
import { needLines } from '../need-lines.ts';

/** The time line as CSV of a dialect, a row an entry, oldest first: so that it can be read as it grew. */
export const logCsv =
  (dialect: CsvDialect): LogRenderer =>
  ({ entries }, { language }) =>
    csvText(COLUMNS, entries, dialect, language.tag);

const column = (name: string, cell: CsvColumn<LogEntry>['cell']): CsvColumn<LogEntry> => ({ name, cell });

const COLUMNS: readonly CsvColumn<LogEntry>[] = [
  column('date', ({ date }) => date),
  column('at', ({ at }) => at),
  column('by', ({ by }) => by),
  column('cycle', ({ cycle }) => cycle),
  column('objective', ({ objective }) => objective?.id),
  column('objective_title', ({ objective }) => objective?.title),
  column('key_result', ({ keyResult }) => keyResult),
  column('kpi', ({ kpi }) => kpi),
  column('title', ({ title }) => title),
  column('team', ({ team }) => team),
  column('owner', ({ owner }) => owner),
  column('measure', ({ measure }) => measure),
  column('unit', ({ unit }) => unit),
  column('value_by', ({ valueBy }) => valueBy),
  column('before', ({ before }) => before),
  column('value', ({ value }) => value),
  column('change', ({ change }) => change),
  column('done', ({ done }) => done),
  column('undone', ({ undone }) => undone),
  column('progress', ({ progress }) => progress),
  column('confidence', ({ confidence }) => confidence),
  column('note', ({ note }) => note),
  column('needs', ({ needs }) => needs && needLines(needs)),
  column('checkin_note', ({ checkinNote }) => checkinNote),
  column('file', ({ file }) => file),
];
