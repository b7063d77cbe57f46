import type { Because } from '../../model/because.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Id } from '../../model/id.ts';
import type { Path } from '../../model/place.ts';
import type { Formula } from './formula.ts';

/** Where a value stands that a figure is made of. */
export interface ValueSource {
  readonly file: string;
  readonly path: Path;
  /** The date of a check-in and who made it; null for what stands in another file. */
  readonly date: CalendarDate | null;
  readonly by: Id | null;
}

/** A section of docs/scoring.md, where the convention is written down. */
export type ConventionSection =
  | 'values'
  | 'baseline'
  | 'progress'
  | 'roll-up'
  | 'pace'
  | 'status'
  | 'net-on-track'
  | 'due'
  | 'delta'
  | 'forecast';

/** Who else goes by the convention of a section, as docs/scoring.md names them; none where it is ours. */
export const CONVENTION_SOURCES: Readonly<Record<ConventionSection, readonly string[]>> = {
  values: ['BurningOKR'],
  baseline: [],
  progress: ['Perdoo', 'Profit.co'],
  'roll-up': ['Perdoo'],
  pace: ['Engagedly', 'oboard'],
  status: ['Google re:Work', 'Perdoo'],
  'net-on-track': [],
  due: [],
  delta: [],
  forecast: [],
};

/** A figure with how it comes about. */
export interface ExplainedFigure {
  /** Its key in JSON; of a part of one `delta.progress`. */
  readonly name: string;
  /** Ratios are 0..1, values in the unit of their key result; null where it is unknown. */
  readonly value: number | string | boolean | null;
  /** Null where nothing is computed. */
  readonly formula: Formula | null;
  readonly because: Because;
  readonly sources: readonly ValueSource[];
  readonly section: ConventionSection;
}

/** Everything that is explained of one thing, in one cycle. */
export interface Explained {
  readonly reference: string;
  readonly title: string | null;
  /** Null for a KPI, which belongs to none. */
  readonly cycle: string | null;
  readonly asOf: CalendarDate;
  /** The day that changes are counted from. */
  readonly since: CalendarDate;
  readonly unit: string | null;
  readonly figures: readonly ExplainedFigure[];
}
