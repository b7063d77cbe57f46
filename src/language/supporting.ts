/** What is asked for. */
type NeedKind = 'decision' | 'skill' | 'people' | 'budget';

/** Why help may be wanted where nobody asks for it. */
type Worry = 'off_track' | 'at_risk' | 'falling_confidence' | 'stale';

/** The words with which support is offered: of what is known first, and then a question that its owner can answer. */
export interface SupportWords {
  readonly support: {
    readonly titles: Readonly<Record<NeedKind | 'behind' | 'falling' | 'stale', string>>;
    /** `who` is null where the check-in does not say. */
    readonly asks: Readonly<Record<NeedKind, (who: string | null, text: string) => string>>;
    readonly askedOn: (date: string, age: string) => string;
    readonly behind: (progress: string, expected: string, projected: string) => string;
    readonly outside: (value: string) => string;
    readonly confidenceFell: (before: string, beforeOn: string, now: string, nowOn: string) => string;
    readonly questions: Readonly<Record<Worry, string>>;
    /** What is asked for, and the figures behind it. */
    readonly withFacts: (asked: string, facts: string) => string;
    /** What is known, and the question that it raises. */
    readonly asked: (facts: string, question: string) => string;
  };
}
