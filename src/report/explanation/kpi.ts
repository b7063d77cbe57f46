import type { Because } from '../../model/because.ts';
import { type KpiScore, kpiSides } from '../../scoring/kpi-score.ts';
import type { ExplainedFigure } from './figure.ts';
import { differenceFormula } from './formula.ts';

const plain = { formula: null, sources: [] };

/** Every figure of a KPI. */
export function kpiFigures(now: KpiScore, then: KpiScore): readonly ExplainedFigure[] {
  const { kpi, current, withinBounds, dueOn, due, stale, lastCheckin } = now;
  const last = kpi.checkins.findLast(({ date }) => date <= now.asOf);
  const sides = kpiSides(now, then);
  const owed: Because = { id: 'due', dueOn, cadence: kpi.cadence };
  const bounds = { atLeast: kpi.hold?.atLeast ?? null, atMost: kpi.hold?.atMost ?? null };
  const within: ExplainedFigure = {
    ...{ name: 'withinBounds', value: withinBounds, ...plain, section: 'progress' },
    because: last ? { id: withinBounds ? 'within-bounds' : 'outside-bounds', ...bounds } : { id: 'no-value' },
  };
  return [
    {
      ...{ name: 'current', value: current, formula: null, section: 'values' },
      because: last ? { id: 'value-set', date: last.date, by: last.by } : { id: 'no-value' },
      sources: last ? [{ file: last.file, path: ['value'], date: last.date, by: last.by }] : [],
    },
    ...(kpi.hold ? [within] : []),
    { name: 'lastCheckin', value: lastCheckin, ...plain, section: 'due', because: owed },
    { name: 'due', value: due, ...plain, section: 'due', because: owed },
    { name: 'stale', value: stale, ...plain, section: 'due', because: owed },
    {
      ...{ name: 'delta.value', value: sides && sides.after - sides.before, sources: [], section: 'delta' },
      formula: sides && differenceFormula('current', sides),
      because: sides ? { id: 'since', since: sides.since } : { id: 'no-delta' },
    },
  ];
}
