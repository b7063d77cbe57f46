import { describe, expect, test } from 'vitest';
import { type Checkin, compareCheckins } from '../../src/model/checkin.ts';
import { type Forecast, forecast } from '../../src/scoring/forecast.ts';
import { checkin, closedOn, days, hold, id, metric, milestones, on, type Story, scoreOf } from './build.ts';

/** Values by the day of the term on which they were given. */
const given = (values: Record<number, number>): NonNullable<Story['said']> =>
  Object.fromEntries(Object.entries(values).map(([day, value]) => [day, { value }]));

const of = (story: Story, day: number): Forecast | null => forecast(scoreOf(story, day));

/** A value on a day, in a file whose name places it among others of that day. */
const valueOn = (day: number, value: number, name: string): Checkin => checkin(day, { kr: { value } }, { file: name });

function told(story: Story, day: number): Forecast {
  const found = of(story, day);
  if (!found) throw new Error('no forecast');
  return found;
}

/** One point a day for four weeks: whatever is drawn, the rate is 1. */
const STEADY = { 10: 10, 17: 17, 24: 24, 31: 31, 38: 38 };

describe('of a value that gains one a day towards 100, as of day 40 of 100', () => {
  const found = told({ said: given(STEADY) }, 40);

  test('the value at the end is the last one and one for each day left: 38 + 60', () => {
    expect(found.atEnd).toBe(98);
  });
  test('the target is 62 days away, which is after the end', () => expect(found.reachedOn).toBe(on(102)));
  test('7 a week are held and 62 in 60 days are needed', () => {
    expect(found.ratePerWeek).toBe(7);
    expect(found.neededPerWeek).toBeCloseTo((62 / 60) * 7, 12);
  });
  test('the draws run from the day of the last value: from 38 on day 38 to 100, which is the target', () => {
    expect(found).toMatchObject({ low: 98, high: 100, probability: 1 });
  });
});

describe('the slope is the median of the rates between every two points', () => {
  test('of an odd number of rates the middle one: 1, 2 and 1.5 a day', () => {
    expect(told({ said: given({ 10: 0, 20: 10, 30: 30 }) }, 30).ratePerWeek).toBe(10.5);
  });
  test('of an even number the mean of the two in the middle: 0, 0, 1, 1, 2 and 3 a day', () => {
    expect(told({ said: given({ 10: 0, 20: 0, 30: 0, 40: 30 }) }, 40).ratePerWeek).toBeCloseTo(7 * ((0 + 1) / 2), 12);
  });
  test('one value far off does not move it', () => {
    expect(told({ said: given({ ...STEADY, 45: 900 }) }, 45).ratePerWeek).toBe(7);
  });
});

describe('the points', () => {
  const plain = told({ said: given(STEADY) }, 40);

  test('do not include the baseline', () => {
    const story = { measure: metric({ from: -500 }), said: given(STEADY) };
    expect(told(story, 40)).toEqual(plain);
  });
  test('are the last value of each day', () => {
    const morning = Object.keys(STEADY).map((day) => valueOn(Number(day), 999, '0'));
    const evening = Object.entries(STEADY).map(([day, value]) => valueOn(Number(day), value, '1'));
    expect(told({ cycle: { checkins: [...morning, ...evening].sort(compareCheckins) } }, 40)).toEqual(plain);
  });
  test('of a key result that a KPI feeds are the values within its term', () => {
    expect(told({ kpi: STEADY }, 40)).toEqual(plain);
    const story = { keyResult: { term: days(10, 100) }, kpi: { 3: -40, 9: 55, ...STEADY } };
    expect(told(story, 40)).toMatchObject({ ratePerWeek: 7, atEnd: 98 });
  });
  test('are those by the as-of date alone', () => {
    expect(told({ said: given({ ...STEADY, 41: 70, 60: 3 }) }, 40)).toEqual(plain);
  });
});

describe('there is none, for there is too little data', () => {
  test.each<[string, Record<number, number>, boolean]>([
    ['without a value', {}, false],
    ['with two points, however far apart', { 1: 1, 40: 20 }, false],
    ['with three points within six days', { 10: 1, 12: 2, 16: 3 }, false],
    ['not, with three points, the last seven days after the first', { 10: 1, 12: 2, 17: 3 }, true],
  ])('%s', (_, values, isThere) => expect(of({ said: given(values) }, 40) !== null).toBe(isThere));

  test('where two of three values are of one day', () => {
    const checkins = [valueOn(10, 1, '0'), valueOn(10, 2, '1'), valueOn(30, 3, '0')];
    expect(of({ cycle: { checkins } }, 40)).toBeNull();
  });
  test('where the third value lies before the term', () => {
    const keyResult = { term: days(20, 100) };
    expect(of({ keyResult, kpi: { 10: 1, 25: 2, 38: 3 } }, 40)).toBeNull();
    expect(of({ keyResult, kpi: { 20: 1, 25: 2, 38: 3 } }, 40)).not.toBeNull();
  });
});

describe('there is none', () => {
  test('for a hold and for milestones', () => {
    expect(of({ measure: hold({ atMost: 50 }), said: given(STEADY) }, 40)).toBeNull();
    const done = (step: string) => ({ done: [id(step)] });
    const said = { 10: done('a'), 20: done('b'), 30: done('c') };
    expect(of({ measure: milestones({ a: {}, b: {}, c: {} }), said }, 40)).toBeNull();
  });
  test('from the day on which it was dropped, by itself or with its objective', () => {
    const dropped = { on: on(40), why: null };
    expect(of({ said: given(STEADY), keyResult: { dropped } }, 40)).toBeNull();
    expect(of({ said: given(STEADY), objective: { dropped } }, 40)).toBeNull();
    expect(of({ said: given(STEADY), keyResult: { dropped } }, 39)).not.toBeNull();
  });
});

describe('the day on which the target is reached', () => {
  const reached = (values: Record<number, number>, day: number, to = 100) =>
    told({ measure: metric({ to }), said: given(values) }, day).reachedOn;

  test.each<[string, string | null, Record<number, number>, number, number]>([
    ['is rounded up: 61.2 days are 62', on(102), STEADY, 40, 99.2],
    [
      'is not rounded up for what dividing leaves behind: 6.9 at 0.3 a day are 23 days',
      on(53),
      { 10: 0, 20: 3, 30: 6 },
      30,
      12.9,
    ],
    ['is null where nothing changes', null, { 10: 5, 20: 5, 30: 5 }, 40, 100],
    ['is null where it leads away', null, { 10: 30, 20: 20, 30: 10 }, 40, 100],
    ['is null where it would lie after all dates', null, { 10: 0, 20: 1e-9, 30: 2e-9 }, 40, 100],
    ['is the as-of date where the target is reached', on(40), STEADY, 40, 38],
    ['is the as-of date where it is reached and nothing changes any more', on(45), { 10: 9, 20: 9, 30: 9 }, 45, 9],
    ['is the as-of date where it is passed and the value comes back', on(40), { 10: 90, 20: 80, 30: 70 }, 40, 60],
  ])('%s', (_, day, values, asOf, to) => expect(reached(values, asOf, to)).toBe(day));
});

test('once the target is reached nothing more is needed', () => {
  expect(told({ measure: metric({ to: 30 }), said: given(STEADY) }, 40).neededPerWeek).toBe(0);
});

describe('on the last day and after', () => {
  test.each([100, 130])(
    'as of day %i the end is the current value, no rate is needed, and it is sure what became of it',
    (day) => {
      const missed = told({ said: given({ ...STEADY, 90: 60 }) }, day);
      expect(missed).toMatchObject({ atEnd: 60, low: 60, high: 60, probability: 0, neededPerWeek: null });
      const met = told({ measure: metric({ to: 60 }), said: given({ ...STEADY, 90: 60 }) }, day);
      expect(met).toMatchObject({ probability: 1, neededPerWeek: null });
    },
  );
  test('on the day before there is still a day to go', () => {
    expect(told({ said: given(STEADY) }, 99)).toMatchObject({ atEnd: 39, neededPerWeek: 7 * 62 });
  });
});

test('a closed cycle is forecast as of the day on which it was closed', () => {
  const open = told({ said: given(STEADY) }, 40);
  expect(told({ said: given({ ...STEADY, 41: 90 }), cycle: { closed: closedOn(40) } }, 80)).toEqual(open);
});

describe('without a baseline', () => {
  test('the way to the target is the one from the first point', () => {
    const up = told({ measure: metric({ from: null, to: 50 }), said: given(STEADY) }, 40);
    expect(up).toMatchObject({ reachedOn: on(52), probability: 1 });
    const down = told({ measure: metric({ from: null, to: 5 }), said: given(STEADY) }, 40);
    expect(down).toMatchObject({ reachedOn: null, probability: 0 });
  });
  test('what depends on a target that it would give is null, and the rest is there', () => {
    const measure = metric({ from: null, goal: { kind: 'percent', by: -5 } });
    const unknown = { reachedOn: null, probability: null, neededPerWeek: null };
    expect(told({ measure, said: given(STEADY) }, 40)).toMatchObject({ atEnd: 98, ratePerWeek: 7, ...unknown });
  });
});
