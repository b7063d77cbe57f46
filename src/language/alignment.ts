/** The words of what serves what. */
export interface AlignmentWords {
  readonly alignment: {
    readonly title: string;
    readonly sentence: (objectives: number) => string;
    /** Where there is no objective to show. */
    readonly nothing: string;
    /** What is served, the nearest first; one or more. */
    readonly serves: (references: readonly string[]) => string;
    readonly servesElsewhere: (reference: string) => string;
    readonly servesNothing: string;
    /** A way round, which ends where it began. */
    readonly loop: (path: readonly string[]) => string;
    readonly overWide: (branches: number) => string;
    /** Sentences of their own. */
    readonly orphans: (references: readonly string[]) => string;
    readonly overWideAt: (reference: string, branches: number) => string;
  };
}
