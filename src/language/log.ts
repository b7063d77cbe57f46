/** The words of the time line of check-ins. */
export interface LogWords {
  readonly log: {
    /** Said where there is nothing to tell. */
    readonly none: string;
    /** How many entries were left out, and how many there are. */
    readonly older: (older: number, all: number) => string;
  };
}
