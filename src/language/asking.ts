/** The words with which a person at a terminal is asked. */
export interface AskWords {
  /** Which keys do what, under a list to choose from and under one to tick off. */
  readonly keysToChoose: string;
  readonly keysToTick: string;
  /** What to type where a number is asked for, and numbers. */
  readonly pickOne: (most: number) => string;
  readonly pickSome: (most: number) => string;
  /** What Enter does where nothing was typed: `unchanged`, `none`. */
  readonly enter: (does: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly yesOrNo: string;
  readonly whichMeant: (text: string) => string;
  /** Asked of an answer that cannot be read as it stands, which `fault` says. */
  readonly whichReading: (fault: string) => string;
  readonly typeAgain: string;
  readonly askTemplate: string;
  readonly noTemplate: string;
  readonly noneYet: string;
  readonly leaveOut: string;
  readonly askOwner: string;
  readonly askNextCycle: (days: number, cycle: string, next: string) => string;
  readonly notGiven: (names: string, file: string) => string;
  readonly lastValue: (value: string, date: string, age: string) => string;
  readonly noValueYet: string;
  readonly valueByNow: (value: string) => string;
  readonly askValue: string;
  readonly askKpiValue: string;
  readonly askKpiTitle: string;
  readonly askMilestones: string;
  readonly askConfidence: string;
  readonly askNote: string;
  readonly unchanged: string;
  readonly still: (value: string) => string;
  readonly none: string;
  readonly nothingRecorded: string;
  readonly valueUnchanged: string;
  readonly baselineUnknown: (reference: string) => string;
  readonly askBaseline: string;
  readonly askWhyDropped: string;
  readonly askOpenAgain: string;
  readonly textKept: (file: string) => string;
}
