import type { CheckinColumn } from '../model/checkin-row.ts';
import type { Message } from '../model/message.ts';

/** A cell as it stands in a table, and where. */
export interface RawCell {
  readonly text: string;
  readonly offset: number;
  /** Its form leaves no doubt that a point marks decimals. */
  readonly isJsonNumber?: true;
}

/** A row as it stands in a table, by column; cells that are empty are left out. */
export interface RawRow<Column extends string = CheckinColumn> {
  readonly offset: number;
  readonly cells: ReadonlyMap<Column, RawCell>;
  /** Something stands in it that was refused, so that it may say more than its cells do. */
  readonly isPartial: boolean;
}

/** Notes what is wrong at an offset, and how to mend it. */
export type Note = (offset: number, problem: Message, hint?: Message) => void;

/** The most cells of a row that are looked at; what lies beyond is only counted. */
export const MOST_CELLS = 64;
