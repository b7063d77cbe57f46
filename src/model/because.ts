import type { CalendarDate } from './calendar-date.ts';
import type { Id } from './id.ts';
import type { ObjectiveKind } from './objective.ts';
import type { Span } from './span.ts';
import type { Band, StatusReason } from './status.ts';

/** Why progress is judged on one day and no other. */
export type JudgedBecause = 'no-metric' | 'last-day' | 'no-checkin' | 'stale' | 'first-day' | 'last-checkin';

type Nothing = Record<never, never>;
type Said = { readonly date: CalendarDate; readonly by: Id | null };
type Bounds = { readonly atLeast: number | null; readonly atMost: number | null };

/** Every reason for which a figure is what it is, with what its wording needs; all dates and numbers unformatted. */
interface Reasons {
  written: Nothing;
  'no-value': Nothing;
  'not-stated': Nothing;
  'nothing-weighs': Nothing;
  'nothing-expected': Nothing;
  'baseline-unknown': Nothing;
  'kpi-before-start': { readonly date: CalendarDate };
  'by-amount': Nothing;
  'by-percent': Nothing;
  'value-set': Said;
  'values-added': { readonly count: number };
  'milestones-done': Nothing;
  'way-gone': Nothing;
  'kept-within': Nothing;
  'within-bounds': Bounds;
  'outside-bounds': Bounds;
  successes: Nothing;
  'no-successes': Nothing;
  judged: { readonly because: JudgedBecause };
  'expected-elapsed': { readonly day: number; readonly days: number };
  'expected-plan': { readonly isPlanned: boolean };
  'expected-due': Nothing;
  'expected-hold': Nothing;
  pace: Nothing;
  status: {
    readonly reason: StatusReason;
    readonly projected: number | null;
    readonly band: Band | null;
    readonly onTrack: number;
    readonly atRisk: number;
    readonly kind: ObjectiveKind;
    readonly start: CalendarDate;
    readonly judgedFrom: CalendarDate;
    readonly droppedOn: CalendarDate | null;
  };
  stated: Said;
  'by-kpi': Nothing;
  due: { readonly dueOn: CalendarDate | null; readonly cadence: Span };
  graded: Nothing;
  since: { readonly since: CalendarDate | 'baseline' };
  'no-delta': Nothing;
  /** The parts, as they are named within the whole. */
  'weighted-mean': { readonly of: readonly string[] };
  worst: { readonly of: readonly string[] };
  dropped: { readonly on: CalendarDate };
  'group-achieved': Nothing;
  'group-pending': Nothing;
  'group-band': { readonly projected: number; readonly onTrack: number; readonly atRisk: number };
  net: Nothing;
  'elapsed-day': Nothing;
  'too-little-data': Nothing;
  'forecast-end': Nothing;
  'forecast-range': Nothing;
  'forecast-reached': Nothing;
  'forecast-chance': Nothing;
  'forecast-rate': Nothing;
  'forecast-needed': Nothing;
}

/** Why a figure is what it is, before it is put into words. */
export type Because = { readonly [Id in keyof Reasons]: { readonly id: Id } & Reasons[Id] }[keyof Reasons];

/** The wording of each reason; a missing or extra entry does not compile. */
export type BecauseWords<Shown> = {
  readonly [Id in keyof Reasons]: (because: Reasons[Id], shown: Shown) => string;
};
