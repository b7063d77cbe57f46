import type { CalendarDate } from '../model/calendar-date.ts';
import type { Id } from '../model/id.ts';
import type { Named, Thing } from '../model/resolution.ts';
import type { Workspace } from '../model/workspace.ts';
import type { CycleScore } from '../scoring/cycle-score.ts';
import { type KpiScore, kpiScore } from '../scoring/kpi-score.ts';
import { checkinCommand } from './checkin-command.ts';

/** A check-in that is owed. */
export interface DueRow {
  /** As it is typed. */
  readonly reference: string;
  readonly owner: Id | null;
  readonly lastCheckin: CalendarDate | null;
  /** The first day on which it was due; null where there never was a value and no day says when. */
  readonly dueOn: CalendarDate | null;
  readonly stale: boolean;
  /** What to type, with `VALUE` or `ID` to be filled in. */
  readonly command: string;
}

/**
 * The check-ins owed for what is shown: those of key results in the order of the files, then those of KPIs that feed none of
 * them. A key result that a KPI feeds is checked in through the KPI. `typed` says how a thing is named on the command line.
 */
export function dueRows(
  { kpis }: Workspace,
  scores: readonly CycleScore[],
  asOf: CalendarDate,
  typed: (thing: Thing) => string,
): readonly DueRow[] {
  const keyResults = scores.flatMap((score) => dueKeyResults(score, typed));
  const told = new Set(keyResults.map(({ kpi }) => kpi));
  const own = kpis.filter(({ id }) => !told.has(id)).map((kpi) => kpiScore(kpi, asOf));
  return [
    ...keyResults.map(({ row }) => row),
    ...own.filter(({ due }) => due).map((score) => kpiRow(score, typed({ kind: 'kpi', kpi: score.kpi }))),
  ];
}

function dueKeyResults({ cycle, objectives }: CycleScore, typed: (thing: Thing) => string) {
  return objectives.flatMap(({ objective, keyResults }) =>
    keyResults
      .filter(({ due }) => due)
      .map(({ keyResult, lastCheckin, dueOn, stale }) => {
        const named: Named = { kind: 'key-result', cycle, objective, keyResult };
        const reference = typed(named);
        const row: DueRow = {
          reference,
          owner: keyResult.owner,
          lastCheckin,
          dueOn,
          stale,
          command: checkinCommand({ kpi: keyResult.kpi, measure: keyResult.measure.kind }, reference),
        };
        return { row, kpi: keyResult.kpi };
      }),
  );
}

function kpiRow({ kpi, lastCheckin, dueOn, stale }: KpiScore, reference: string): DueRow {
  return { reference, owner: kpi.owner, lastCheckin, dueOn, stale, command: `okr checkin ${reference} VALUE` };
}
