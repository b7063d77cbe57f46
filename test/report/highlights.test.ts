import { expect, test } from 'vitest';
import type { KeyResult } from '../../src/model/key-result.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { highlights } from '../../src/report/highlights.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { checkin, closedOn, cycle, days, id, keyResult, metric, objective, on, span } from '../scoring/build.ts';

/** What is told of a key result: its value on day 20, its value and what else is said on day 50. */
interface Told {
  readonly before?: number;
  readonly now?: number;
  readonly needs?: boolean;
  readonly over?: Partial<KeyResult>;
}

/** What stands out on day 50 of 100, when half is expected, compared with day 20. */
function found(told: Record<string, Told>, closed = false) {
  const rows = Object.entries(told).map(([name, { over }]) => keyResult(metric(), { id: id(name), ...over }));
  const said = (of: 'before' | 'now') =>
    Object.fromEntries(
      Object.entries(told)
        .filter(([, one]) => one[of] !== undefined)
        .map(([name, { [of]: value = 0, needs }]) => [
          name,
          { value, ...(of === 'now' && needs ? { needs: [{ kind: 'skill' as const, text: 'Practice' }] } : {}) },
        ]),
    );
  const whole = cycle([objective(rows)], [checkin(20, said('before')), checkin(50, said('now'))], {
    closed: closed ? closedOn(50) : null,
  });
  const workspace = { settings: DEFAULT_SETTINGS, cycles: [whole], kpis: [] };
  const { cycles, objectives } = progressReport(workspace, { asOf: on(50), since: span(30) }).report;
  if (!cycles[0]) throw new Error('no cycle');
  const { attention, moreAttention, movers, achievements } = highlights(cycles[0], objectives);
  const names = (list: typeof attention) => list.map(({ keyResult: row }) => row.id);
  return { attention: names(attention), moreAttention, movers: names(movers), achievements: names(achievements) };
}

// Projected is progress / 0.5: below 0.2 off track, below 0.35 at risk.
test('off track comes before at risk, and within each the one that lags most', () => {
  const { attention } = found({
    risk: { now: 30 },
    lagging: { now: 5 },
    fine: { now: 40 },
    'risk-more': { now: 21 },
    off: { now: 15 },
  });
  expect(attention).toEqual(['lagging', 'off', 'risk-more', 'risk']);
});

// On day 50 a sixth is expected of what began on day 41: it lags by less than what is at risk, and is still the worse.
test('off track comes first even where it lags less', () => {
  expect(found({ risk: { now: 30 }, late: { now: 0, over: { term: days(41, 100) } } }).attention).toEqual([
    'late',
    'risk',
  ]);
});

test('what nobody has looked at for too long and what asks for something need a decision too, after what is behind', () => {
  const { attention } = found({
    asks: { now: 60, needs: true },
    stale: { before: 90 },
    fine: { now: 50 },
    risk: { now: 30 },
  });
  expect(attention).toEqual(['risk', 'asks', 'stale']);
});

test('what is achieved or dropped needs no decision, whatever it asks for', () => {
  const dropped = { on: on(40), why: null };
  expect(
    found({ done: { now: 100, needs: true }, gone: { now: 1, needs: true, over: { dropped } } }).attention,
  ).toEqual([]);
});

test('five are named and the rest is counted; equal ones stay in the order of the files', () => {
  const told = Object.fromEntries(['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((name) => [name, { now: 10 }]));
  expect(found(told)).toMatchObject({ attention: ['g', 'f', 'e', 'd', 'c'], moreAttention: 2 });
});

test('in a closed cycle there is nothing left to decide', () => {
  expect(found({ off: { before: 10, now: 10 }, up: { before: 10, now: 40 } }, true)).toMatchObject({
    attention: [],
    movers: ['up'],
  });
});

test('the three that moved most are named, falls as well as rises, the largest first', () => {
  const { movers } = found({
    up10: { before: 40, now: 50 },
    up30: { before: 40, now: 70 },
    down20: { before: 60, now: 40 },
    up5: { before: 40, now: 45 },
  });
  expect(movers).toEqual(['up30', 'down20', 'up10']);
});

// 0.45 − 0.4 is a little less than 0.05 for a computer.
test.each([
  ['five points are', 45, ['a']],
  ['less is not', 44, []],
])('a change of %s worth a mention', (_, now, movers) => {
  expect(found({ a: { before: 40, now } }).movers).toEqual(movers);
});

test('what is achieved stands there and not among what moved; what was dropped in neither', () => {
  const dropped = { on: on(40), why: null };
  const told = { done: { before: 10, now: 100 }, gone: { before: 10, now: 90, over: { dropped } } };
  expect(found(told)).toMatchObject({ movers: [], achievements: ['done'] });
});
