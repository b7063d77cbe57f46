import { describe, expect, test } from 'vitest';
import type { KeyResult } from '../../src/model/key-result.ts';
import { keyResultDelta, objectiveDelta, objectivesDelta, personDelta } from '../../src/scoring/delta.ts';
import { personScore, teamScore } from '../../src/scoring/group-score.ts';
import {
  checkin,
  closedOn,
  cycle,
  cycleOn,
  days,
  hold,
  id,
  keyResult,
  metric,
  milestones,
  objective,
  on,
  type Story,
  scoreOf,
} from './build.ts';

const delta = (story: Story, from: number, to: number) => keyResultDelta(scoreOf(story, to), scoreOf(story, from));

describe('of a key result', () => {
  test('is value, progress and confidence on the later day minus those on the earlier', () => {
    const said = { 20: { value: 10, confidence: 0.5 }, 40: { value: 30, confidence: 0.75 } };
    expect(delta({ said }, 20, 40)).toEqual({
      since: on(20),
      value: 20,
      progress: expect.closeTo(0.2, 12),
      confidence: 0.25,
    });
  });
  test('without a value by the earlier day starts from the baseline', () => {
    const story = { measure: metric({ from: 60, to: 55 }), said: { 30: { value: 58 } } };
    expect(delta(story, 29, 40)).toEqual({ since: 'baseline', value: -2, progress: 0.4, confidence: null });
    expect(delta(story, 30, 40)).toMatchObject({ since: on(30), value: 0, progress: 0 });
  });
  test('without a baseline starts from the first value', () => {
    const story = {
      measure: metric({ from: null }),
      said: { 30: { value: 58 }, 35: { value: 50 }, 39: { value: 51 } },
    };
    expect(delta(story, 20, 40)).toEqual({ since: 'baseline', value: -7, progress: 0, confidence: null });
  });
  test('with a KPI’s baseline starts from it', () => {
    const story = { measure: metric({ from: null }), keyResult: { term: days(30, 90) }, kpi: { 20: 50, 40: 75 } };
    expect(delta(story, 10, 45)).toMatchObject({ since: 'baseline', value: 25, progress: 0.5 });
  });
  test('of a KPI-fed one also knows the values before its term', () => {
    const story = { keyResult: { term: days(30, 90) }, kpi: { 10: 10, 20: 50, 40: 75 } };
    expect(delta(story, 15, 25)).toMatchObject({ since: on(15), value: 40 });
  });
  test('of milestones starts with none done', () => {
    const story = { measure: milestones({ a: {}, b: { weight: 3 } }), said: { 30: { done: [id('b')] } } };
    expect(delta(story, 20, 40)).toMatchObject({ since: 'baseline', value: 3, progress: 0.75 });
  });
  test('of a hold starts with its first value and the progress that this gives', () => {
    const kept = hold({ atMost: 2 });
    expect(delta({ measure: kept, said: { 30: { value: 1 }, 35: { value: 4 } } }, 20, 40)).toMatchObject({
      since: 'baseline',
      value: 3,
      progress: -1,
    });
    expect(delta({ measure: kept, said: { 30: { value: 1 } } }, 20, 40)).toMatchObject({ value: 0, progress: 0 });
  });
  test('is null without a value by the later day', () => {
    expect(delta({ said: { 10: { confidence: 0.5 }, 50: { value: 1 } } }, 20, 40)).toBeNull();
  });
  test('leaves confidence null unless it was stated by both days', () => {
    expect(delta({ said: { 20: { value: 1 }, 40: { value: 2, confidence: 0.5 } } }, 20, 40)?.confidence).toBeNull();
    expect(delta({ said: { 20: { confidence: 0.5 }, 40: { value: 2 } } }, 20, 40)).toMatchObject({
      since: 'baseline',
      confidence: 0,
    });
  });
  test('in a closed cycle ends on the day it was closed', () => {
    const story = {
      said: { 20: { value: 10 }, 50: { value: 30 }, 70: { value: 90 } },
      cycle: { closed: closedOn(60) },
    };
    expect(delta(story, 20, 80)).toMatchObject({ value: 20 });
    expect(delta(story, 70, 80)).toMatchObject({ since: on(60), value: 0, progress: 0 });
  });
  test('stays finite', () => {
    expect(delta({ said: { 20: { value: -1.7e308 }, 40: { value: 1.7e308 } } }, 20, 40)?.value).toBe(Number.MAX_VALUE);
  });
});

describe('of what rolls up', () => {
  const kr = (name: string, over: Partial<KeyResult> = {}) => keyResult(metric(), { id: id(name), ...over });
  const kept = keyResult(hold({ atMost: 2 }), { id: id('b') });
  const pair = (krs: readonly KeyResult[], said: Record<number, Record<string, number>>, over = {}) => {
    const checkins = Object.entries(said).map(([n, values]) =>
      checkin(Number(n), Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))),
    );
    const whole = cycle([objective(krs, { team: id('sales'), ...over })], checkins);
    return [cycleOn(whole, 40), cycleOn(whole, 20)] as const;
  };
  const both = (...args: Parameters<typeof pair>) => {
    const [now, then] = pair(...args);
    const [aim, before] = [now.objectives[0], then.objectives[0]];
    const teams = [{ id: id('sales'), name: 'Sales', parent: null, members: [] }];
    const team = [now, then].map((score) => teamScore(score, id('sales'), teams));
    const person = [now, then].map((score) => personScore(score, id('bo')));
    if (!aim || !before || !team[0] || !team[1] || !person[0] || !person[1]) throw new Error('incomplete');
    return {
      objective: objectiveDelta(aim, before),
      cycle: objectivesDelta(now, then),
      team: objectivesDelta(team[0], team[1]),
      person: personDelta(person[0], person[1]),
    };
  };
  const all = (expected: unknown) => ({ objective: expected, cycle: expected, team: expected, person: expected });

  test('is progress on the later day minus that on the earlier', () => {
    const said = { 10: { a: 10, b: 20 }, 30: { a: 40, b: 30 } };
    expect(both([kr('a'), kr('b')], said)).toEqual(all({ since: on(20), progress: expect.closeTo(0.2, 12) }));
  });
  test('uses the earlier sides of the key results: a hold kept from its first value on has gained nothing', () => {
    expect(both([kr('a'), kept], { 30: { a: 40, b: 1 } })).toEqual(
      all({ since: 'baseline', progress: expect.closeTo(0.2, 12) }),
    );
  });
  test('is since the earlier day if any key result had a value by then', () => {
    expect(both([kr('a'), kr('b')], { 10: { a: 10 }, 30: { b: 30 } })).toEqual(
      all({ since: on(20), progress: expect.closeTo(0.15, 12) }),
    );
  });
  test('counts a key result that never had a value as unchanged', () => {
    expect(both([kr('a'), kr('b')], { 10: { a: 10 }, 30: { a: 30 } })).toEqual(
      all({ since: on(20), progress: expect.closeTo(0.1, 12) }),
    );
  });
  test('is null if none has a value on the later day', () =>
    expect(both([kr('a')], { 50: { a: 1 } })).toEqual(all(null)));
  test('leaves out on each day what was dropped by then', () => {
    const krs = [kr('a'), kr('b', { dropped: { on: on(30), why: null } })];
    expect(both(krs, { 10: { a: 40, b: 0 } })).toEqual(all({ since: on(20), progress: expect.closeTo(0.2, 12) }));
  });
  test('is null where nothing weighs on the later day', () => {
    expect(both([kr('a')], { 10: { a: 40 } }, { dropped: { on: on(30), why: null } })).toEqual(all(null));
  });
  test('counts objectives by their weights of each day', () => {
    const heavy = objective([kr('a')], { id: id('heavy'), weight: 3 });
    const gone = objective([kr('a')], { id: id('gone'), weight: 4, dropped: { on: on(30), why: null } });
    const on10 = (aim: string, value: number) => checkin(10, { a: { value } }, { objective: id(aim) });
    const checkins = [
      on10('aim', 0),
      on10('heavy', 40),
      on10('gone', 0),
      checkin(30, { a: { value: 80 } }, { objective: id('heavy') }),
    ];
    const whole = cycle([objective([kr('a')]), heavy, gone], checkins);
    expect(objectivesDelta(cycleOn(whole, 40), cycleOn(whole, 20))?.progress).toBeCloseTo(0.6 - 0.15, 12);
  });
});
