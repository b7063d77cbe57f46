import type { CalendarDate } from '../model/calendar-date.ts';
import { compareCheckins, type KpiCheckin } from '../model/checkin.ts';
import type { Kpi } from '../model/kpi.ts';
import { wholeReference } from '../model/resolution.ts';
import type { Workspace } from '../model/workspace.ts';
import { scoreOn } from './checkin-effect.ts';
import { type KeyResultRow, keyResultRow } from './key-result-row.ts';
import { fedBy, type KpiRow, kpiRow } from './kpi-row.ts';

/** What a check-in of a KPI, new or amended, does to it and to what it feeds, as of a day. */
export interface KpiCheckinEffect {
  readonly before: KpiRow;
  readonly after: KpiRow;
  /** The later value, of that day or before it, that hides the one just given; null where none does. */
  readonly hiddenBy: { readonly value: number; readonly date: CalendarDate } | null;
  /** The key results of the cycles that were read which it feeds, in the order of the files. */
  readonly fed: readonly FedKeyResult[];
}

export interface FedKeyResult {
  /** Its whole reference. */
  readonly reference: string;
  readonly before: KeyResultRow;
  readonly after: KeyResultRow;
}

/** A KPI with a check-in, which takes the place of the one in its file. */
export function withCheckin(kpi: Kpi, checkin: KpiCheckin): Kpi {
  const others = kpi.checkins.filter(({ file }) => file !== checkin.file);
  return { ...kpi, checkins: [...others, checkin].sort(compareCheckins) };
}

/** Scores a KPI and what it feeds without and with a check-in, which takes the place of the one in its file. */
export function kpiCheckinEffect(
  workspace: Workspace,
  kpi: Kpi,
  checkin: KpiCheckin,
  asOf: CalendarDate,
): KpiCheckinEffect {
  const now = withCheckin(kpi, checkin);
  const changed = { ...workspace, kpis: workspace.kpis.map((one) => (one.id === kpi.id ? now : one)) };
  const last = now.checkins.findLast(({ date }) => date <= asOf);
  return {
    before: kpiRow(kpi, workspace.cycles, asOf, asOf),
    after: kpiRow(now, workspace.cycles, asOf, asOf),
    hiddenBy: last && last !== checkin ? { value: last.value, date: last.date } : null,
    fed: fedBy(kpi, workspace.cycles).map((named) => {
      const [before, after] = [workspace, changed].map((one) => scoreOn(one, named, asOf));
      if (!before || !after) throw new Error(`no score for ${wholeReference(named)}`);
      return {
        reference: wholeReference(named),
        before: keyResultRow(before, before),
        after: keyResultRow(after, after),
      };
    }),
  };
}
