import { describe, expect, test } from 'vitest';
import type { KeyResult } from '../../src/model/key-result.ts';
import type { Team } from '../../src/model/team.ts';
import { personScore, teamScore } from '../../src/scoring/group-score.ts';
import { checkin, closedOn, cycle, cycleOn, id, keyResult, metric, objective, on } from './build.ts';

const dropped = (n: number) => ({ on: on(n), why: null });
const kr = (name: string, over: Partial<KeyResult> = {}) => keyResult(metric(), { id: id(name), ...over });
const graded = (name: string, value: number | null, over: Partial<KeyResult> = {}) =>
  kr(name, { score: value === null ? null : { value, why: null, by: null }, ...over });

/** An objective whose key results have these values on day 50. */
const valued = (aim: string, values: Record<string, number>) =>
  checkin(50, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])), {
    objective: id(aim),
  });

describe('a cycle', () => {
  const two = cycle(
    [objective([kr('a')], { id: id('one') }), objective([kr('a'), kr('b')], { id: id('two'), weight: 3 })],
    [valued('one', { a: 20 }), valued('two', { a: 60, b: 20 })],
  );
  test('rolls objectives up by their weights', () => {
    expect(cycleOn(two, 50)).toMatchObject({
      progress: expect.closeTo(0.35, 12),
      expected: 0.5,
      projected: expect.closeTo(0.7, 12),
      status: 'on_track',
    });
  });
  test('leaves out objectives that are dropped, and those where nothing weighs', () => {
    const aside = [
      objective([kr('a')], { id: id('gone'), dropped: dropped(9) }),
      objective([kr('a', { dropped: dropped(9) })], { id: id('empty') }),
      objective([kr('a')], { id: id('light'), weight: 0 }),
    ];
    const score = cycleOn({ ...two, objectives: [...two.objectives, ...aside] }, 50);
    expect(score).toMatchObject({ progress: expect.closeTo(0.35, 12), counts: { dropped: 2, off_track: 1 } });
    expect(score.parts.map(({ weight }) => weight)).toEqual([1, 3, 0, 0, 0]);
  });
  test('counts its key results, and the stale ones apart', () => {
    const none = { pending: 0, off_track: 0, achieved: 0, dropped: 0, stale: 0 };
    expect(cycleOn(two, 50).counts).toEqual({ ...none, on_track: 1, at_risk: 2 });
    expect(cycleOn(two, 60).counts).toMatchObject({ stale: 3 });
  });

  const group = (values: Record<string, number>, over: Record<string, Partial<KeyResult>> = {}, n = 50) => {
    const krs = ['a', 'b'].map((name) => kr(name, over[name]));
    return cycleOn(cycle([objective(krs)], [valued('aim', values)]), n);
  };
  const later = { term: { start: on(60), end: on(100) } };
  test('is pending where projected is null', () => {
    expect(group({ a: 50 }, { a: { dropped: dropped(9) }, b: { dropped: dropped(9) } })).toMatchObject({
      projected: null,
      status: 'pending',
    });
    expect(cycleOn(cycle([]), 50)).toMatchObject({
      progress: null,
      expected: null,
      projected: null,
      status: 'pending',
      netOnTrack: null,
    });
  });
  test('is pending where all its key results are pending or dropped, whatever is projected', () => {
    const score = group({ a: 1 }, { b: { dropped: dropped(2) }, a: { term: { start: on(45), end: on(100) } } });
    expect(score.projected).toBeGreaterThan(0);
    expect(score.status).toBe('pending');
  });
  test('is judged as soon as one key result is', () => {
    expect(group({ a: 50 }, { b: later }).status).toBe('on_track');
  });
  test('is achieved where every key result with weight, dropped ones apart, is', () => {
    expect(group({ a: 100, b: 100 }).status).toBe('achieved');
    expect(group({ a: 100, b: 0 }, { b: { weight: 0 } }).status).toBe('achieved');
    expect(group({ a: 100, b: 0 }, { b: { dropped: dropped(9) } }).status).toBe('achieved');
    expect(group({ a: 100, b: 99 }).status).toBe('on_track');
  });
  test('is achieved whatever an objective without weight says', () => {
    const light = objective([kr('a')], { id: id('light'), weight: 0 });
    const whole = cycle([objective([kr('a')]), light], [valued('aim', { a: 100 }), valued('light', { a: 1 })]);
    expect(cycleOn(whole, 50).status).toBe('achieved');
  });
  test('else has its own projected in the aspirational band, not the worst status', () => {
    expect(group({ a: 70, b: 5 })).toMatchObject({ status: 'on_track', projected: 0.75 });
    expect(group({ a: 35, b: 5 }).status).toBe('at_risk');
    expect(group({ a: 15, b: 5 }).status).toBe('off_track');
  });
  test('a committed objective is judged in the aspirational band too', () => {
    const committed = objective([kr('a')], { kind: 'committed' });
    expect(cycleOn(cycle([committed], [valued('aim', { a: 40 })]), 50)).toMatchObject({ status: 'on_track' });
  });
});

describe('netOnTrack', () => {
  const net = (values: Record<string, number>, over: Partial<KeyResult> = {}) =>
    cycleOn(cycle([objective(['a', 'b', 'c', 'd'].map((name) => kr(name, over)))], [valued('aim', values)]), 50)
      .netOnTrack;
  test('is the share on track or achieved minus the share off track', () => {
    expect(net({ a: 100, b: 50, c: 30, d: 0 })).toBe(0.25);
    expect(net({ a: 0, b: 0, c: 0, d: 0 })).toBe(-1);
  });
  test('leaves out pending and dropped', () => {
    const whole = cycle(
      [objective([kr('a'), kr('b', { dropped: dropped(9) }), kr('c', { term: { start: on(60), end: on(100) } })])],
      [valued('aim', { a: 50 })],
    );
    expect(cycleOn(whole, 50).netOnTrack).toBe(1);
  });
  test('is null where none is judged', () => expect(net({}, { term: { start: on(60), end: on(100) } })).toBeNull());
});

describe('a team', () => {
  const teams: Team[] = [
    { id: id('company'), name: 'Company', parent: null, members: [] },
    { id: id('sales'), name: 'Sales', parent: id('company'), members: [] },
    { id: id('inside'), name: 'Inside', parent: id('sales'), members: [] },
  ];
  const whole = cycleOn(
    cycle(
      [
        objective([kr('a')], { id: id('one'), team: id('sales') }),
        objective([kr('a')], { id: id('two'), team: id('inside'), weight: 3 }),
        objective([kr('a')], { id: id('three'), team: id('company') }),
        objective([kr('a')], { id: id('four') }),
      ],
      [valued('one', { a: 20 }), valued('two', { a: 60 }), valued('three', { a: 100 }), valued('four', { a: 0 })],
    ),
    50,
  );
  test('rolls up its objectives and those of its sub-teams, at any depth', () => {
    expect(teamScore(whole, id('inside'), teams).progress).toBe(0.6);
    expect(teamScore(whole, id('sales'), teams).progress).toBeCloseTo(0.5, 12);
    expect(teamScore(whole, id('company'), teams).progress).toBeCloseTo(0.6, 12);
  });
  test('has its own counts and status', () => {
    expect(teamScore(whole, id('sales'), teams)).toMatchObject({
      counts: { on_track: 1, at_risk: 1 },
      status: 'on_track',
      asOf: on(50),
    });
  });
});

describe('a person', () => {
  const ana = { owner: id('ana') };
  const whole = (over: Partial<KeyResult> = {}, aim = {}) =>
    cycleOn(
      cycle(
        [
          objective([kr('a', ana), kr('b', { weight: 3, ...over })], { id: id('one') }),
          objective([kr('a', ana)], { id: id('two'), weight: 2, ...aim }),
        ],
        [valued('one', { a: 90, b: 0 }), valued('two', { a: 45 })],
      ),
      50,
    );
  test('rolls up the key results they own, each by objective weight × its share of the objective', () => {
    const score = personScore(whole(), id('ana'));
    expect(score.parts.map(({ weight }) => weight)).toEqual([0.25, 2]);
    expect(score).toMatchObject({ progress: 0.5, expected: 0.5, projected: 1, counts: { on_track: 2 } });
  });
  test('shares an objective among those of its key results that are not dropped', () => {
    expect(personScore(whole({ dropped: dropped(9) }), id('ana')).parts.map(({ weight }) => weight)).toEqual([1, 2]);
  });
  test('leaves out the key results of a dropped objective, and counts them', () => {
    expect(personScore(whole({}, { dropped: dropped(9) }), id('ana'))).toMatchObject({
      progress: 0.9,
      counts: { on_track: 1, dropped: 1 },
    });
  });
  test('leaves out the key results of an objective without weight', () => {
    expect(personScore(whole({}, { weight: 0 }), id('ana')).progress).toBe(0.9);
  });
  test('owns nothing: null figures, pending', () => {
    expect(personScore(whole(), id('zoe'))).toMatchObject({ progress: null, status: 'pending', netOnTrack: null });
  });
  test('is achieved where all they own with weight is', () => {
    const own = cycle([objective([kr('a', ana), kr('b')])], [valued('aim', { a: 100, b: 0 })]);
    expect(personScore(cycleOn(own, 50), id('ana')).status).toBe('achieved');
  });
});

describe('scores at close', () => {
  const closed = (krs: readonly KeyResult[], over = {}) =>
    cycleOn(
      cycle([objective(krs), objective([graded('a', 1)], { id: id('two'), weight: 3, ...over })], [], {
        closed: closedOn(90),
      }),
      95,
    );
  test('of objectives and cycles are weighted means of scores', () => {
    const score = closed([graded('a', 0.2), graded('b', 0.6, { weight: 3 })]);
    expect(score.objectives[0]?.score).toBeCloseTo(0.5, 12);
    expect(score.score).toBeCloseTo(0.875, 12);
  });
  test('leave out the dropped and those without weight', () => {
    const score = closed([
      graded('a', 0.2),
      graded('b', null, { dropped: dropped(9) }),
      graded('c', null, { weight: 0 }),
    ]);
    expect(score.objectives[0]?.score).toBe(0.2);
    expect(closed([graded('a', null, { dropped: dropped(9) })]).score).toBe(1);
  });
  test('are null unless all that weigh have one', () => {
    const score = closed([graded('a', 0.2), graded('b', null)]);
    expect(score.objectives[0]?.score).toBeNull();
    expect(score.score).toBeNull();
  });
  test('of a person are the mean of the key results they own', () => {
    expect(personScore(closed([graded('a', 0.2, { owner: id('ana') }), graded('b', 0.6)]), id('ana')).score).toBe(0.2);
  });
});
