/** What can be wrong with a table of objectives, and how to mend it. */
export interface ImportMessages {
  'row/unmapped-column': { column: string };
  'row/no-objective-column': Record<never, never>;
  'row/no-objective': Record<never, never>;
  'row/says-otherwise': { column: string };
  'row/multiple': { text: string };
  'row/shared-sign': { sign: string };
  'row/other-unit': { text: string; unit: string };
  'row/objective-exists': { reference: string };
  'usage/no-such-column': { text: string };
  'usage/not-a-mapping': { text: string };
  'hint/meant-or-decimal': { meant: readonly string[]; sign: string };
  'hint/map-column': { column: string; columns: readonly string[] };
  'hint/map-objective': Record<never, never>;
  'hint/leave-column-out': { column: string };
  'hint/objective-above': Record<never, never>;
  'hint/name-key-result': Record<never, never>;
  'hint/say-it-once': Record<never, never>;
  'hint/write-out': { meant: readonly string[]; amount: string; unit: string };
  'hint/currency-code': Record<never, never>;
  'hint/one-unit': Record<never, never>;
  'hint/bound-column': { column: string; bound: string; amount: string };
  'hint/measure-columns': Record<never, never>;
  'hint/id-column': { column: string };
  'hint/objective-exists': { reference: string };
}
