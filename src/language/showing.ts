import type { ObjectiveKind } from '../model/objective.ts';
import type { Span } from '../model/span.ts';
import type { Band, StatusReason } from '../model/status.ts';

/** Values of one unit with a word between them: `60 down to 55 days`. */
export type Joined = (joint: string) => string;

/** What a status is due to, its figures in words. */
export interface ReasonFacts {
  readonly projected: string;
  /** The band that the figures alone would give; null where none was asked for. */
  readonly band: Band | null;
  /** The least projected scores that are on track and at risk. */
  readonly onTrack: string;
  readonly atRisk: string;
  readonly kind: ObjectiveKind;
  readonly start: string;
  /** The first day that is judged. */
  readonly judgedFrom: string;
  readonly droppedOn: string;
}

/** The words with which one thing is shown whole. */
export interface ShowWords {
  readonly labels: Readonly<Record<Label, string>>;
  /** A key result read back as a sentence. */
  readonly readBack: {
    readonly move: (values: Joined, down: boolean, by: string) => string;
    readonly moveBy: (change: string, values: Joined, down: boolean, by: string) => string;
    /** Where the baseline is unknown. */
    readonly moveTo: (to: string, by: string) => string;
    readonly changeOnly: (change: string, down: boolean, by: string) => string;
    readonly stay: (atLeast: string | null, atMost: string | null, until: string) => string;
    readonly milestones: (count: number, until: string) => string;
  };
  readonly reasons: Readonly<Record<StatusReason, (facts: ReasonFacts) => string>>;
  readonly forecast: {
    readonly tooLittleData: string;
    /** `range` is null where nothing is left to happen. */
    readonly atEnd: (value: string, range: string | null) => string;
    readonly range: (values: Joined) => string;
    readonly reachedByNow: string;
    readonly never: string;
    /** `when` is a date, or one of the two above. */
    readonly target: (when: string) => string;
    readonly probability: (share: string) => string;
    /** `needed` is null where no time is left. */
    readonly aWeek: (held: string, needed: string | null) => string;
    /** All of it, in a sentence. */
    readonly told: (parts: readonly string[]) => string;
  };
  readonly every: (span: Span) => string;
  readonly dueCheckins: string;
  readonly countDue: (count: number) => string;
  /** A check-in as it stands in a calendar. */
  readonly checkIn: (title: string) => string;
  readonly dueSince: (date: string) => string;
  readonly dueOn: (date: string) => string;
  /** Of a key result that owes no further check-in. */
  readonly noneDue: string;
  readonly judgedOn: (date: string) => string;
  readonly ofObjective: (share: string) => string;
  readonly better: Readonly<Record<'higher' | 'lower', string>>;
  readonly isBetter: Readonly<Record<'higher' | 'lower', string>>;
  readonly value: string;
  readonly pace: string;
  readonly plan: string;
  /** Of a chart: where a value leads, and where it ends in most cases. */
  readonly leads: string;
  readonly likely: string;
  readonly confidenceStrip: {
    readonly week: string;
    /** `carried` is the sign of a week in which nothing new was said. */
    readonly legend: (carried: string) => string;
  };
  readonly bounds: string;
  readonly noHistory: string;
  readonly noNeeds: string;
  readonly ofTheWay: (share: string) => string;
  readonly planned: (value: string, date: string) => string;
  readonly weighted: (weight: string) => string;
  readonly initiative: (keyResult: string | null, owner: string | null) => string;
  /** Of a team or person who has nothing there. */
  readonly nothingOwned: string;
  /** Said where there is no workspace. */
  readonly howToBegin: string;
}

export type Label =
  | 'owner'
  | 'objective'
  | 'cycle'
  | 'team'
  | 'kind'
  | 'term'
  | 'weight'
  | 'cadence'
  | 'kpi'
  | 'source'
  | 'status'
  | 'because'
  | 'current'
  | 'progress'
  | 'expected'
  | 'projected'
  | 'successRate'
  | 'confidence'
  | 'needs'
  | 'checkin'
  | 'lastCheckin'
  | 'score'
  | 'dropped'
  | 'why'
  | 'align'
  | 'carriedFrom'
  | 'tags'
  | 'bounds'
  | 'better'
  | 'plan'
  | 'change'
  | 'days30'
  | 'days90'
  | 'milestones'
  | 'initiatives'
  | 'history'
  | 'feeds'
  | 'parent'
  | 'members'
  | 'subTeams'
  | 'forecast'
  | 'target'
  | 'probability'
  | 'aWeek';
