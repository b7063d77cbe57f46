import type { Measure, Metric } from '../model/key-result.ts';
import { targetOf } from '../model/key-result.ts';
import { message } from '../model/message.ts';
import type { Term } from '../model/term.ts';
import { contains } from '../model/term.ts';
import { atMost, equals } from '../model/tolerance.ts';
import type { Faults } from './faults.ts';
import type { SoundParts } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { refuseDuplicateIds } from './unique-ids.ts';
import type { WrittenKeyResult } from './written-objective.ts';

type Parts = SoundParts<WrittenKeyResult>;

/**
 * How a key result is measured; undefined, and every reason noted, where it is measured in no way, several, or a wrong one.
 * What depends on a faulty part is not judged.
 */
export function decodeMeasure(written: Parts, node: SourceNode, term: Term, faults: Faults): Measure | undefined {
  const { hold, milestones } = written;
  const keys = (['to', 'change', 'hold', 'milestones'] as const).filter((key) => written[key] !== null);
  if (keys.length === 0)
    return faults.add(node.start, message('file/no-measure', {}), message('mend/choose-measure', {}));
  if (keys.length > 1) {
    const at = nodeAt(node, [keys[1] ?? '']).start;
    if (hold === null && milestones === null)
      return faults.add(at, message('file/to-and-change', {}), message('mend/keep-one', { keys }));
    return faults.add(at, message('file/several-measures', { keys }), message('mend/keep-one', { keys }));
  }
  if (hold !== null) return holdOf(written, node, faults);
  if (milestones !== null) return milestonesOf(written, node, faults);
  return metricOf(written, node, term, faults);
}

/** Notes the keys that make no sense beside this measure. */
function refuseKeys(
  keys: readonly (keyof WrittenKeyResult)[],
  measure: string,
  written: Parts,
  node: SourceNode,
  faults: Faults,
): void {
  for (const key of keys) {
    if (written[key] === null || written[key] === undefined) continue;
    faults.add(
      nodeAt(node, [key]).start,
      message('file/key-without-measure', { key, measure }),
      message('mend/remove', { text: key }),
    );
  }
}

function holdOf(written: Parts, node: SourceNode, faults: Faults): Measure | undefined {
  refuseKeys(['from', 'plan'], 'hold', written, node, faults);
  return written.hold ? decodeHold(written.hold, nodeAt(node, ['hold']), faults) : undefined;
}

/** Bounds of which there is at least one and which leave room for a value. */
export function decodeHold(written: NonNullable<WrittenKeyResult['hold']>, node: SourceNode, faults: Faults) {
  const { at_least: least, at_most: most } = written;
  if (least === null && most === null) return faults.add(node.start, message('file/no-bound', {}));
  if (least !== null && most !== null && !atMost(least, most)) {
    return faults.add(node.start, message('file/empty-bounds', { atLeast: least, atMost: most }));
  }
  return { kind: 'hold' as const, atLeast: least, atMost: most };
}

function milestonesOf(written: Parts, node: SourceNode, faults: Faults): Measure | undefined {
  refuseKeys(['from', 'plan', 'kpi'], 'milestones', written, node, faults);
  refuseDuplicateIds(node, ['milestones'], faults);
  const list = nodeAt(node, ['milestones']);
  const { milestones } = written;
  if (!milestones) return undefined;
  if (milestones.length === 0) return faults.add(list.start, message('file/no-milestones', {}));
  if (milestones.every(({ weight }) => weight === 0)) {
    return faults.add(list.start, message('file/no-weight', {}), message('mend/weights', {}));
  }
  return { kind: 'milestones', milestones };
}

function metricOf(written: Parts, node: SourceNode, term: Term, faults: Faults): Measure | undefined {
  const { from, to, change, plan } = written;
  const points = [...(plan ?? [])].map(([date, value]) => ({ date, value }));
  refusePlan(points, nodeAt(node, ['plan']), term, faults);
  const goal = to === undefined ? undefined : to !== null ? ({ kind: 'to', to } as const) : change;
  if (!goal) return undefined;
  const at = nodeAt(node, [to !== null ? 'to' : 'change']).start;
  if (goal.kind !== 'to' && goal.by === 0) return faults.add(at, message('file/change-is-zero', {}));
  if (from === undefined) return undefined;
  const metric: Metric = { kind: 'metric', from, goal, plan: points };
  if (goal.kind === 'percent' && from === 0) return faults.add(at, message('file/percent-of-zero', {}));
  const target = targetOf(metric, from);
  if (from !== null && target !== null && equals(from, target)) {
    return faults.add(at, message('file/target-is-baseline', { value: from }), message('mend/baseline-unknown', {}));
  }
  return metric;
}

function refusePlan(points: Metric['plan'], node: SourceNode, term: Term, faults: Faults): void {
  points.forEach(({ date }, index) => {
    const at = node.kind === 'map' ? (node.entries[index]?.key.start ?? node.start) : node.start;
    const before = points[index - 1]?.date;
    if (!contains(term, date)) faults.add(at, message('file/plan-outside-term', { date, ...term }));
    else if (date === term.end) faults.add(at, message('file/plan-on-last-day', { date }));
    if (before !== undefined && before > date)
      faults.add(at, message('file/plan-out-of-order', { date, after: before }));
  });
}
