import { type CalendarDate, daysBetween } from '../../../model/calendar-date.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Objective } from '../../../model/objective.ts';
import type { Named } from '../../../model/resolution.ts';
import type { StatusThresholds } from '../../../model/settings.ts';
import type { SmartCriterion, SmartReason } from '../../../model/smart.ts';
import type { Term } from '../../../model/term.ts';
import type { KeyResultRow } from '../../key-result-row.ts';
import type { ObjectiveRow } from '../../objective-row.ts';
import type { KeyResultDetail } from '../key-result-detail.ts';
import { achievableKeyResult, achievableObjective } from './achievable.ts';
import { type Judgement, judged, NO_KEY_RESULTS, type Smart, withWeaknesses } from './judgement.ts';
import { foundAbout, type Weakness, weaknessesIn } from './weaknesses.ts';

/** What is judged by beside figures. */
interface Rules {
  /** What the rules of `check` find in the objective's file. */
  readonly findings: readonly Diagnostic[];
  readonly thresholds: StatusThresholds;
}

/**
 * A key result held against the five criteria; null once it is dropped. A weakness of its objective is its own where it is about
 * what they share: whom they serve, that nobody answers for them, that all key results are work.
 */
export function keyResultSmart(
  detail: KeyResultDetail,
  { cycle, objective }: Extract<Named, { kind: 'key-result' }>,
  { findings, thresholds }: Rules,
): Smart | null {
  const { row, asOf } = detail;
  if (row.dropped) return null;
  const weaknesses = weaknessesIn(objective, findings)
    .filter((one) => one.keyResult === row.id || (one.keyResult === null && isShared(one, row)))
    .map((one) => ({ ...one, keyResult: null }));
  return withFound(weaknesses, {
    specific: judged('met', { id: 'names', measure: row.measure, owner: row.owner }),
    measurable: measurableKeyResult(row, detail.successes),
    achievable: achievableKeyResult(detail, { kind: objective.kind, thresholds }),
    relevant: relevantKeyResult(detail, objective, weaknesses),
    timeBound: timeBound(row, cycle, asOf),
  });
}

const isShared = ({ criterion, rule }: Weakness, { owner }: KeyResultRow): boolean =>
  criterion === 'relevant' || rule === 'okr/no-outcome' || (rule === 'okr/no-owner' && owner === null);

/** An objective held against the five criteria, by its own text and its key results; null once it is dropped. */
export function objectiveSmart(
  row: ObjectiveRow,
  { cycle, objective }: Extract<Named, { kind: 'objective' }>,
  asOf: CalendarDate,
  { findings, thresholds }: Rules,
): Smart | null {
  if (row.dropped) return null;
  const weaknesses = weaknessesIn(objective, findings);
  return withFound(weaknesses, {
    specific: judged('met', { id: 'nothing-open', owner: row.owner }),
    measurable: measurableObjective(row),
    achievable: achievableObjective(row, { kind: row.kind, thresholds, asOf }),
    relevant: relevantObjective(objective, weaknesses),
    timeBound: timeBound(row, cycle, asOf),
  });
}

function withFound(weaknesses: readonly Weakness[], smart: Smart): Smart {
  const found = (criterion: SmartCriterion) => withWeaknesses(smart[criterion], foundAbout(criterion, weaknesses));
  return {
    specific: found('specific'),
    measurable: found('measurable'),
    achievable: smart.achievable,
    relevant: found('relevant'),
    timeBound: smart.timeBound,
  };
}

const NO_BASELINE = 'okr/no-baseline';

function measurableKeyResult(row: KeyResultRow, successes: KeyResultDetail['successes']): Judgement {
  const { from, to, current, unit, hold, milestones, kpi } = row;
  if (hold) return judged('met', { id: 'bounds', ...hold, unit, successes });
  if (milestones) {
    const done = milestones.filter((one) => one.done).length;
    return judged('met', { id: 'steps', done, of: milestones.length });
  }
  if (from === null) return judged('not_met', { id: 'baseline-unknown', rule: NO_BASELINE, kpi, keyResults: [] });
  return judged('met', { id: 'from-to', from, to, current, unit });
}

function measurableObjective({ keyResults }: ObjectiveRow): Judgement {
  const pursued = keyResults.filter(({ dropped }) => dropped === null);
  if (pursued.length === 0) return judged('not_met', NO_KEY_RESULTS);
  const count = (kind: KeyResultRow['measure']) => pursued.filter(({ measure }) => measure === kind).length;
  const lacking = pursued.filter(({ measure, from }) => measure === 'metric' && from === null).map(({ id }) => id);
  if (lacking.length > 0)
    return judged('not_met', { id: 'baseline-unknown', rule: NO_BASELINE, kpi: null, keyResults: lacking });
  const measures = { metrics: count('metric'), holds: count('hold'), milestones: count('milestones') };
  return judged('met', { id: 'measures', ...measures });
}

/** That nothing above is served is told by the weakness, where a rule found it. */
const isUnaligned = (weaknesses: readonly Weakness[]): boolean =>
  weaknesses.some(({ rule }) => rule === 'okr/not-aligned');

function relevantObjective({ align, why }: Objective, weaknesses: readonly Weakness[]): Judgement {
  if (align !== null) return judged('met', { id: 'serves', reference: align });
  if (why !== null) return judged('met', { id: 'why' });
  return isUnaligned(weaknesses)
    ? judged('doubtful')
    : judged('doubtful', { id: 'serves-nothing', rule: 'okr/no-why' });
}

function relevantKeyResult(
  { weightShare, objective: { reference } }: KeyResultDetail,
  of: Objective,
  weaknesses: readonly Weakness[],
): Judgement {
  const whole = relevantObjective(of, weaknesses);
  if (whole.verdict !== 'met') return whole;
  const part: SmartReason = { id: 'part', share: weightShare, objective: reference, serves: of.align };
  return judged('met', part, ...(of.align === null ? whole.reasons : []));
}

function timeBound({ start, end }: Term, cycle: Term, asOf: CalendarDate): Judgement {
  const isOwn = start !== cycle.start || end !== cycle.end;
  const state = asOf < start ? 'ahead' : asOf > end ? 'ended' : 'running';
  const days = { ahead: daysBetween(asOf, start), running: daysBetween(asOf, end), ended: daysBetween(end, asOf) };
  return judged('met', { id: 'term', start, end, isOwn, state, days: days[state] });
}
