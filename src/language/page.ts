/** The words of a report as a page to look at. */
export interface PageWords {
  readonly page: {
    readonly skip: string;
    readonly attention: string;
    readonly nothingNeeded: string;
    readonly objectives: string;
    /** How many key results have each status. */
    readonly countsTitle: string;
    readonly filter: {
      readonly title: string;
      readonly team: string;
      readonly owner: string;
      readonly all: string;
      readonly note: string;
    };
    readonly burnUp: {
      readonly title: (keyResult: string) => string;
      readonly now: (value: string, date: string) => string;
      readonly due: (value: string, by: 'pace' | 'plan') => string;
      readonly target: (value: string, date: string) => string;
      readonly stay: (bounds: string) => string;
      readonly today: string;
      /** What each line is, for who sees the chart. */
      readonly legend: Readonly<Record<'value' | 'pace' | 'forecast' | 'target', string>>;
    };
    /** How a milestone stands, for who hears the page. */
    readonly milestones: Readonly<Record<'done' | 'open', string>>;
    /** What a table of the figures behind a chart is called. */
    readonly figures: string;
    readonly confidence: {
      readonly title: string;
      readonly sentence: (weeks: number) => string;
      readonly row: (keyResult: string, last: string) => string;
      readonly week: (number: number) => string;
    };
    readonly kpis: {
      readonly sentence: string;
      readonly chart: (title: string, value: string) => string;
      /** From the first to the last value that is drawn. */
      readonly course: (from: ValueOnDay, to: ValueOnDay) => string;
    };
    readonly scores: {
      readonly title: string;
      readonly chart: string;
      readonly sentence: (graded: number, all: number, mean: string) => string;
      readonly bucket: string;
      readonly count: string;
    };
    readonly footer: { readonly by: (version: string) => string; readonly again: string };
  };
}

/** A value with its unit and the day it was true. */
interface ValueOnDay {
  readonly value: string;
  readonly date: string;
}
