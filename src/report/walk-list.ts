import type { CalendarDate } from '../model/calendar-date.ts';
import type { Id } from '../model/id.ts';
import type { Kpi } from '../model/kpi.ts';
import { contains } from '../model/term.ts';
import type { Workspace } from '../model/workspace.ts';
import { type CycleScore, cycleScorer } from '../scoring/cycle-score.ts';
import type { KeyResultScore } from '../scoring/key-result-score.ts';
import { kpiScore } from '../scoring/kpi-score.ts';
import type { NamedKeyResult } from './checkin-effect.ts';

/** When a check-in is owed. */
interface Owed {
  /** The first day on which it is due; null where no day says when, or none is owed any more. */
  readonly dueOn: CalendarDate | null;
  readonly due: boolean;
}

/** What a person is asked about on a walk through all that they own. */
export type WalkStop = Owed &
  ({ readonly kind: 'key-result'; readonly named: NamedKeyResult } | { readonly kind: 'kpi'; readonly kpi: Kpi });

/**
 * What a person checks in on a day, in the cycles that were read and are not closed: their open key results, before each the KPI that feeds it where
 * that is due, then the KPIs of theirs that are due. What is due comes first, else the order is that of the files.
 */
export function walkStops({ cycles, kpis, settings }: Workspace, owner: Id, date: CalendarDate): readonly WalkStop[] {
  const keyResults = cycles.flatMap((cycle) => openKeyResults(cycleScorer(cycle, kpis, settings.status)(date), owner));
  const feeding = new Set(keyResults.map(({ named }) => named.keyResult.kpi));
  const due = kpis.flatMap((kpi) => dueKpi(kpi, date));
  const before = ({ named }: (typeof keyResults)[number], index: number) => {
    const { kpi: id } = named.keyResult;
    const isFirst = keyResults.findIndex((one) => one.named.keyResult.kpi === id) === index;
    return isFirst ? due.filter(({ kpi }) => kpi.id === id) : [];
  };
  const stops: readonly WalkStop[] = [
    ...keyResults.flatMap((one, index) => [...before(one, index), one]),
    ...due.filter(({ kpi }) => kpi.owner === owner && !feeding.has(kpi.id)),
  ];
  return [...stops.filter((stop) => stop.due), ...stops.filter((stop) => !stop.due)];
}

function openKeyResults({ cycle, objectives }: CycleScore, owner: Id) {
  return objectives.flatMap(({ objective, keyResults }) =>
    keyResults
      .filter((score) => score.keyResult.owner === owner && isOpen(score))
      .map(({ keyResult, dueOn, due }) => {
        const named: NamedKeyResult = { kind: 'key-result', cycle, objective, keyResult };
        return { kind: 'key-result' as const, named, dueOn, due };
      }),
  );
}

/** Whether there is something to say of it: in its term, and after it until its last value was given. */
function isOpen({ keyResult: { term }, asOf, dropped, lastCheckin }: KeyResultScore): boolean {
  if (dropped !== null || asOf < term.start) return false;
  return contains(term, asOf) || lastCheckin === null || lastCheckin < term.end;
}

function dueKpi(kpi: Kpi, date: CalendarDate) {
  const { dueOn, due } = kpiScore(kpi, date);
  return due ? [{ kind: 'kpi' as const, kpi, dueOn, due }] : [];
}
