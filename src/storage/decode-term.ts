import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import { message } from '../model/message.ts';
import { isWithinTerm, type Term } from '../model/term.ts';
import type { Faults } from './faults.ts';
import { nodeAt, type SourceNode } from './source-node.ts';

/** The first and last day that a file gives: null where it leaves one out, undefined where the one it gives is faulty. */
interface WrittenTerm {
  readonly start: CalendarDate | null | undefined;
  readonly end: CalendarDate | null | undefined;
}

/**
 * The days that something runs, what it leaves out taken from `outer`; noted where they are none or not all within the cycle.
 * Where they are wrong, days that contain the right ones, so that nothing else is called wrong because of them.
 */
export function decodeTerm(
  written: WrittenTerm,
  node: SourceNode,
  outer: Term,
  cycle: CycleOutline,
  faults: Faults,
): Term {
  const { start, end } = written;
  if (start === undefined || end === undefined) {
    return {
      start: start === undefined ? cycle.start : (start ?? outer.start),
      end: end === undefined ? cycle.end : (end ?? outer.end),
    };
  }
  const term = { start: start ?? outer.start, end: end ?? outer.end };
  if (start === null && end === null) return term;
  const lastGiven = end === null ? 'start' : 'end';
  if (term.start > term.end) {
    faults.add(nodeAt(node, [lastGiven]).start, message('file/start-after-end', { ...term }));
    return cycle;
  }
  if (!isWithinTerm(term, cycle)) {
    const outside = start !== null && start < cycle.start ? 'start' : lastGiven;
    const bounds = { cycle: cycle.name, cycleStart: cycle.start, cycleEnd: cycle.end };
    faults.add(nodeAt(node, [outside]).start, message('file/outside-cycle', { ...term, ...bounds }));
    return cycle;
  }
  return term;
}
