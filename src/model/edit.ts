import type { CalendarDate } from './calendar-date.ts';
import type { Checkin } from './checkin.ts';
import type { CycleName } from './cycle-name.ts';
import type { Id } from './id.ts';
import type { KeyResult, Measure } from './key-result.ts';
import type { Initiative, ObjectiveKind } from './objective.ts';
import type { LanguageTag } from './settings.ts';

/** A key result to be written; null leaves the key out of the file. */
export interface NewKeyResult extends Pick<KeyResult, 'id' | 'title' | 'unit' | 'owner'> {
  readonly measure: Measure;
  readonly weight: number | null;
}

/** An objective to be written; null leaves the key out of the file. */
export interface NewObjective {
  readonly cycle: CycleName;
  readonly id: Id;
  readonly title: string;
  readonly why: string | null;
  readonly owner: Id | null;
  readonly team: Id | null;
  readonly kind: ObjectiveKind | null;
  /** Only where they differ from the cycle's. */
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly tags: readonly string[];
  readonly keyResults: readonly NewKeyResult[];
  readonly initiatives: readonly Initiative[];
}

/** A check-in to be written into a cycle. */
export interface NewCheckin extends Omit<Checkin, 'file'> {
  readonly cycle: CycleName;
}

/** Settings to be written; what is left out keeps its default. */
export interface NewSettings {
  readonly name: string;
  readonly language: LanguageTag;
  readonly timezone: string | null;
  /** The ids of teams to begin with; each bears its id as its name. */
  readonly teams: readonly Id[];
}

/** One change to the files of a workspace, before it is text. */
export type Edit =
  | { readonly kind: 'create-settings'; readonly settings: NewSettings }
  | { readonly kind: 'create-objective'; readonly objective: NewObjective }
  | { readonly kind: 'create-checkin'; readonly checkin: NewCheckin };
