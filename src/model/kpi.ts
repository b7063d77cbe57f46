import type { KpiCheckin } from './checkin.ts';
import type { Id } from './id.ts';
import type { Hold } from './key-result.ts';
import type { Span } from './span.ts';

/** A figure watched across cycles. */
export interface Kpi {
  readonly id: Id;
  readonly file: string;
  readonly title: string;
  readonly owner: Id | null;
  readonly unit: string | null;
  readonly hold: Hold | null;
  readonly better: 'higher' | 'lower' | null;
  readonly cadence: Span;
  readonly source: string | null;
  /** In the order in which they count. */
  readonly checkins: readonly KpiCheckin[];
}
