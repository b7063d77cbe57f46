import type { CalendarDate } from './calendar-date.ts';
import type { Checkin, KpiCheckin, Update } from './checkin.ts';
import type { CycleName } from './cycle-name.ts';
import type { Id } from './id.ts';
import type { Hold, KeyResult, Measure } from './key-result.ts';
import type { Kpi } from './kpi.ts';
import type { Initiative, ObjectiveKind } from './objective.ts';
import type { Person } from './person.ts';
import type { Path, Place } from './place.ts';
import type { LanguageTag } from './settings.ts';
import type { Span } from './span.ts';
import type { Team } from './team.ts';
import type { Writable, WritableMap } from './writable.ts';

/** A key result to be written; null leaves the key out of the file. */
export interface NewKeyResult extends Pick<KeyResult, 'id' | 'title' | 'unit' | 'owner'> {
  readonly measure: Measure;
  readonly weight: number | null;
  /** Only where they differ from the objective's. */
  readonly start: CalendarDate | null;
  readonly end?: CalendarDate | null;
  readonly source?: string | null;
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
  /** The reference of what it serves. */
  readonly align: string | null;
  readonly weight: number | null;
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

/** A KPI to be written; null leaves the key out of the file. */
export interface NewKpi extends Pick<Kpi, 'id' | 'title' | 'owner' | 'unit' | 'better' | 'source'> {
  readonly hold: Pick<Hold, 'atLeast' | 'atMost'> | null;
  readonly cadence: Span | null;
}

/** A value of a KPI to be written. */
export type NewKpiCheckin = Omit<KpiCheckin, 'file'>;

/** A team to be written; null leaves the key out of the file. */
export interface NewTeam extends Omit<Team, 'name'> {
  readonly name: string | null;
}

/** A person to be written; null leaves the key out of the file. */
export interface NewPerson extends Omit<Person, 'name'> {
  readonly name: string | null;
}

/** Settings to be written; what is left out keeps its default. */
export interface NewSettings {
  readonly name: string;
  readonly language: LanguageTag;
  readonly timezone: string | null;
  readonly currency: string | null;
  /** The ids of teams to begin with; each bears its id as its name. */
  readonly teams: readonly Id[];
}

/** A file to be written that does not exist yet. */
export type Creation =
  | { readonly kind: 'create-settings'; readonly settings: NewSettings }
  | { readonly kind: 'create-cycle'; readonly cycle: CycleName; readonly content: WritableMap }
  | { readonly kind: 'create-objective'; readonly objective: NewObjective }
  | {
      readonly kind: 'create-checkin';
      readonly checkin: NewCheckin;
      /** What its file's name ends in, where that is no chance: writing it again is then the same file. */
      readonly suffix?: string;
    }
  | { readonly kind: 'create-kpi'; readonly kpi: NewKpi }
  | { readonly kind: 'create-kpi-checkin'; readonly checkin: NewKpiCheckin };

type ValuePlace = Extract<Place, { readonly path: Path }>;

/**
 * A change to one value of a file that exists.
 * - `set` gives a place its value; a key that is missing, and the maps above it, are added.
 * - `insert` adds an item before the one at its position (at the number of items: as the last), or a key that is not there yet.
 * - `remove` takes away an item or a key that is there, `unset` a key that may be there.
 *
 * A new key comes before the first of the keys `before` that its map has, else last.
 */
export type ValueEdit =
  | { readonly kind: 'set'; readonly at: ValuePlace; readonly value: Writable; readonly before?: readonly string[] }
  | { readonly kind: 'insert'; readonly at: ValuePlace; readonly value: Writable; readonly before?: readonly string[] }
  | { readonly kind: 'remove'; readonly at: ValuePlace }
  | { readonly kind: 'unset'; readonly at: ValuePlace };

/** Another name for one file, from the workspace's folder. */
export interface Renaming {
  readonly kind: 'rename';
  readonly from: string;
  readonly to: string;
}

/** What a check-in says of one key result, from now on. */
export interface Amendment {
  readonly kind: 'amend-checkin';
  readonly file: string;
  readonly keyResult: Id;
  readonly update: Update;
}

/** A file as its reader has rewritten it. */
export interface Rewriting {
  readonly kind: 'rewrite';
  readonly file: string;
  /** Null where it did not exist. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** One edit to the files of a workspace, before it is text. */
export type Edit = Creation | ValueEdit | Amendment | Renaming | Rewriting;

export const isValueEdit = (edit: Edit): edit is ValueEdit => 'at' in edit;

export const isCreation = (edit: Edit): edit is Creation => edit.kind.startsWith('create-');
