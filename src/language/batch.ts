/** The words about check-ins that come from a table. */
export interface BatchWords {
  readonly batch: {
    /** What is about to be written: so many check-ins of so many key results. */
    readonly heading: (checkins: number, keyResults: number, file: string) => string;
    /** How many check-ins of a key result, and of which days. */
    readonly days: (count: number, from: string, to: string) => string;
    readonly askWrite: (checkins: number) => string;
    readonly nothingWritten: string;
    readonly noRows: (file: string) => string;
    /** How many were new, how many there before, and how many of these say something else by now. */
    readonly summary: (added: number, there: number, changed: number) => string;
    readonly ahead: (count: number, date: string) => string;
    readonly otherOrder: (reference: string, date: string) => string;
    readonly files: (folder: string, count: number) => string;
    readonly more: (count: number) => string;
  };
}
