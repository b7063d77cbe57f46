/** Words of one language by which the text of an objective or key result is judged; all patterns are read without case. */
export interface Wording {
  /** Verbs that ask for a change without saying which. */
  readonly improving: readonly string[];
  /** Verbs that ask for more of a figure, or less. */
  readonly changing: readonly string[];
  /** Things that are improved in one of many respects: which, is not said. */
  readonly whole: readonly string[];
  /** Respects that say nothing while no thing is named. */
  readonly respects: readonly string[];
  /** Words that add nothing. */
  readonly filler: readonly string[];
  /** Figures that a business watches anyway. */
  readonly figures: readonly string[];
  /** What is counted: with a number beside them they name a figure, without one they do not. */
  readonly counted: readonly string[];
  /** Words for a target that stands elsewhere, and the verbs for meeting one. */
  readonly targets: readonly string[];
  readonly meeting: readonly string[];
  /** Sentences that say nothing in another way. */
  readonly empty: readonly RegExp[];
  /** Sentences about going on as before. */
  readonly asUsual: readonly RegExp[];
  /** Days and periods that a title names. */
  readonly when: readonly RegExp[];
  /** How the title of somebody's own work begins or ends. */
  readonly work: readonly RegExp[];
  /** How an objective that is only a piece of work begins and goes on: nothing says what for. */
  readonly delivery: readonly RegExp[];
  /** What a title says that is about an effect, whatever work it begins with. */
  readonly effect: readonly RegExp[];
  /** Stand-ins for what is still to be decided. */
  readonly placeholder: readonly RegExp[];
  /** A baseline in words; its first group is the figure. */
  readonly baseline: readonly RegExp[];
  /** Words with which a figure says how long, or which one of many, and not how much is to be reached. */
  readonly spans: readonly RegExp[];
}
