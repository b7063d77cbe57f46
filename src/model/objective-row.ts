import type { CalendarDate } from './calendar-date.ts';
import type { Id } from './id.ts';
import type { ObjectiveKind } from './objective.ts';
import type { Change } from './percent.ts';

/**
 * The columns of a table of objectives, named after the keys of their files. `owner`, `weight`, `start` and `end` are the
 * objective's where the key result's have columns of their own (`kr_owner`); else they may be either's.
 */
export const OBJECTIVE_COLUMNS = [
  ...([
    'objective',
    'objective_id',
    'why',
    'owner',
    'team',
    'kind',
    'align',
    'weight',
    'start',
    'end',
    'tags',
  ] as const),
  ...(['kr', 'kr_id', 'from', 'to', 'change', 'at_least', 'at_most', 'milestones', 'unit', 'source'] as const),
  ...(['kr_owner', 'kr_weight', 'kr_start', 'kr_end'] as const),
] as const;

export type ObjectiveColumn = (typeof OBJECTIVE_COLUMNS)[number];

/** What a row says of an objective or a key result alike; null where it says nothing, or what cannot be read. */
export interface RowHolding {
  /** An id or a name. */
  readonly owner: string | null;
  readonly weight: number | null;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

/** A row of a table of objectives, each cell read by the parser of its type; null where it is empty or cannot be read. */
export interface ObjectiveRow extends RowHolding {
  /** The title of the objective; null: that of the row above. */
  readonly objective: string | null;
  readonly objectiveId: Id | null;
  readonly why: string | null;
  /** An id or a name. */
  readonly team: string | null;
  readonly kind: ObjectiveKind | null;
  readonly align: string | null;
  readonly tags: readonly string[] | null;
  /** The title of the key result; null in a row that is of the objective alone. */
  readonly keyResult: string | null;
  readonly keyResultId: Id | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: Change | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** Each with an id of its own before it, or without. */
  readonly milestones: readonly string[] | null;
  readonly unit: string | null;
  readonly source: string | null;
  /** What is said of the key result in columns of its own. */
  readonly ofKeyResult: RowHolding;
  /** Where the row begins in the text of the table. */
  readonly offset: number;
  /** Where its cells stand that are not empty. */
  readonly cells: ReadonlyMap<ObjectiveColumn, number>;
  /** Nothing in it was refused. */
  readonly isWhole: boolean;
}

/** Where the first of these columns stands that the row has a cell in; where the row begins, if it has none. */
export function placeIn({ cells, offset }: ObjectiveRow, columns: readonly ObjectiveColumn[]): number {
  const column = columns.find((one) => cells.has(one));
  return column === undefined ? offset : (cells.get(column) ?? offset);
}
