import type { CalendarDate } from '../model/calendar-date.ts';
import type { Measure } from '../model/key-result.ts';
import type { ObjectiveKind } from '../model/objective.ts';
import type { StatusThresholds } from '../model/settings.ts';
import type { Band, Status, StatusReason } from '../model/status.ts';
import type { Term } from '../model/term.ts';
import { atLeast } from '../model/tolerance.ts';

export interface Verdict {
  readonly status: Status;
  readonly reason: StatusReason;
  /** The band before grace; null where no band was asked for. */
  readonly band: Band | null;
}

/** What a key result's status depends on. */
export interface StatusFacts {
  readonly measure: Measure['kind'];
  readonly kind: ObjectiveKind;
  readonly term: Term;
  readonly asOf: CalendarDate;
  /** The first day that is judged, start + grace. */
  readonly graceEnd: CalendarDate;
  readonly thresholds: StatusThresholds;
  readonly dropped: boolean;
  readonly baselineKnown: boolean;
  readonly hasValue: boolean;
  readonly progress: number;
  readonly expected: number;
  readonly projected: number | null;
}

/** The status of a key result: the first rule that applies. @see docs/scoring.md#status */
export function keyResultStatus(facts: StatusFacts): Verdict {
  const inGrace = facts.asOf < facts.graceEnd;
  if (facts.dropped) return verdict('dropped', 'dropped');
  if (facts.asOf < facts.term.start) return verdict('pending', 'before-start');
  if (!facts.baselineKnown) return verdict('pending', 'no-baseline');
  if (!facts.hasValue) {
    if (inGrace) return verdict('pending', 'grace');
    return facts.expected === 0 ? verdict('pending', 'nothing-expected') : verdict('off_track', 'no-value');
  }
  if (facts.measure === 'hold') return holdStatus(facts);
  if (isAchieved(facts)) return verdict('achieved', 'complete');
  if (facts.projected === null) return verdict('pending', 'nothing-expected');
  const band = bandOf(facts.kind, facts.projected, facts.thresholds);
  return inGrace && band !== 'on_track' ? verdict('pending', 'grace', band) : verdict(band, 'band', band);
}

const verdict = (status: Status, reason: StatusReason, band: Band | null = null): Verdict => ({ status, reason, band });

function holdStatus(facts: StatusFacts): Verdict {
  if (!atLeast(facts.progress, 1)) return verdict('off_track', 'outside-bounds');
  return verdict(isAchieved(facts) ? 'achieved' : 'on_track', 'within-bounds');
}

/** Whether progress is complete; a hold must still be within its bounds on its last day, so it never is before. */
export const isAchieved = ({
  measure,
  term,
  asOf,
  progress,
}: Pick<StatusFacts, 'measure' | 'term' | 'asOf' | 'progress'>): boolean =>
  atLeast(progress, 1) && (measure !== 'hold' || asOf >= term.end);

/**
 * The band of a projected score. An aspirational aim succeeds at `onTrack`; a committed one must reach 1.
 * @see docs/scoring.md#status (thresholds after Google re:Work, Grade OKRs)
 */
export function bandOf(kind: ObjectiveKind, projected: number, { onTrack, atRisk }: StatusThresholds): Band {
  switch (kind) {
    case 'aspirational':
      return band(projected, onTrack, atRisk);
    case 'committed':
      return band(projected, 1, onTrack);
  }
}

function band(projected: number, onTrack: number, atRisk: number): Band {
  if (atLeast(projected, onTrack)) return 'on_track';
  return atLeast(projected, atRisk) ? 'at_risk' : 'off_track';
}

const WORST_FIRST = ['off_track', 'at_risk', 'on_track', 'achieved'] as const satisfies readonly Status[];

/** The worst of the statuses, pending and dropped left out; pending where none is left. (Weakest key result, after Perdoo.) */
export const worstStatus = (statuses: readonly Status[]): Status =>
  WORST_FIRST.find((status) => statuses.includes(status)) ?? 'pending';
