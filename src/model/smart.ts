import type { CalendarDate } from './calendar-date.ts';
import type { Id } from './id.ts';
import type { Measure } from './key-result.ts';
import type { Message } from './message.ts';
import type { Status, StatusReason } from './status.ts';

/** What an aim is held against, in the order in which it is told. @see docs/method.md#what-okr-show-says-of-it */
export const SMART_CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

export type SmartCriterion = (typeof SMART_CRITERIA)[number];

/** `unknown` where it is too early to tell. */
export type SmartVerdict = 'met' | 'doubtful' | 'not_met' | 'unknown';

/** Every reason of a verdict, with what its wording needs; all dates and figures unformatted, shares 0..1. */
interface Reasons {
  /** What a rule of `check` found, in the key results named or, without any, in the thing itself. */
  finding: { readonly rule: string; readonly problem: Message; readonly keyResults: readonly Id[] };
  names: { readonly measure: Measure['kind']; readonly owner: Id | null };
  'nothing-open': { readonly owner: Id | null };
  'from-to': {
    readonly from: number | null;
    readonly to: number | null;
    readonly current: number | null;
    readonly unit: string | null;
  };
  bounds: {
    readonly atLeast: number | null;
    readonly atMost: number | null;
    readonly unit: string | null;
    /** How many of its values so far lie within; null where there is none. */
    readonly successes: { readonly within: number; readonly of: number } | null;
  };
  steps: { readonly done: number; readonly of: number };
  /** `kpi` where one should have given it. */
  'baseline-unknown': { readonly rule: string; readonly kpi: Id | null; readonly keyResults: readonly Id[] };
  /** How many key results are measured in which way. */
  measures: { readonly metrics: number; readonly holds: number; readonly milestones: number };
  'no-key-results': { readonly rule: string };
  /** `enough` is the least projected score that is on track; null for what has several key results. */
  pace: { readonly projected: number; readonly enough: number | null; readonly isOver: boolean };
  status: { readonly reason: StatusReason; readonly start: CalendarDate; readonly judgedFrom: CalendarDate };
  forecast: {
    readonly probability: number;
    readonly target: number;
    readonly unit: string | null;
    readonly end: CalendarDate;
    readonly keyResults: readonly Id[];
  };
  confidence: { readonly value: number; readonly by: Id | null; readonly on: CalendarDate };
  /** The key results that decide, with the status that they have. */
  weakest: { readonly status: Status; readonly hasValue: boolean; readonly keyResults: readonly Id[] };
  /** How many key results have which status. */
  standing: { readonly counts: Readonly<Record<Status, number>> };
  graded: { readonly score: number; readonly enough: number };
  /** The share of an objective's weight, and what that objective serves. */
  part: { readonly share: number; readonly objective: string; readonly serves: string | null };
  serves: { readonly reference: string };
  why: Record<never, never>;
  'serves-nothing': { readonly rule: string };
  /** `days` are those until the start, the end, or since the end. */
  term: {
    readonly start: CalendarDate;
    readonly end: CalendarDate;
    readonly isOwn: boolean;
    readonly state: 'ahead' | 'running' | 'ended';
    readonly days: number;
  };
}

/** Why a criterion has its verdict, before it is put into words. */
export type SmartReason = { readonly [Id in keyof Reasons]: { readonly id: Id } & Reasons[Id] }[keyof Reasons];

/** The wording of each reason; a missing or extra entry does not compile. */
export type SmartReasonWords<Shown> = {
  readonly [Id in keyof Reasons]: (reason: Reasons[Id], shown: Shown) => string;
};
