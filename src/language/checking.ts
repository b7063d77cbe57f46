/** The words of `okr check` and `okr explain`. */
export interface CheckWords {
  readonly findings: (errors: number, warnings: number) => string;
  readonly renamed: (from: string, to: string) => string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly mend: string;
  readonly ruleSource: string;
}
