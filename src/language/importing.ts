/** The words with which objectives are taken from a table. */
export interface ImportWords {
  readonly importing: {
    /** What is about to be written into a cycle. */
    readonly heading: (objectives: number, keyResults: number, file: string, cycle: string) => string;
    /** Which column of the table is which, `Meta = to` each, and those that are left out. */
    readonly columns: (read: readonly string[], leftOut: readonly string[]) => string;
    /** Which column of ours one of the table is; some of its cells are shown. */
    readonly askColumn: (column: string, cells: readonly string[]) => string;
    readonly askWrite: (objectives: number) => string;
  };
}
