import type { Because } from '../../model/because.ts';
import { daysBetween } from '../../model/calendar-date.ts';
import { keyResultSides } from '../../scoring/delta.ts';
import type { Forecast } from '../../scoring/forecast.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import type { Forecaster } from '../key-result-row.ts';
import type { ExplainedFigure } from './figure.ts';
import { differenceFormula, type Formula, formula } from './formula.ts';
import { goalFigures, paceFigures, progressFigures, type WrittenPlace } from './key-result-figures.ts';

/** Every figure of a key result, each after those that it is made of. */
export function keyResultFigures(
  now: KeyResultScore,
  earlier: KeyResultScore,
  place: WrittenPlace,
  forecaster: Forecaster,
): readonly ExplainedFigure[] {
  return [
    ...goalFigures(now, place),
    ...progressFigures(now, place),
    ...paceFigures(now),
    ...saidFigures(now),
    ...deltaFigures(now, earlier),
    ...forecastFigures(now, forecaster),
  ];
}

const plain = { formula: null, sources: [] };

/** What people said, and when they last did. */
function saidFigures(score: KeyResultScore): readonly ExplainedFigure[] {
  const { confidence, lastCheckin, dueOn, due, stale, keyResult } = score;
  const owed: Because = { id: 'due', dueOn, cadence: keyResult.cadence };
  const grade: ExplainedFigure = {
    name: 'score',
    value: score.score,
    ...plain,
    section: 'roll-up',
    because: { id: 'graded' },
  };
  return [
    {
      ...{ name: 'confidence', value: confidence?.value ?? null, formula: null, section: 'values' },
      because: confidence
        ? { id: 'stated', date: confidence.checkin.date, by: confidence.checkin.by }
        : { id: 'not-stated' },
      sources: confidence ? [{ ...confidence.checkin, path: ['updates', keyResult.id, 'confidence'] }] : [],
    },
    {
      ...{ name: 'lastCheckin', value: lastCheckin, ...plain, section: 'due' },
      because: keyResult.kpi === null ? owed : { id: 'by-kpi' },
    },
    { name: 'due', value: due, ...plain, section: 'due', because: owed },
    { name: 'stale', value: stale, ...plain, section: 'due', because: owed },
    ...(score.score === null ? [] : [grade]),
  ];
}

function deltaFigures(now: KeyResultScore, earlier: KeyResultScore): readonly ExplainedFigure[] {
  const sides = keyResultSides(now, earlier);
  const figures = { value: sides?.value, progress: sides?.progress, confidence: sides?.confidence };
  return Object.entries(figures).map(([key, side]) => ({
    ...{ name: `delta.${key}`, value: side ? side.after - side.before : null, sources: [], section: 'delta' as const },
    formula: side ? differenceFormula(key === 'value' ? 'current' : key, side) : null,
    because: sides && side ? { id: 'since' as const, since: sides.since } : { id: 'no-delta' as const },
  }));
}

/** None for what cannot be forecast: no metric, or dropped. */
function forecastFigures(score: KeyResultScore, forecaster: Forecaster): readonly ExplainedFigure[] {
  const forecast = forecaster(score);
  if (forecast === null) return [];
  if (forecast === 'too-little-data') {
    return [{ name: 'forecast', value: null, ...plain, section: 'forecast', because: { id: 'too-little-data' } }];
  }
  return Object.entries(FORECAST_BECAUSE).map(([key, id]) => ({
    ...{ name: `forecast.${key}`, value: forecast[key as keyof Forecast], sources: [] },
    formula: forecastFormula(key as keyof Forecast, forecast, score),
    ...{ section: 'forecast' as const, because: { id } },
  }));
}

/** Of what follows from other figures; the rate and the cases drawn come from all values at once. */
function forecastFormula(
  key: keyof Forecast,
  { ratePerWeek, neededPerWeek }: Forecast,
  { current, target, asOf, keyResult: { term } }: KeyResultScore,
): Formula | null {
  const daysLeft = Math.max(0, daysBetween(asOf, term.end));
  if (current === null) return null;
  if (key === 'atEnd') return formula('current + ratePerWeek / 7 · daysLeft', { current, ratePerWeek, daysLeft });
  // What is reached needs nothing more, on whichever side of the target it lies.
  if (key !== 'neededPerWeek' || target === null || !neededPerWeek) return null;
  return formula('(to − current) / daysLeft · 7', { to: target, current, daysLeft });
}

const FORECAST_BECAUSE = {
  atEnd: 'forecast-end',
  low: 'forecast-range',
  high: 'forecast-range',
  reachedOn: 'forecast-reached',
  probability: 'forecast-chance',
  ratePerWeek: 'forecast-rate',
  neededPerWeek: 'forecast-needed',
} as const satisfies Record<keyof Forecast, Because['id']>;
