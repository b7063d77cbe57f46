import type { CycleRow } from '../report/group-rows.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { type CsvColumn, csvText } from './csv.ts';
import { inCycle } from './in-cycle.ts';
import type { CsvDialect, ReportRenderer } from './index.ts';
import { needLines } from './need-lines.ts';

/** A key result with what it belongs to, and the day it was looked at. */
interface Row {
  readonly asOf: string;
  readonly cycle: CycleRow;
  readonly objective: ObjectiveRow;
  readonly row: KeyResultRow;
}

/** The report as CSV of a dialect, a row a key result. */
export const reportCsv =
  (dialect: CsvDialect): ReportRenderer =>
  (report, { language }) => {
    const columns = report.hasForecasts ? [...COLUMNS, ...FORECAST] : COLUMNS;
    return csvText(
      columns,
      report.cycles.flatMap((cycle) => rowsIn(cycle, report)),
      dialect,
      language.tag,
    );
  };

function rowsIn(cycle: CycleRow, report: ProgressReport): readonly Row[] {
  const { objectives, asOf } = inCycle(cycle, report);
  return objectives.flatMap((objective) => objective.keyResults.map((row) => ({ asOf, cycle, objective, row })));
}

const column = (name: string, cell: CsvColumn<Row>['cell']): CsvColumn<Row> => ({ name, cell });

/** A column of the key result alone. */
const own = (name: string, of: (row: KeyResultRow) => ReturnType<CsvColumn<Row>['cell']>): CsvColumn<Row> =>
  column(name, ({ row }) => of(row));

const COLUMNS: readonly CsvColumn<Row>[] = [
  column('as_of', ({ asOf }) => asOf),
  column('cycle', ({ cycle }) => cycle.id),
  column('objective', ({ objective }) => objective.id),
  column('objective_title', ({ objective }) => objective.title),
  column('key_result', ({ row }) => row.id),
  own('title', ({ title }) => title),
  column('team', ({ objective }) => objective.team),
  own('owner', ({ owner }) => owner),
  column('kind', ({ objective }) => objective.kind),
  column('align', ({ objective }) => objective.align),
  column('tags', ({ objective }) => objective.tags),
  column('objective_weight', ({ objective }) => objective.weight),
  own('weight', ({ weight }) => weight),
  own('start', ({ start }) => start),
  own('end', ({ end }) => end),
  own('measure', ({ measure }) => measure),
  own('unit', ({ unit }) => unit),
  own('kpi', ({ kpi }) => kpi),
  own('from', ({ from }) => from),
  own('to', ({ to }) => to),
  own('at_least', ({ hold }) => hold?.atLeast),
  own('at_most', ({ hold }) => hold?.atMost),
  own('milestones', ({ milestones }) => milestones?.length),
  own('milestones_done', ({ milestones }) => milestones?.filter(({ done }) => done).length),
  own('current', ({ current }) => current),
  own('attainment', ({ attainment }) => attainment),
  own('progress', ({ progress }) => progress),
  own('success_rate', ({ successRate }) => successRate),
  own('expected', ({ expected }) => expected),
  own('judged_on', ({ judgedOn }) => judgedOn),
  own('projected', ({ projected }) => projected),
  own('status', ({ status }) => status),
  own('confidence', ({ confidence }) => confidence),
  own('needs', ({ needs }) => needLines(needs)),
  own('note', ({ note }) => note),
  own('last_checkin', ({ lastCheckin }) => lastCheckin),
  own('due', ({ due }) => due),
  own('stale', ({ stale }) => stale),
  own('dropped_on', ({ dropped }) => dropped?.on),
  own('dropped_why', ({ dropped }) => dropped?.why),
  own('score', ({ score }) => score),
  own('delta_since', ({ delta }) => delta?.since),
  own('delta_value', ({ delta }) => delta?.value),
  own('delta_progress', ({ delta }) => delta?.progress),
  own('delta_confidence', ({ delta }) => delta?.confidence),
];

const FORECAST: readonly CsvColumn<Row>[] = [
  own('forecast_at_end', (row) => forecastOf(row)?.atEnd),
  own('forecast_low', (row) => forecastOf(row)?.low),
  own('forecast_high', (row) => forecastOf(row)?.high),
  own('forecast_reached_on', (row) => forecastOf(row)?.reachedOn),
  own('forecast_probability', (row) => forecastOf(row)?.probability),
  own('forecast_rate_per_week', (row) => forecastOf(row)?.ratePerWeek),
  own('forecast_needed_per_week', (row) => forecastOf(row)?.neededPerWeek),
];

const forecastOf = ({ forecast }: KeyResultRow) => (forecast === 'too-little-data' ? null : forecast);
