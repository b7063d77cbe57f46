import type { Checkin, Update } from '../../src/model/checkin.ts';
import type { Cycle } from '../../src/model/cycle.ts';
import type { Hold, KeyResult, Measure, Metric } from '../../src/model/key-result.ts';
import type { Kpi } from '../../src/model/kpi.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import type { ProgressReport } from '../../src/report/progress-report.ts';

const withKeyResults = (cycle: Cycle, change: (keyResult: KeyResult) => KeyResult): Cycle => ({
  ...cycle,
  objectives: cycle.objectives.map((one) => ({ ...one, keyResults: one.keyResults.map(change) })),
});

const times = (value: number | null, factor: number): number | null => (value === null ? null : value * factor);

/** Bounds in another unit; where the unit is turned round, the least becomes the most. */
function scaledBounds<Bounds extends Pick<Hold, 'atLeast' | 'atMost'>>(bounds: Bounds, factor: number): Bounds {
  const [least, most] = [times(bounds.atLeast, factor), times(bounds.atMost, factor)];
  return { ...bounds, atLeast: factor < 0 ? most : least, atMost: factor < 0 ? least : most };
}

export function scaledMeasure(measure: Measure, factor: number): Measure {
  if (measure.kind === 'hold') return scaledBounds(measure, factor);
  if (measure.kind === 'milestones') return measure;
  const { from, goal, plan } = measure;
  // A percentage is one of the size of the baseline: only its sign turns round.
  const goals = {
    to: () => ({ kind: 'to' as const, to: (goal as { to: number }).to * factor }),
    amount: () => ({ ...goal, by: (goal as { by: number }).by * factor }) as Metric['goal'],
    percent: () => ({ ...goal, by: (goal as { by: number }).by * Math.sign(factor) }) as Metric['goal'],
  };
  const scaledGoal = goals[goal.kind === 'to' || goal.kind === 'amount' ? goal.kind : 'percent']();
  const points = plan.map((point) => ({ ...point, value: point.value * factor }));
  return { ...measure, from: times(from, factor), goal: scaledGoal, plan: points };
}

/** The workspace with every value in another unit. */
export function scaled({ settings, cycles, kpis }: Workspace, factor: number): Workspace {
  const update = (one: Update): Update => ({ ...one, value: times(one.value, factor), add: times(one.add, factor) });
  const checkins = (list: readonly Checkin[]) =>
    list.map((one) => ({ ...one, updates: new Map([...one.updates].map(([key, says]) => [key, update(says)])) }));
  const kpi = (one: Kpi): Kpi => ({
    ...one,
    hold: one.hold && scaledBounds(one.hold, factor),
    checkins: one.checkins.map((said) => ({ ...said, value: said.value * factor })),
  });
  const measured = (one: KeyResult) => ({ ...one, measure: scaledMeasure(one.measure, factor) });
  return {
    settings,
    kpis: kpis.map(kpi),
    cycles: cycles.map((cycle) => ({ ...withKeyResults(cycle, measured), checkins: checkins(cycle.checkins) })),
  };
}

/** The report with every value in another unit; ratios, dates and statuses stay. */
export function scaledReport(report: Omit<ProgressReport, 'notices' | 'support' | 'achievements'>, factor: number) {
  const delta = <D extends { value: number }>(one: D | null) => one && { ...one, value: one.value * factor };
  return {
    ...report,
    kpis: report.kpis.map((kpi) => ({
      ...{ ...kpi, current: times(kpi.current, factor), delta: delta(kpi.delta) },
      hold: kpi.hold && scaledBounds(kpi.hold, factor),
      changes: kpi.changes.map((change) => ({ ...change, value: times(change.value, factor) })),
    })),
    objectives: report.objectives.map((objective) => ({
      ...objective,
      keyResults: objective.keyResults.map((row) => {
        if (row.measure === 'milestones') return row;
        const [from, to, current] = [times(row.from, factor), times(row.to, factor), times(row.current, factor)];
        const bounds = row.hold && scaledBounds(row.hold, factor);
        return { ...row, from, to, current, delta: delta(row.delta), hold: bounds };
      }),
    })),
  };
}
