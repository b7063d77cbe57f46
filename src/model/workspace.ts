import type { Cycle, CycleOutline } from './cycle.ts';
import type { Kpi } from './kpi.ts';
import type { Settings } from './settings.ts';

/** The settings and the cycles that exist, before anything in them is read. */
export interface Outline {
  readonly settings: Settings;
  /** By start, longer first. */
  readonly cycles: readonly CycleOutline[];
}

/** What was read to answer one question. */
export interface Workspace {
  readonly settings: Settings;
  /** The cycles that were asked for, by start, longer first. */
  readonly cycles: readonly Cycle[];
  readonly kpis: readonly Kpi[];
}
