/** The words of a walk through all that a person checks in. */
export interface WalkWords {
  readonly walk: {
    /** How many there are, and whose. */
    readonly opening: (count: number, person: string) => string;
    /** Which sign does what at every question. */
    readonly signs: string;
    readonly place: (at: number, count: number) => string;
    readonly askDone: string;
    /** Of milestones that are all done. */
    readonly allDone: string;
    /** `kinds` are typed as they stand. */
    readonly askNeed: (kinds: readonly string[]) => string;
    /** Where something is needed already; `none` is typed where it no longer is. */
    readonly askOtherNeed: (none: string) => string;
    /** What is about to be written. */
    readonly toCheckIn: (done: number, count: number) => string;
    /** What was answered in part and is not written. */
    readonly unfinished: (references: string) => string;
    readonly nothingOpen: (person: string, date: string) => string;
  };
}
