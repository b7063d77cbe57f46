import type { BecauseWords } from '../model/because.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Span } from '../model/span.ts';
import type { Words } from './words.ts';

/** How values are shown within a reason. */
export interface ShownValues {
  readonly date: (date: CalendarDate) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly every: (cadence: Span) => string;
  readonly reasons: Words['reasons'];
}

/** The words of `okr explain REF`. */
export interface ExplainingWords {
  /** `cycle` is null where what is explained is in none, `unit` where it has none. */
  readonly about: (cycle: string | null, asOf: string, unit: string | null) => string;
  readonly convention: (section: string, sources: readonly string[]) => string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly because: BecauseWords<ShownValues>;
}
