/** How texts stand side by side. */
export interface JoinWords {
  readonly join: {
    /** Things of one kind: `ana, bo`. */
    readonly items: (texts: readonly string[]) => string;
    /** What is said of one thing: `on track, stale`. */
    readonly facts: (texts: readonly string[]) => string;
    /** What is said for itself: `confidence 70%; no check-in yet`. */
    readonly clauses: (texts: readonly string[]) => string;
    /** What a text is about, and the text: `hint: write a date`. */
    readonly about: (subject: string, text: string) => string;
    /** A text, and in brackets what is to know beside it: `Churn (from kpi/churn)`. */
    readonly aside: (text: string, aside: string) => string;
  };
}
