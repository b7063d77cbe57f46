import type { CycleRow } from '../report/group-rows.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { StatusReport } from '../report/status-report.ts';
import { alignedColumns, type Column } from './columns.ts';
import { dueTable } from './due-lines.ts';
import { percent } from './figures.ts';
import { sourcedValue, statusWords } from './key-result-figures.ts';
import { typed } from './objective-status.ts';
import { cycleLines } from './report-text.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** The status as lines of plain text: aligned columns, nothing cut off. */
export function statusText(report: StatusReport, style: Style): string {
  if (report.cycles.length === 0) return `${style.language.words.noCycles}\n`;
  const sections = report.cycles.flatMap((cycle) => [cycleLines(cycle, report, style), table(cycle, report, style)]);
  const all = [...sections, dueTable(report, style)].filter((lines) => lines.length > 0);
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** An objective, or one of its key results. */
interface Row {
  readonly objective: ObjectiveRow;
  readonly keyResult: KeyResultRow | null;
}

function table(cycle: CycleRow, { objectives, references }: StatusReport, style: Style): readonly string[] {
  const own = objectives.filter((objective) => objective.cycle === cycle.id);
  if (own.length === 0) return [style.language.words.noObjectives(cycle.id)];
  return objectiveTable(own, references, style);
}

/** Objectives, each above its key results, as plain columns. */
export function objectiveTable(
  objectives: readonly ObjectiveRow[],
  references: StatusReport['references'],
  style: Style,
): readonly string[] {
  const { language } = style;
  const { columns, status } = language.words;
  const left = (title: string, cell: (row: Row) => string): Column<Row> => ({ title, align: 'left', cell });
  const share = (title: string, key: 'progress' | 'expected'): Column<Row> => ({
    title,
    align: 'right',
    cell: ({ objective, keyResult }) => percent((keyResult ?? objective)[key], language),
  });
  const rows = objectives.flatMap((objective): Row[] => [
    { objective, keyResult: null },
    ...objective.keyResults.map((keyResult) => ({ objective, keyResult })),
  ]);
  return alignedColumns(
    [
      left(columns.reference, ({ objective, keyResult }) =>
        keyResult ? `  ${typed(references, objective, keyResult)}` : typed(references, objective),
      ),
      left(columns.title, ({ objective, keyResult }) => safeText((keyResult ?? objective).title)),
      left(columns.value, ({ keyResult }) => (keyResult ? sourcedValue(keyResult, style) : '')),
      share(columns.progress, 'progress'),
      share(columns.expected, 'expected'),
      left(columns.status, ({ objective, keyResult }) =>
        keyResult ? statusWords(keyResult, language) : status[objective.status],
      ),
      left(columns.owner, ({ objective, keyResult }) => (keyResult ?? objective).owner ?? ''),
    ],
    rows,
  );
}
