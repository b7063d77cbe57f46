import { describe, expect, test } from 'vitest';
import type { Need, Update } from '../../src/model/checkin.ts';
import type { KeyResult } from '../../src/model/key-result.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { progressReport } from '../../src/report/progress-report.ts';
import { type SupportReason, toldFirst } from '../../src/report/support.ts';
import { checkin, closedOn, cycle, days, hold, id, keyResult, metric, objective, on, span } from '../scoring/build.ts';

/** What is said of a key result on day 20 and on day 50, and how it differs from a metric from 0 to 100. */
interface Told {
  readonly before?: Partial<Update>;
  readonly now?: Partial<Update>;
  readonly over?: Partial<KeyResult>;
}

const need = (kind: Need['kind'], text = 'Help'): Need => ({ kind, text });
const PEOPLE = [
  { id: id('ana'), name: 'Ana Silva', email: null },
  { id: id('bo'), name: 'Bo', email: null },
];

/** The support on day 50 of 100, compared with day 20; half of every way is expected by then. */
function supportIn(told: Record<string, Told>, closed = false) {
  const rows = Object.entries(told).map(([name, { over }]) => keyResult(metric(), { id: id(name), ...over }));
  const said = (of: 'before' | 'now') =>
    Object.fromEntries(
      Object.entries(told).flatMap(([name, { [of]: update }]) => (update ? [[name, update] as const] : [])),
    );
  const checkins = [checkin(20, said('before')), checkin(50, said('now'), { by: id('ana') })];
  const whole = cycle([objective(rows)], checkins, { closed: closed ? closedOn(50) : null });
  const workspace = { settings: { ...DEFAULT_SETTINGS, people: PEOPLE }, cycles: [whole], kpis: [] };
  return progressReport(workspace, { asOf: on(50), since: span(30) }).report;
}

const ids = (entries: readonly { readonly keyResult: { readonly id: string } }[]) =>
  entries.map((one) => one.keyResult.id);

/** Which key results stand in which list, without the empty ones. */
function listed(told: Record<string, Told>, closed = false): Record<string, string[]> {
  const { needs, ...others } = supportIn(told, closed).support;
  const lists = Object.entries({ ...needs, ...others }).map(([name, entries]) => [name, ids(entries)] as const);
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}

// Projected is progress ÷ 0.5: from 35 on it is on track, from 20 on at risk.
test.each([
  ['at 35 of 50', { now: { value: 35 } }, {}],
  ['at 34 of 50', { now: { value: 34 } }, { atRisk: ['a'] }],
  ['at 20 of 50', { now: { value: 20 } }, { atRisk: ['a'] }],
  ['at 19 of 50', { now: { value: 19 } }, { offTrack: ['a'] }],
  ['that nobody has begun', {}, { offTrack: ['a'], stale: ['a'] }],
  ['seen 30 days ago, at 70', { before: { value: 70 } }, { stale: ['a'] }],
  ['seen 30 days ago, checked in every 30 days', { before: { value: 70 }, over: { cadence: span(30) } }, {}],
  ['that asks for two things', { now: { value: 50, needs: [need('skill'), need('skill')] } }, { skill: ['a', 'a'] }],
  [
    'that asks for everything, off track',
    { now: { value: 1, needs: [need('budget'), need('people'), need('skill'), need('decision')] } },
    { decision: ['a'], skill: ['a'], people: ['a'], budget: ['a'], offTrack: ['a'] },
  ],
  ['whose need was taken back', { before: { needs: [need('skill')] }, now: { value: 50, needs: [] } }, {}],
  ['whose need was said earlier', { before: { needs: [need('people')] }, now: { value: 50 } }, { people: ['a'] }],
  ['that is achieved and asks', { now: { value: 100, needs: [need('skill')] } }, {}],
  [
    'that was dropped and asks',
    { now: { value: 1, needs: [need('skill')] }, over: { dropped: { on: on(40), why: null } } },
    {},
  ],
  ['that has not begun', { over: { term: days(60, 100) } }, {}],
  [
    'that has not begun and asks',
    { now: { needs: [need('budget')] }, over: { term: days(60, 100) } },
    { budget: ['a'] },
  ],
  ['in grace with nothing done', { over: { term: days(46, 100) } }, {}],
] as [string, Told, Record<string, string[]>][])('a key result %s is listed as %j', (_, told, expected) => {
  expect(listed({ a: told })).toEqual(expected);
});

describe('confidence', () => {
  // 0.7 − 0.6 and 0.9 − 0.8 are a little less than 0.1 for a computer.
  test.each([
    ['fell by a tenth', 0.7, 0.6, true],
    ['fell by a tenth that a computer makes less of', 0.9, 0.8, true],
    ['fell by less', 0.7, 0.61, false],
    ['stayed', 0.7, 0.7, false],
    ['rose', 0.5, 0.9, false],
    ['was first stated after the earlier day', undefined, 0.1, false],
    ['was stated before it and not since', 0.3, undefined, false],
  ])('that %s is falling: from %s to %s is %s', (_, before, now, falls) => {
    const told = {
      before: { value: 20, ...(before !== undefined && { confidence: before }) },
      now: { value: 50, ...(now !== undefined && { confidence: now }) },
    };
    expect(listed({ a: told })).toEqual(falls ? { fallingConfidence: ['a'] } : {});
  });

  test('stands with the day on which either was stated, and who stated it', () => {
    const { support } = supportIn({ a: { before: { confidence: 0.8 }, now: { value: 50, confidence: 0.5 } } });
    expect(support.fallingConfidence[0]?.keyResult.stated).toEqual({
      confidence: { value: 0.5, on: on(50), by: 'ana' },
      confidenceBefore: { value: 0.8, on: on(20), by: 'bo' },
      needs: null,
    });
  });
});

test('in a closed cycle nobody needs support any more, and what was achieved stays', () => {
  const told = { off: { now: { value: 1, needs: [need('skill')] } }, done: { now: { value: 100 } } };
  expect(listed(told, true)).toEqual({});
  expect(ids(supportIn(told, true).achievements)).toEqual(['done']);
});

describe('order', () => {
  const value = (now: number, before = now): Told => ({ before: { value: before }, now: { value: now } });

  test('off track, at risk and needs each begin with what lags most', () => {
    const needs = [need('decision')];
    const told = {
      risk: value(30),
      off: value(15),
      'off-more': value(5),
      'risk-more': value(21),
      'asks-ahead': { now: { value: 60, needs } },
      'asks-behind': { now: { value: 25, needs } },
    };
    expect(listed(told)).toEqual({
      decision: ['asks-behind', 'asks-ahead'],
      offTrack: ['off-more', 'off'],
      atRisk: ['risk-more', 'asks-behind', 'risk'],
    });
  });

  // On day 50 a sixth is expected of what began on day 41: it lags by less than what is at risk, and is still the worse.
  test('a need of what is off track comes first even where it lags less', () => {
    const needs = [need('skill')];
    const late: Told = { now: { value: 0, needs }, over: { term: days(41, 100) } };
    expect(listed({ risk: { now: { value: 30, needs } }, late })['skill']).toEqual(['late', 'risk']);
  });

  test('confidence begins with the deepest fall, and what is stale with what was not seen for longest', () => {
    const fell = (before: number, now: number): Told => ({
      before: { value: 20, confidence: before },
      now: { value: 50, confidence: now },
    });
    expect(listed({ little: fell(0.8, 0.6), much: fell(0.8, 0.1) })).toEqual({ fallingConfidence: ['much', 'little'] });
    const stale = { seen: { before: { value: 80 } }, never: {} };
    expect(listed(stale)['stale']).toEqual(['never', 'seen']);
  });
});

test('each is told first under the first of its reasons: a need, off track, at risk, falling confidence, stale', () => {
  const fallen = { before: { value: 20, confidence: 0.9 }, now: { value: 10, confidence: 0.2 } };
  const { support } = supportIn({
    all: { before: { value: 60, confidence: 0.9 }, now: { value: 10, confidence: 0.2, needs: [need('skill')] } },
    off: fallen,
    falling: { before: { value: 60, confidence: 0.9 }, now: { value: 60, confidence: 0.2 } },
    stale: { before: { value: 70 } },
  });
  const told = (list: 'offTrack' | 'fallingConfidence' | 'stale', reason: SupportReason) =>
    ids(toldFirst(support[list], reason));
  expect(ids(support.offTrack)).toEqual(['all', 'off']);
  expect(told('offTrack', 'off_track')).toEqual(['off']);
  expect(told('fallingConfidence', 'falling_confidence')).toEqual(['falling']);
  expect(told('stale', 'stale')).toEqual(['stale']);
  expect(support.needs.skill[0]?.reasons).toEqual(['need', 'off_track', 'falling_confidence']);
});

test('a need stands with who asked for it and when, which need not be the owner', () => {
  const { support } = supportIn({ a: { now: { value: 50, needs: [need('people', 'A lawyer')] } } });
  expect(support.needs.people).toMatchObject([
    {
      need: { kind: 'people', text: 'A lawyer' },
      ...{ askedOn: on(50), askedBy: 'ana', askedByName: 'Ana Silva', ownerName: 'Bo' },
      ...{ reference: 'spring/aim/a', daysSinceCheckin: 0, command: 'okr show spring/aim/a' },
    },
  ]);
});

test('what is stale names the check-in to make, everything else what to look at', () => {
  const told = { a: { before: { value: 70 } }, b: { now: { value: 1 } } };
  const { support } = supportIn(told);
  expect(support.stale.map(({ command, daysSinceCheckin }) => [command, daysSinceCheckin])).toEqual([
    ['okr checkin spring/aim/a VALUE', 30],
  ]);
  expect(support.offTrack.map(({ command }) => command)).toEqual(['okr show spring/aim/b']);
});

test('a hold is off track where its value lies outside the bounds', () => {
  const over = { measure: hold({ atMost: 2 }) };
  expect(listed({ in: { now: { value: 2 }, over }, out: { now: { value: 3 }, over } })).toEqual({ offTrack: ['out'] });
});
