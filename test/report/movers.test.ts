import { expect, test } from 'vitest';
import type { KeyResult } from '../../src/model/key-result.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { movers } from '../../src/report/movers.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { checkin, cycle, id, keyResult, metric, objective, on, span } from '../scoring/build.ts';

/** The value of a key result on day 20, where it had one, and on day 50. */
interface Told {
  readonly before?: number;
  readonly now: number;
  readonly over?: Partial<KeyResult>;
}

/** What moved most by day 50 of 100, compared with day 20. */
function found(told: Record<string, Told>) {
  const rows = Object.entries(told).map(([name, { over }]) => keyResult(metric(), { id: id(name), ...over }));
  const said = (of: 'before' | 'now') =>
    Object.fromEntries(
      Object.entries(told).flatMap(([name, { [of]: value }]) => (value === undefined ? [] : [[name, { value }]])),
    );
  const whole = cycle([objective(rows)], [checkin(20, said('before')), checkin(50, said('now'))]);
  const workspace = { settings: DEFAULT_SETTINGS, cycles: [whole], kpis: [] };
  const { objectives } = progressReport(workspace, { asOf: on(50), since: span(30) }).report;
  return movers(objectives).map(({ keyResult: row }) => row.id);
}

test('the three that moved most are named, falls as well as rises, the largest first', () => {
  const told = {
    up10: { before: 40, now: 50 },
    up30: { before: 40, now: 70 },
    down20: { before: 60, now: 40 },
    up5: { before: 40, now: 45 },
  };
  expect(found(told)).toEqual(['up30', 'down20', 'up10']);
});

// 0.45 − 0.4 is a little less than 0.05 for a computer.
test.each([
  ['five points are', 45, ['a']],
  ['less is not', 44, []],
])('a change of %s worth a mention', (_, now, expected) => {
  expect(found({ a: { before: 40, now } })).toEqual(expected);
});

test('what is achieved stands elsewhere, and what was dropped nowhere', () => {
  const dropped = { on: on(40), why: null };
  expect(found({ done: { before: 10, now: 100 }, gone: { before: 10, now: 90, over: { dropped } } })).toEqual([]);
});
