import { forecast } from '../scoring/forecast.ts';
import type { Forecaster } from './key-result-row.ts';

/** What is forecast of a key result, for the outputs that show it: no other loads this. */
export const rowForecast: Forecaster = (score) => {
  if (score.keyResult.measure.kind !== 'metric' || score.dropped) return null;
  return forecast(score) ?? 'too-little-data';
};
