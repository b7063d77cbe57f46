/** The words of a report that was asked of somebody, or of a part. */
export interface ViewWords {
  readonly view: {
    /** What a page is called: of whom, the closest first, and in which workspace. */
    readonly title: (of: readonly string[], workspace: string | null) => string;
    readonly onlyTag: (tag: string) => string;
    readonly onlyStatuses: (statuses: readonly string[]) => string;
    /** Of a cycle in which nothing is shown. */
    readonly nothingShown: (cycle: string) => string;
  };
}
