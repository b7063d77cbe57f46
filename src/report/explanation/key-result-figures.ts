import type { Because } from '../../model/because.ts';
import type { Metric } from '../../model/key-result.ts';
import type { Path } from '../../model/place.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import type { ValuePoint } from '../../scoring/values.ts';
import type { ExplainedFigure, ValueSource } from './figure.ts';
import { type Formula, formula, sumFormula } from './formula.ts';

/** Where a key result stands: in which file, under which path, and what in check-ins is about it. */
export interface WrittenPlace {
  readonly file: string;
  readonly path: Path;
}

const plain = { formula: null, sources: [] };

/** What a key result begins with and aims at. */
export function goalFigures(score: KeyResultScore, place: WrittenPlace): readonly ExplainedFigure[] {
  const { measure } = score.keyResult;
  const written = (key: string): readonly ValueSource[] => [
    { file: place.file, path: [...place.path, key], date: null, by: null },
  ];
  if (measure.kind !== 'metric') return [];
  return [
    { ...fromFigure(score, written('from')), section: 'baseline' },
    {
      ...{ name: 'to', value: score.target, section: 'baseline' as const },
      ...targetHow(measure, score),
      sources: written(measure.goal.kind === 'to' ? 'to' : 'change'),
    },
  ];
}

function fromFigure(
  { baseline, values, keyResult: { term } }: KeyResultScore,
  written: readonly ValueSource[],
): Omit<ExplainedFigure, 'section'> {
  const value = baseline?.value ?? null;
  const figure = { name: 'from', value, formula: null };
  if (baseline?.source === 'from') return { ...figure, because: { id: 'written' }, sources: written };
  const before = values.findLast(({ checkin }) => checkin.date < term.start);
  if (baseline?.source !== 'kpi' || !before) return { ...figure, because: { id: 'baseline-unknown' }, sources: [] };
  const because: Because = { id: 'kpi-before-start', date: before.checkin.date };
  return { ...figure, because, sources: [kpiSource(before)] };
}

function targetHow({ goal }: Metric, { baseline }: KeyResultScore): Pick<ExplainedFigure, 'formula' | 'because'> {
  const from = baseline?.value ?? null;
  if (goal.kind === 'to') return { formula: null, because: { id: 'written' } };
  if (from === null) return { formula: null, because: { id: 'baseline-unknown' } };
  const values = { from, change: goal.by };
  return goal.kind === 'amount'
    ? { formula: formula('from + change', values), because: { id: 'by-amount' } }
    : { formula: formula('from + |from| · change / 100', values), because: { id: 'by-percent' } };
}

/** The value, and how far it has come. */
export function progressFigures(score: KeyResultScore, place: WrittenPlace): readonly ExplainedFigure[] {
  const { measure } = score.keyResult;
  const section = 'progress' as const;
  const rate: ExplainedFigure = {
    ...{ name: 'successRate', value: score.successRate, ...plain, section },
    formula:
      score.successes && formula('within / values', { within: score.successes.within, values: score.successes.of }),
    because: { id: score.successes === null ? 'no-successes' : 'successes' },
  };
  const attainment: ExplainedFigure = {
    ...{ name: 'attainment', value: score.attainment, ...plain, section },
    ...attainmentHow(score),
  };
  return [
    currentFigure(score, place),
    ...(measure.kind === 'metric' ? [attainment] : []),
    { name: 'progress', value: score.progress, sources: [], section, ...progressHow(score) },
    ...(measure.kind === 'hold' ? [rate] : []),
  ];
}

function attainmentHow({
  current,
  baseline,
  attainment,
}: KeyResultScore): Pick<ExplainedFigure, 'formula' | 'because'> {
  const [from, to] = [baseline?.value ?? null, baseline?.target ?? null];
  if (attainment === null || current === null || from === null || to === null) {
    return { formula: null, because: { id: current === null ? 'no-value' : 'baseline-unknown' } };
  }
  return { formula: formula('(current − from) / (to − from)', { current, from, to }), because: { id: 'way-gone' } };
}

function progressHow(score: KeyResultScore): Pick<ExplainedFigure, 'formula' | 'because'> {
  const { keyResult, attainment, current, progress, milestones } = score;
  const { measure } = keyResult;
  if (current === null) return { formula: null, because: { id: 'no-value' } };
  switch (measure.kind) {
    case 'metric':
      if (attainment === null) return { formula: null, because: { id: 'baseline-unknown' } };
      return { formula: formula('min(max(attainment, 0), 1)', { attainment }), because: { id: 'kept-within' } };
    case 'hold': {
      const { atLeast, atMost } = measure;
      return { formula: null, because: { id: progress === 1 ? 'within-bounds' : 'outside-bounds', atLeast, atMost } };
    }
    case 'milestones': {
      const weight = milestones.reduce((sum, { milestone }) => sum + milestone.weight, 0);
      return { formula: formula('current / weight', { current, weight }), because: { id: 'milestones-done' } };
    }
  }
}

/** The value: set by one check-in, or what was set last and every addition since. */
function currentFigure(score: KeyResultScore, place: WrittenPlace): ExplainedFigure {
  const { latest, values, keyResult } = score;
  const figure = { name: 'current', value: score.current, formula: null, section: 'values' as const };
  if (!latest) return { ...figure, because: { id: 'no-value' }, sources: [] };
  const source = (point: ValuePoint) => (keyResult.kpi === null ? ownSource(point, score) : kpiSource(point));
  const { date, by } = latest.checkin;
  if (latest.added === null) {
    const isMade = keyResult.measure.kind === 'milestones';
    const sources = isMade ? values.map(source) : [source(latest)];
    return { ...figure, because: isMade ? { id: 'milestones-done' } : { id: 'value-set', date, by }, sources };
  }
  const set = values.findLastIndex(({ added }) => added === null);
  const base = values[set];
  const added = values.slice(set + 1);
  const first = base?.value ?? (keyResult.measure.kind === 'metric' ? (keyResult.measure.from ?? 0) : 0);
  const isFrom = !base && keyResult.measure.kind === 'metric' && keyResult.measure.from !== null;
  const own: ValueSource = { file: place.file, path: [...place.path, 'from'], date: null, by: null };
  return {
    ...figure,
    formula: sumFormula(
      `${base ? 'value' : isFrom ? 'from' : '0'} + sum(add)`,
      first,
      added.map((point) => point.added ?? 0),
    ),
    because: { id: 'values-added', count: added.length },
    sources: [...(base ? [source(base)] : isFrom ? [own] : []), ...added.map(source)],
  };
}

const ownSource = ({ checkin: { file, date, by }, added }: ValuePoint, { keyResult }: KeyResultScore): ValueSource => {
  const key = keyResult.measure.kind === 'milestones' ? [] : [added === null ? 'value' : 'add'];
  return { file, path: ['updates', keyResult.id, ...key], date, by };
};

const kpiSource = ({ checkin: { file, date, by } }: ValuePoint): ValueSource => ({ file, path: ['value'], date, by });

/** What is due by now, where this leads, and how it stands. */
export function paceFigures(score: KeyResultScore): readonly ExplainedFigure[] {
  const { progress, expected, projected } = score;
  return [
    {
      ...{ name: 'judgedOn', value: score.judgedOn, ...plain, section: 'pace' },
      because: { id: 'judged', because: score.judgedBecause },
    },
    { name: 'expected', value: expected, sources: [], section: 'pace', ...expectedHow(score) },
    {
      ...{ name: 'projected', value: projected, sources: [], section: 'pace' },
      formula: projected === null ? null : formula('progress / expected', { progress, expected }),
      because: { id: projected === null ? 'nothing-expected' : 'pace' },
    },
    { name: 'status', value: score.status, ...plain, section: 'status', because: statusBecause(score) },
  ];
}

function expectedHow({ expectedBy }: KeyResultScore): Pick<ExplainedFigure, 'formula' | 'because'> {
  switch (expectedBy.by) {
    case 'elapsed': {
      const { day, days } = expectedBy;
      return { formula: formula('day / days', { day, days }), because: { id: 'expected-elapsed', day, days } };
    }
    case 'plan':
      return {
        formula: planFormula(expectedBy),
        because: { id: 'expected-plan', isPlanned: expectedBy.line !== null },
      };
    case 'due':
      return {
        formula: formula('due / weight', { due: expectedBy.dueWeight, weight: expectedBy.weight }),
        because: { id: 'expected-due' },
      };
    case 'hold':
      return { formula: null, because: { id: 'expected-hold' } };
  }
}

function planFormula({ day, line }: Extract<KeyResultScore['expectedBy'], { by: 'plan' }>): Formula | null {
  if (line === null) return null;
  const [before, after] = line;
  return formula('p + (q − p) · (day − d) / (e − d)', {
    ...{ p: before.share, q: after.share, day, d: before.day, e: after.day },
  });
}

function statusBecause(score: KeyResultScore): Extract<Because, { id: 'status' }> {
  const { reason, projected, band, thresholds, kind, graceEnd, dropped, keyResult } = score;
  const isCommitted = kind === 'committed';
  return {
    ...{ id: 'status', reason, projected, band, kind, start: keyResult.term.start, judgedFrom: graceEnd },
    onTrack: isCommitted ? 1 : thresholds.onTrack,
    atRisk: isCommitted ? thresholds.onTrack : thresholds.atRisk,
    droppedOn: dropped?.on ?? null,
  };
}
