/** The words with which everything is told in sentences, for those who have it read to them. */
export interface SpokenWords {
  /** A text as a sentence of its own: begun and ended as one, unless it ends by itself. */
  readonly sentence: (text: string) => string;
  /** Sentences one after another. */
  readonly joined: (sentences: readonly string[]) => string;
  /** Where a report begins to tell of a cycle. */
  readonly cycle: (cycle: string, workspace: string | null, title: string | null, date: string) => string;
  readonly objective: (number: number, all: number) => string;
  readonly keyResult: (number: number, all: number) => string;
  /** What kind of thing a name belongs to. */
  readonly kinds: Readonly<Record<'objective' | 'keyResult' | 'kpi' | 'team' | 'person', string>>;
  readonly reference: (reference: string) => string;
  readonly progress: (progress: string, expected: string) => string;
  /** A change of progress in whole points, without its sign; `since` is null for the baseline. */
  readonly change: (points: string, way: 'up' | 'down' | 'none', since: string | null) => string;
  /** What to type. */
  readonly command: (command: string) => string;
  readonly keyResults: (counts: string) => string;
  readonly milestone: (title: string, isDone: boolean) => string;
  readonly by: (date: string, person: string | null) => string;
  readonly initiative: (title: string, isDone: boolean) => string;
  /** How sure somebody was at the end of each week, the first of which is named. */
  readonly confidence: (shares: readonly string[], week: number) => string;
}
