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
  readonly title: string;
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
 * them. A key result that a KPI feeds is checked in through the KPI. `typed` says how a thing is named on the command line;
 * with `next` there are also those that are not due yet.
 */
export function dueRows(
  { kpis }: Workspace,
  scores: readonly CycleScore[],
  asOf: CalendarDate,
  typed: (thing: Thing) => string,
  which: 'due' | 'next' = 'due',
): readonly DueRow[] {
  const isShown = ({ due, dueOn }: Pick<KpiScore, 'due' | 'dueOn'>) => (which === 'due' ? due : dueOn !== null);
  const keyResults = scores.flatMap((score) => shownKeyResults(score, typed, isShown));
  const told = new Set(keyResults.map(({ kpi }) => kpi));
  const own = kpis.filter(({ id }) => !told.has(id)).map((kpi) => kpiScore(kpi, asOf));
  return [
    ...keyResults.map(({ row }) => row),
    ...own.filter(isShown).map((score) => kpiRow(score, typed({ kind: 'kpi', kpi: score.kpi }))),
  ];
}

function shownKeyResults(
  { cycle, objectives }: CycleScore,
  typed: (thing: Thing) => string,
  isShown: (score: Pick<KpiScore, 'due' | 'dueOn'>) => boolean,
) {
  return objectives.flatMap(({ objective, keyResults }) =>
    keyResults.filter(isShown).map(({ keyResult, lastCheckin, dueOn, stale }) => {
      const named: Named = { kind: 'key-result', cycle, objective, keyResult };
      const reference = typed(named);
      const row: DueRow = {
        reference,
        title: keyResult.title,
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
  const { title, owner } = kpi;
  return { reference, title, owner, lastCheckin, dueOn, stale, command: `okr checkin ${reference} VALUE` };
}
