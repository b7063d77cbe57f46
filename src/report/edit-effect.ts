import type { CalendarDate } from '../model/calendar-date.ts';
import type { Status } from '../model/status.ts';
import type { Workspace } from '../model/workspace.ts';
import { cycleScorer } from '../scoring/cycle-score.ts';

/** Where an objective or a key result stands. */
export interface StandingBrief {
  /** 0 to 1; null where nothing in it weighs. */
  readonly progress: number | null;
  readonly status: Status;
}

/** An objective or a key result that stands elsewhere after an edit; null on the side where it is not. */
export interface MovedStanding {
  /** Its whole reference. */
  readonly reference: string;
  readonly before: StandingBrief | null;
  readonly after: StandingBrief | null;
}

/** The objectives and key results whose progress or status on a day an edit changes, in the order of the files. */
export function movedStandings(before: Workspace, after: Workspace, asOf: CalendarDate): readonly MovedStanding[] {
  const [old, now] = [standings(before, asOf), standings(after, asOf)];
  const moved = [...new Set([...now.keys(), ...old.keys()])].map((reference) => ({
    ...{ reference, before: old.get(reference) ?? null, after: now.get(reference) ?? null },
  }));
  return moved.filter(
    (one) => one.before?.progress !== one.after?.progress || one.before?.status !== one.after?.status,
  );
}

function standings({ cycles, kpis, settings }: Workspace, asOf: CalendarDate): ReadonlyMap<string, StandingBrief> {
  const scores = cycles.flatMap((cycle) => cycleScorer(cycle, kpis, settings.status)(asOf).objectives);
  return new Map(
    scores.flatMap(({ objective, progress, status, keyResults }) => {
      const reference = `${objective.cycle}/${objective.id}`;
      const own = keyResults.map((one): [string, StandingBrief] => [
        `${reference}/${one.keyResult.id}`,
        { progress: one.progress, status: one.status },
      ]);
      return [[reference, { progress, status }] as [string, StandingBrief], ...own];
    }),
  );
}
