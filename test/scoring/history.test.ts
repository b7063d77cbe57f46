import { describe, expect, test } from 'vitest';
import type { Instant } from '../../src/model/instant.ts';
import { updateHistories } from '../../src/scoring/history.ts';
import {
  checkin,
  cycle,
  cycleOn,
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

const steps = milestones({ vendor: {}, pilot: { weight: 2 }, live: {} });
const ids = (...names: string[]) => names.map(id);

describe('grouping updates', () => {
  const histories = updateHistories(
    cycle(
      [],
      [
        checkin(3, { kr: { value: 3 }, other: { value: 9 } }),
        checkin(1, { kr: { value: 1 } }),
        checkin(2, { kr: { value: 2 } }, { objective: id('else') }),
      ],
    ),
  );

  test('each key result of each objective has its own updates, in the order of the check-ins', () => {
    expect(
      histories
        .get(id('aim'))
        ?.get(id('kr'))
        ?.map(({ update }) => update.value),
    ).toEqual([1, 3]);
    expect(
      histories
        .get(id('aim'))
        ?.get(id('other'))
        ?.map(({ update }) => update.value),
    ).toEqual([9]);
    expect(
      histories
        .get(id('else'))
        ?.get(id('kr'))
        ?.map(({ update }) => update.value),
    ).toEqual([2]);
  });

  test('an update keeps the file, date and person of its check-in', () => {
    expect(histories.get(id('aim'))?.get(id('kr'))?.[0]?.checkin).toMatchObject({
      file: `spring/checkins/${on(1)}-aim-a.yaml`,
      date: on(1),
      by: 'bo',
    });
  });
});

describe('order of a history', () => {
  const inOrder = (first: Partial<Parameters<typeof checkin>[2]>, second: Partial<Parameters<typeof checkin>[2]>) => {
    const both = [checkin(5, { kr: { value: 2 } }, second), checkin(5, { kr: { value: 1 } }, first)];
    return cycleOn(cycle([objective([keyResult(metric())])], both), 5).keyResults[0]?.current;
  };

  test('of one day, the later written counts last', () => {
    const early = { at: '2026-01-05T08:00:00.000Z' as Instant, file: 'z.yaml' };
    expect(inOrder(early, { at: '2026-01-05T09:00:00.000Z' as Instant, file: 'a.yaml' })).toBe(2);
  });
  test('of one day, those without a moment of writing come first', () => {
    expect(inOrder({ at: null, file: 'z.yaml' }, { at: '2026-01-05T09:00:00.000Z' as Instant, file: 'a.yaml' })).toBe(
      2,
    );
  });
  test('of one moment, the file name decides', () => {
    expect(inOrder({ file: 'a.yaml' }, { file: 'b.yaml' })).toBe(2);
  });
});

describe('what makes a value', () => {
  const claims: [string, Story, number | null][] = [
    ['value sets', { said: { 1: { value: 10 }, 2: { value: 7 } } }, 7],
    ['add adds to the value so far', { said: { 1: { value: 10 }, 2: { add: 3 }, 3: { add: -1 } } }, 12],
    ['add adds to `from` where there is no value yet', { measure: metric({ from: 60 }), said: { 1: { add: 3 } } }, 63],
    ['add adds to 0 where `from` is unknown', { measure: metric({ from: null }), said: { 1: { add: 3 } } }, 3],
    ['add of a hold adds to 0', { measure: hold({ atMost: 9 }), said: { 1: { add: 3 }, 2: { add: 3 } } }, 6],
    ['a value of 0 is a value', { said: { 1: { value: 5 }, 2: { value: 0 } } }, 0],
    ['an empty update makes none', { said: { 1: {} } }, null],
    ['confidence, note and needs make none', { said: { 1: { confidence: 0.5, note: 'x', needs: [] } } }, null],
    ['done of a metric makes none', { said: { 1: { done: [] } } }, null],
    ['undone of a hold makes none', { measure: hold({ atMost: 9 }), said: { 1: { undone: [] } } }, null],
    ['a value of milestones makes none', { measure: steps, said: { 1: { value: 2 }, 2: { add: 1 } } }, null],
    ['done: [] makes one, none yet', { measure: steps, said: { 1: { done: [] } } }, 0],
    ['undone: [] makes one, none yet', { measure: steps, said: { 1: { undone: [] } } }, 0],
    ['done adds milestones', { measure: steps, said: { 1: { done: ids('vendor') }, 2: { done: ids('pilot') } } }, 3],
    [
      'undone takes back',
      { measure: steps, said: { 1: { done: ids('vendor', 'pilot') }, 2: { undone: ids('pilot') } } },
      1,
    ],
    [
      'undone of what is done in the same update takes it back',
      { measure: steps, said: { 1: { done: ids('live'), undone: ids('live') } } },
      0,
    ],
    [
      'a milestone done twice counts once',
      { measure: steps, said: { 1: { done: ids('live', 'live') }, 2: { done: ids('live') } } },
      1,
    ],
    ['unknown milestones are ignored', { measure: steps, said: { 1: { done: ids('gone', 'live') } } }, 1],
    ['done of unknown milestones alone makes none', { measure: steps, said: { 1: { done: ids('gone') } } }, null],
    ['undone of unknown milestones alone makes none', { measure: steps, said: { 1: { undone: ids('gone') } } }, null],
    ['own values of a KPI-fed key result make none', { kpi: {}, said: { 1: { value: 5 }, 2: { add: 1 } } }, null],
    ['a KPI makes no value of milestones', { measure: steps, kpi: { 1: 2 } }, null],
    ['sums stay finite', { said: { 1: { value: 1.7e308 }, 2: { add: 1.7e308 } } }, Number.MAX_VALUE],
  ];
  test.each(claims)('%s', (_, story, current) => expect(scoreOf(story, 9).current).toBe(current));

  test('the last value is carried forward, with the check-in it comes from', () => {
    const { current, latest, values } = scoreOf({ said: { 1: { value: 4 }, 5: { value: 6 }, 8: {} } }, 60);
    expect(current).toBe(6);
    expect(latest?.checkin.date).toBe(on(5));
    expect(values.map(({ value }) => value)).toEqual([4, 6]);
  });
  test('a value before the term counts', () => {
    expect(
      scoreOf({ keyResult: { term: { start: on(20), end: on(40) } }, said: { 3: { value: 8 } } }, 25).current,
    ).toBe(8);
  });
});

describe('check-ins and statements', () => {
  test('any update counts as a check-in, {} included', () => {
    expect(scoreOf({ said: { 1: { value: 4 }, 5: {} } }, 9).lastCheckin).toBe(on(5));
    expect(scoreOf({}, 9).lastCheckin).toBeNull();
  });
  test('confidence, note and needs are the last stated by the date, whatever check-in they stand in', () => {
    const need = { kind: 'skill', text: 'Negotiation' } as const;
    const said = { 1: { confidence: 0.7, note: 'First', needs: [need] }, 4: { value: 3 }, 6: { note: 'Second' } };
    const { confidence, note, needs } = scoreOf({ said }, 9);
    expect(confidence).toMatchObject({ value: 0.7, checkin: { date: on(1) } });
    expect(note).toMatchObject({ value: 'Second', checkin: { date: on(6) } });
    expect(needs).toMatchObject({ value: [need], checkin: { date: on(1) } });
    expect(scoreOf({ said }, 5).note?.value).toBe('First');
  });
  test('needs replace the list, and [] clears it', () => {
    const said = { 1: { needs: [{ kind: 'budget', text: 'A' } as const] }, 2: { needs: [] } };
    expect(scoreOf({ said }, 1).needs?.value).toHaveLength(1);
    expect(scoreOf({ said }, 2).needs?.value).toEqual([]);
  });
  test('what was never stated is null, and a confidence of 0 is stated', () => {
    expect(scoreOf({ said: { 1: {} } }, 2)).toMatchObject({ confidence: null, note: null, needs: null });
    expect(scoreOf({ said: { 1: { confidence: 0 } } }, 2).confidence?.value).toBe(0);
  });
  test('updates of a key result or objective that does not exist count nowhere', () => {
    const strays = [checkin(1, { gone: { value: 9 } }), checkin(1, { kr: { value: 9 } }, { objective: id('gone') })];
    expect(cycleOn(cycle([objective([keyResult(metric())])], strays), 5).keyResults[0]?.lastCheckin).toBeNull();
  });
  test('the check-ins of a KPI-fed key result are its KPI’s, its statements its own', () => {
    const story = { kpi: { 3: 50 }, said: { 5: { confidence: 0.6 } } };
    expect(scoreOf(story, 9)).toMatchObject({ lastCheckin: on(3), current: 50, confidence: { value: 0.6 } });
  });
  test('a KPI that does not exist gives no value', () => {
    expect(scoreOf({ keyResult: { kpi: id('gone') }, said: { 1: { value: 5 } } }, 9)).toMatchObject({
      current: null,
      lastCheckin: null,
    });
  });
});
