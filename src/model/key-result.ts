import type { CalendarDate } from './calendar-date.ts';
import type { Id } from './id.ts';
import type { Change } from './percent.ts';
import type { Span } from './span.ts';
import type { Term } from './term.ts';

/** The value that a plan expects on a day, in the unit of the key result. */
export interface PlanPoint {
  readonly date: CalendarDate;
  readonly value: number;
}

/** A step of a key result that is either done or not. */
export interface Milestone {
  readonly id: Id;
  readonly title: string;
  /** At least 0. */
  readonly weight: number;
  readonly due: CalendarDate | null;
}

/** A figure that moves from a baseline to a target; `from` is null while the baseline is unknown. */
export interface Metric {
  readonly kind: 'metric';
  readonly from: number | null;
  readonly goal: { readonly kind: 'to'; readonly to: number } | Change;
  /** In order of date. */
  readonly plan: readonly PlanPoint[];
}

/** A figure that stays within bounds, both inclusive; at least one of them is given. */
export interface Hold {
  readonly kind: 'hold';
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

export interface Milestones {
  readonly kind: 'milestones';
  readonly milestones: readonly Milestone[];
}

/** How a key result is measured. */
export type Measure = Metric | Hold | Milestones;

/** From when on something no longer counts, and why. */
export interface Dropped {
  readonly on: CalendarDate;
  readonly why: string | null;
}

/** The grade a person gave when the cycle closed, 0 to 1. */
export interface Score {
  readonly value: number;
  readonly why: string | null;
  readonly by: Id | null;
}

/** A measurable outcome of one objective, with what it takes over from the objective, cycle and settings filled in. */
export interface KeyResult {
  readonly id: Id;
  readonly title: string;
  readonly measure: Measure;
  readonly unit: string | null;
  /** At least 0; the share of its objective is weight ÷ sum of weights. */
  readonly weight: number;
  readonly owner: Id | null;
  readonly term: Term;
  readonly cadence: Span;
  /** The KPI that its values come from. */
  readonly kpi: Id | null;
  readonly source: string | null;
  readonly dropped: Dropped | null;
  readonly score: Score | null;
}

/** The value that a metric aims at, given its baseline; null while that is unknown and the goal is relative to it. */
export function targetOf({ goal }: Metric, baseline: number | null): number | null {
  if (goal.kind === 'to') return goal.to;
  if (baseline === null) return null;
  return goal.kind === 'amount' ? baseline + goal.by : baseline + (Math.abs(baseline) * goal.by) / 100;
}
