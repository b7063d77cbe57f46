import { expect, test } from 'vitest';
import type { Kpi } from '../../../src/model/kpi.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { kpiDetail } from '../../../src/report/show/kpi-detail.ts';
import { hold, kpi, on } from '../../scoring/build.ts';

const chartOf = (watched: Kpi, day: number) =>
  kpiDetail(watched, { settings: DEFAULT_SETTINGS, cycles: [], kpis: [watched] }, on(day)).chart;

test('the chart of a KPI begins with its first value and ends on the day that is looked at', () => {
  const chart = chartOf({ ...kpi({ 5: 3, 20: 2, 90: 9 }), hold: hold({ atMost: 2.5 }) }, 45);
  expect(chart).toMatchObject({ start: on(5), end: on(45), days: 40, today: 40 });
  expect(chart?.values).toEqual([
    { day: 0, value: 3 },
    { day: 15, value: 2 },
  ]);
  expect(chart?.bounds).toEqual({ atLeast: null, atMost: 2.5 });
  expect(chart?.expected).toEqual([]);
});

test('of several values of a day the last is drawn', () => {
  const watched = kpi({ 5: 3, 20: 2 });
  const [first, second] = watched.checkins;
  const again = [first, second && { ...second, value: 7, file: `${second.file}-b` }].filter((one) => one !== undefined);
  expect(chartOf({ ...watched, checkins: [...watched.checkins, ...again.slice(1)] }, 30)?.values).toEqual([
    { day: 0, value: 3 },
    { day: 15, value: 7 },
  ]);
});

test('on the day of its first value it has a day to draw, and before that nothing', () => {
  expect(chartOf(kpi({ 5: 3 }), 5)).toMatchObject({ days: 1, today: 0, values: [{ day: 0, value: 3 }] });
  expect(chartOf(kpi({ 5: 3 }), 4)).toBeNull();
});
