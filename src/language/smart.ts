import type { CalendarDate } from '../model/calendar-date.ts';
import type { Id } from '../model/id.ts';
import type { SmartCriterion, SmartReasonWords, SmartVerdict } from '../model/smart.ts';
import type { Status } from '../model/status.ts';
import type { Say } from './language.ts';
import type { Words } from './words.ts';

/** How figures are shown within a reason. */
export interface ShownFigures {
  readonly say: Say;
  readonly date: (date: CalendarDate) => string;
  /** A score, to two places. */
  readonly ratio: (score: number) => string;
  readonly percent: (share: number) => string;
  readonly quantity: (value: number, unit: string | null) => string;
  readonly quantities: (values: readonly (number | null)[], unit: string | null, joint: string) => string;
  /** `1 off track, 2 on track`. */
  readonly counts: (counts: Readonly<Record<Status, number>>) => string;
  readonly words: Words;
}

/** The words in which an aim is held against the five criteria. */
export interface SmartWords {
  readonly title: string;
  readonly criteria: Readonly<Record<SmartCriterion, string>>;
  readonly verdicts: Readonly<Record<SmartVerdict, string>>;
  readonly reasons: SmartReasonWords<ShownFigures>;
  /** A reason that is about these key results of an objective. */
  readonly of: (keyResults: readonly Id[], reason: string) => string;
  /** A reason with the command that tells more. */
  readonly see: (reason: string, command: string) => string;
  readonly joined: (reasons: readonly string[]) => string;
  /** In place of verdicts on what is dropped. */
  readonly dropped: (date: string) => string;
}
