import { isPercent } from '../language/quantities.ts';
import type { DrawnKeyResults } from '../report/charts/key-result-charts.ts';
import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { BurnUp } from '../report/show/burn-up.ts';
import { displayWidth } from './columns.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';
import { type Scale, valueLine } from './value-line.ts';

/** The values of key results over their terms. Those without any are missing. */
export type Trends = ReadonlyMap<KeyResultRow, BurnUp>;

export const NO_TRENDS: Trends = new Map();

/** Objectives with what is drawn of their key results. */
interface Drawn {
  readonly objectives: readonly ObjectiveRow[];
  readonly charts: DrawnKeyResults | null;
}

/** The most and the least of the last values that a table shows. */
const IN_TABLE = { most: 12, least: 3 };

/** The values of the key results of objectives, by the row that shows each; none where no charts were made for them. */
export function trendsIn({ charts, objectives }: Drawn): Trends {
  const found = objectives.flatMap(({ cycle, id, keyResults }) =>
    keyResults.flatMap((row) => {
      const chart = charts?.keyResults.get(`${cycle}/${id}/${row.id}`)?.burnUp;
      return chart ? [[row, chart] as const] : [];
    }),
  );
  return new Map(found);
}

/** The values over the term between the first and the last, `60 █▅▁ 58 days`; empty where one alone makes no line. */
export const trendText = (row: KeyResultRow, chart: BurnUp, style: Style): string =>
  safeText(valueLine(seriesOf(chart), scaleOf(row, row.unit), style) ?? '');

/**
 * The same in a cell of at most `room` columns under a value, which says the unit: `60 █▅▁ 58`. The fewer columns, the fewer
 * values; empty where there is no room for a few, or where there are less than two.
 */
export function trendCell(row: KeyResultRow, trends: Trends, room: number, style: Style): string {
  const chart = trends.get(row);
  if (!chart) return '';
  const unit = row.unit !== null && isPercent(row.unit) ? row.unit : null;
  const series = seriesOf(chart).slice(-IN_TABLE.most);
  for (let count = series.length; count >= Math.min(IN_TABLE.least, series.length); count--) {
    const text = valueLine(series.slice(-count), scaleOf(row, unit), style) ?? '';
    if (displayWidth(text) <= room) return text;
  }
  return '';
}

const seriesOf = ({ begin, values }: BurnUp): readonly number[] => [
  ...(begin === null ? [] : [begin]),
  ...values.map(({ value }) => value),
];

/** What values of a key result are measured in, `unit` where it is no milestones. */
export const scaleOf = ({ milestones }: KeyResultRow, unit: string | null): Scale =>
  milestones ? { weight: milestones.reduce((sum, { weight }) => sum + weight, 0) } : { unit };
