/** What can be wrong with a table, above all one of check-ins, and how to mend it. */
export interface RowMessages {
  'row/unknown-column': { column: string };
  'row/duplicate-column': { column: string };
  'row/no-kr-column': Record<never, never>;
  'row/unnamed-column': Record<never, never>;
  'row/cell-count': { cells: number; columns: number };
  'row/open-quote': Record<never, never>;
  'row/stray-quote': Record<never, never>;
  'row/after-quote': Record<never, never>;
  'row/not-json': Record<never, never>;
  'row/not-a-text': Record<never, never>;
  'row/ambiguous-number': { text: string };
  'row/no-key-result': Record<never, never>;
  'row/value-and-add': Record<never, never>;
  'row/says-nothing': Record<never, never>;
  'row/note-too-long': { limit: number };
  'row/too-many-of-a-day': { reference: string; date: string; by: string; limit: number };
  'usage/bad-rows': { file: string; count: number };
  'usage/too-many-rows': { file: string; limit: number };
  'usage/input-too-large': { file: string; limit: number };
  'usage/not-a-file': { file: string };
  'usage/input-is-terminal': Record<never, never>;
  'usage/from-alone': { flags: readonly string[] };
  'usage/without-from': { flag: string };
  'hint/meant-or-comma': { meant: readonly string[] };
  'hint/meant-or-point': { decimal: string; thousands: string };
  'hint/number-form-comma': Record<never, never>;
  'hint/confidence-form-comma': Record<never, never>;
  'hint/add-column': { amount: string };
  'hint/columns': { columns: readonly string[] };
  'hint/double-quotes': Record<never, never>;
  'hint/one-object': Record<never, never>;
  'hint/statement-columns': Record<never, never>;
  'hint/candidates': { candidates: readonly string[]; more: number };
  'hint/split-file': Record<never, never>;
  'hint/pipe': { command: string };
  'hint/done-column': { milestones: readonly string[] };
}
