/** The words of what serves what. */
export interface AlignmentWords {
  readonly alignment: {
    readonly title: string;
    readonly sentence: (objectives: number) => string;
    readonly servesElsewhere: (reference: string) => string;
    readonly servesNothing: string;
    readonly loop: (path: readonly string[]) => string;
    readonly overWide: (branches: number) => string;
  };
}
