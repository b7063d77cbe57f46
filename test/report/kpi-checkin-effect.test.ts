import { describe, expect, test } from 'vitest';
import type { KpiCheckin } from '../../src/model/checkin.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { kpiCheckinEffect } from '../../src/report/kpi-checkin-effect.ts';
import { cycle, hold, id, keyResult, kpi, metric, objective, on } from '../scoring/build.ts';

/** 5 on day 10, 3 on day 20; it should be 4 at most. */
const CHURN = { ...kpi({ 10: 5, 20: 3 }), hold: hold({ atMost: 4 }) };

const AIM = objective([
  keyResult(hold({ atMost: 4 }), { id: id('stay'), kpi: id('churn') }),
  keyResult(metric({ from: 5, to: 1 }), { id: id('fall'), kpi: id('churn') }),
  keyResult(metric(), { id: id('other') }),
]);

const WORKSPACE: Workspace = { settings: DEFAULT_SETTINGS, cycles: [cycle([AIM])], kpis: [CHURN] };

const said = (n: number, value: number, over: Partial<KpiCheckin> = {}): KpiCheckin => ({
  ...{ file: '', kpi: id('churn'), date: on(n), by: id('ana'), at: null, value, note: null },
  ...over,
});

const effect = (checkin: KpiCheckin, day: number) => kpiCheckinEffect(WORKSPACE, CHURN, checkin, on(day));

describe('a check-in of a KPI', () => {
  test('takes the KPI from its last value to this one, and out of its bounds', () => {
    const { before, after, hiddenBy } = effect(said(30, 4.5), 30);
    expect([before.current, before.withinBounds]).toEqual([3, true]);
    expect([after.current, after.withinBounds]).toEqual([4.5, false]);
    expect(hiddenBy).toBeNull();
  });

  test('moves each key result that it feeds, and none else', () => {
    const { fed } = effect(said(30, 2), 30);
    // From 5 to 1: 3 is half of the way, 2 three quarters.
    expect(fed.map((one) => [one.reference, one.before.progress, one.after.progress])).toEqual([
      ['spring/aim/stay', 1, 1],
      ['spring/aim/fall', 0.5, 0.75],
    ]);
    expect(fed.map((one) => one.after.current)).toEqual([2, 2]);
  });

  test('changes their status with them', () => {
    const { fed } = effect(said(30, 4.5), 30);
    expect(fed.map((one) => [one.before.status, one.after.status])).toEqual([
      ['on_track', 'off_track'],
      // 1/8 of the way where 30% were due.
      ['on_track', 'at_risk'],
    ]);
  });

  test('is without effect where a later value stands, which is told', () => {
    const { before, after, hiddenBy, fed } = effect(said(15, 9), 30);
    expect(hiddenBy).toEqual({ value: 3, date: on(20) });
    expect(after.current).toBe(before.current);
    expect(fed.map((one) => one.after.current)).toEqual([3, 3]);
  });

  test('is not hidden by a value of a day that is not there yet', () => {
    expect(effect(said(15, 9), 19).hiddenBy).toBeNull();
  });

  test('amended takes the place of the one in its file', () => {
    const file = CHURN.checkins[1]?.file ?? '';
    const { before, after, hiddenBy } = effect(said(20, 4, { file }), 30);
    expect([before.current, after.current, hiddenBy]).toEqual([3, 4, null]);
    expect(after.changes[0]?.value).toBe(-1);
  });
});
