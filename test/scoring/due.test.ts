import { describe, expect, test } from 'vitest';
import { closedOn, days, hold, metric, on, type Story, scoreOf, span } from './build.ts';

const said40: Story = { said: { 40: { value: 10 } } };
const dueness = (story: Story, n: number) => {
  const { dueOn, due, stale } = scoreOf(story, n);
  return { dueOn, due, stale };
};

describe('after the last check-in', () => {
  test('not due before a cadence has passed', () =>
    expect(dueness(said40, 46)).toEqual({ dueOn: on(47), due: false, stale: false }));
  test('due, not stale, on the day', () => expect(dueness(said40, 47)).toMatchObject({ due: true, stale: false }));
  test('due and stale after it', () => expect(dueness(said40, 48)).toMatchObject({ due: true, stale: true }));
  test('an update without a value resets it', () => {
    expect(dueness({ said: { 40: { value: 10 }, 45: { note: 'x' } } }, 48)).toEqual({
      dueOn: on(52),
      due: false,
      stale: false,
    });
  });
});

describe('counted from', () => {
  test('the start where there is no check-in', () =>
    expect(scoreOf({ keyResult: { term: days(11, 100) } }, 12).dueOn).toBe(on(18)));
  test('the start where the last check-in is before it', () => {
    expect(scoreOf({ keyResult: { term: days(11, 100) }, said: { 9: {} } }, 12).dueOn).toBe(on(18));
  });
  test('the cadence of the key result, months as calendar months', () => {
    expect(scoreOf({ keyResult: { cadence: span(2, 'w') } }, 3).dueOn).toBe(on(15));
    expect(scoreOf({ keyResult: { cadence: span(1, 'm') }, said: { 31: {} } }, 32).dueOn).toBe('2026-02-28');
  });
  test('the KPI’s check-ins, not its own, where a KPI feeds it', () => {
    expect(dueness({ kpi: { 40: 10 }, said: { 46: { confidence: 0.5 } } }, 48)).toMatchObject({
      due: true,
      stale: true,
    });
  });
});

describe('nothing is owed', () => {
  const owed = { due: true };
  const none = { due: false, stale: false };
  test('before the start', () => {
    const story = { keyResult: { term: days(30, 60), cadence: span(0) } };
    expect(dueness(story, 29)).toMatchObject(none);
    expect(dueness(story, 30)).toMatchObject(owed);
  });
  test('after the end', () => {
    expect(dueness(said40, 100)).toMatchObject({ due: true, stale: true });
    expect(dueness(said40, 101)).toEqual({ dueOn: null, ...none });
  });
  test('once achieved', () => expect(dueness({ said: { 40: { value: 100 } } }, 60)).toEqual({ dueOn: null, ...none }));
  test('once dropped', () => {
    const story = { ...said40, keyResult: { dropped: { on: on(50), why: null } } };
    expect(dueness(story, 49)).toMatchObject(owed);
    expect(dueness(story, 50)).toEqual({ dueOn: null, ...none });
  });
  test('once its objective is dropped', () => {
    expect(dueness({ ...said40, objective: { dropped: { on: on(50), why: null } } }, 50)).toMatchObject(none);
  });
  test('from the day on which the cycle is closed', () => {
    const story = { ...said40, cycle: { closed: closedOn(60) } };
    expect(dueness(story, 59)).toMatchObject({ due: true, stale: true });
    expect(dueness(story, 60)).toEqual({ dueOn: null, ...none });
    expect(dueness(story, 90)).toEqual({ dueOn: null, ...none });
  });
});

describe('something is owed', () => {
  test('by a hold within its bounds until its last day', () => {
    const story = { measure: hold({ atMost: 2 }), said: { 40: { value: 1 } } };
    expect(dueness(story, 99)).toMatchObject({ due: true, stale: true });
    expect(dueness(story, 100)).toMatchObject({ due: false, stale: false });
  });
  test('by a key result without a value or baseline', () => {
    expect(dueness({ measure: metric({ from: null }) }, 9)).toMatchObject({ due: true, stale: true });
  });
});
