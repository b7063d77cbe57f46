import { describe, expect, test } from 'vitest';
import { days, hold, id, metric, milestones, on, type Story, scoreOf, span } from './build.ts';

const dropped = (n: number) => ({ on: on(n), why: null });
const noBaseline = metric({ from: null });
const flat = metric({ plan: [{ date: on(50), value: 0 }] });
const at = (n: number, value: number): Story => ({ said: { [n]: { value } } });
const committed = { objective: { kind: 'committed' } } as const;
const kept = hold({ atMost: 2 });
const steps = milestones({ a: {}, b: {} });

describe('the first that applies', () => {
  const claims: [string, Story, number, string, string][] = [
    ['dropped before all else', { ...at(40, 100), keyResult: { dropped: dropped(30) } }, 40, 'dropped', 'dropped'],
    ['dropped from its day on', { keyResult: { dropped: dropped(40) } }, 40, 'dropped', 'dropped'],
    [
      'not yet dropped the day before',
      { ...at(39, 100), keyResult: { dropped: dropped(40) } },
      39,
      'achieved',
      'complete',
    ],
    ['dropped with its objective', { ...at(40, 100), objective: { dropped: dropped(40) } }, 40, 'dropped', 'dropped'],
    [
      'before the start pending, even when complete',
      { ...at(5, 100), keyResult: { term: days(20, 60) } },
      19,
      'pending',
      'before-start',
    ],
    ['on the first day what it is', { ...at(5, 100), keyResult: { term: days(20, 60) } }, 20, 'achieved', 'complete'],
    [
      'baseline unknown pending, even with a value',
      { ...at(40, 10), measure: noBaseline },
      40,
      'pending',
      'no-baseline',
    ],
    ['baseline unknown pending, even without a value', { measure: noBaseline }, 40, 'pending', 'no-baseline'],
    ['no value: pending before start + grace', {}, 7, 'pending', 'grace'],
    ['no value: off track from start + grace on', {}, 8, 'off_track', 'no-value'],
    ['no value: pending while nothing is expected', { measure: flat }, 40, 'pending', 'nothing-expected'],
    ['a check-in without a value is no value', { said: { 40: {} } }, 40, 'off_track', 'no-value'],
    ['no value of a hold: pending in grace', { measure: kept }, 7, 'pending', 'grace'],
    ['no value of a hold: off track after', { measure: kept }, 8, 'off_track', 'no-value'],
    ['no value of milestones: off track after grace', { measure: steps }, 8, 'off_track', 'no-value'],
    ['progress 1 achieved', at(40, 100), 40, 'achieved', 'complete'],
    ['progress 1 achieved within grace too', at(2, 100), 2, 'achieved', 'complete'],
    ['achieved where nothing is expected', { ...at(40, 100), measure: flat }, 40, 'achieved', 'complete'],
    ['beyond the target achieved', at(40, 170), 40, 'achieved', 'complete'],
    [
      'all milestones done achieved',
      { measure: steps, said: { 9: { done: [id('a'), id('b')] } } },
      9,
      'achieved',
      'complete',
    ],
    [
      'a hold within its bounds before its end on track',
      { ...at(40, 1), measure: kept },
      99,
      'on_track',
      'within-bounds',
    ],
    [
      'a hold within its bounds from its end on achieved',
      { ...at(40, 1), measure: kept },
      100,
      'achieved',
      'within-bounds',
    ],
    ['a hold outside its bounds off track', { ...at(40, 3), measure: kept }, 40, 'off_track', 'outside-bounds'],
    [
      'a hold outside its bounds off track even in grace',
      { ...at(2, 3), measure: kept },
      2,
      'off_track',
      'outside-bounds',
    ],
    [
      'a hold outside its bounds off track at its end',
      { ...at(40, 3), measure: kept },
      100,
      'off_track',
      'outside-bounds',
    ],
    ['projected null pending', { ...at(40, 10), measure: flat }, 40, 'pending', 'nothing-expected'],
  ];
  test.each(claims)('%s', (_, story, n, status, reason) => expect(scoreOf(story, n)).toMatchObject({ status, reason }));

  test('the earliest of its own and its objective’s dropping applies', () => {
    const both = {
      keyResult: { dropped: { on: on(30), why: 'own' } },
      objective: { dropped: { on: on(20), why: 'all' } },
    };
    expect(scoreOf(both, 40).dropped).toEqual({ on: on(20), why: 'all' });
    expect(scoreOf({ ...both, objective: { dropped: { on: on(30), why: 'all' } } }, 40).dropped?.why).toBe('own');
    expect(scoreOf(both, 19).dropped).toBeNull();
  });
});

describe('bands', () => {
  const claims: [string, Story, string][] = [
    ['aspirational ≥ 0.7 on track', at(50, 35), 'on_track'],
    ['aspirational below 0.7 at risk', at(50, 34.9), 'at_risk'],
    ['aspirational ≥ 0.4 at risk', at(50, 20), 'at_risk'],
    ['aspirational below 0.4 off track', at(50, 19.9), 'off_track'],
    ['committed ≥ 1.0 on track', { ...at(50, 50), ...committed }, 'on_track'],
    ['committed below 1.0 at risk', { ...at(50, 49.9), ...committed }, 'at_risk'],
    ['committed ≥ the aspirational on track at risk', { ...at(50, 35), ...committed }, 'at_risk'],
    ['committed below it off track', { ...at(50, 34.9), ...committed }, 'off_track'],
    ['status: moves on_track', { ...at(50, 35), thresholds: { onTrack: 0.8 } }, 'at_risk'],
    ['status: moves at_risk', { ...at(50, 19.9), thresholds: { atRisk: 0.3 } }, 'at_risk'],
    [
      'status: moves what is at risk of the committed',
      { ...at(50, 35), ...committed, thresholds: { onTrack: 0.8 } },
      'off_track',
    ],
    ['a threshold missed by rounding alone is met', { ...at(50, 35 - 1e-9) }, 'on_track'],
    ['a threshold missed by more is not', { ...at(50, 35 - 1e-6) }, 'at_risk'],
  ];
  test.each(claims)('%s', (_, story, status) =>
    expect(scoreOf(story, 50)).toMatchObject({ status, band: status, reason: 'band' }),
  );
});

describe('grace', () => {
  const slow = at(5, 3);
  test('at risk and off track read pending while date < start + grace', () => {
    expect(scoreOf(slow, 7)).toMatchObject({ status: 'pending', reason: 'grace', band: 'at_risk', graceEnd: on(8) });
    expect(scoreOf(at(5, 0), 7)).toMatchObject({ status: 'pending', band: 'off_track' });
  });
  test('on start + grace they read what they are', () => {
    expect(scoreOf(slow, 8)).toMatchObject({ status: 'at_risk', reason: 'band' });
  });
  test('on track reads on track', () => expect(scoreOf(at(5, 5), 7).status).toBe('on_track'));
  test('it holds for milestones', () => {
    expect(scoreOf({ measure: milestones({ a: { due: 1 }, b: {} }), said: { 2: { done: [] } } }, 7).status).toBe(
      'pending',
    );
  });
  test('its length is that of the settings, counted from the key result’s own start', () => {
    expect(scoreOf({ ...slow, thresholds: { grace: span(2, 'w') } }, 14).status).toBe('pending');
    expect(scoreOf({ ...slow, thresholds: { grace: span(0) } }, 5).status).toBe('at_risk');
    expect(scoreOf({ keyResult: { term: days(41, 100) } }, 47).status).toBe('pending');
    expect(scoreOf({ keyResult: { term: days(41, 100) } }, 48).status).toBe('off_track');
  });
});
