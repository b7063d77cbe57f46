import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Update } from '../../src/model/checkin.ts';
import type { KeyResult, Measure } from '../../src/model/key-result.ts';
import { objectivesDelta } from '../../src/scoring/delta.ts';
import { personScore } from '../../src/scoring/group-score.ts';
import { attainmentOf } from '../../src/scoring/progress.ts';
import { checkin, cycle, cycleOn, hold, id, keyResult, metric, milestones, objective, on, scoreOf } from './build.ts';

const day = fc.integer({ min: -20, max: 130 });
const figure = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc
    .record({ from: fc.option(figure), to: figure, plan: fc.option(figure) })
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, plan }) => metric({ from, to, plan: plan === null ? [] : [{ date: on(50), value: plan }] })),
  fc.record({ atLeast: fc.option(figure), atMost: figure }).map((bounds) => hold(bounds)),
  fc.constantFrom(milestones({ a: {}, b: { weight: 2 } }), milestones({ a: { due: 30 }, b: { weight: 0.3 } })),
);

const update: fc.Arbitrary<Partial<Update>> = fc.oneof(
  figure.map((value) => ({ value })),
  figure.map((add) => ({ add })),
  fc.record({ done: fc.subarray([id('a'), id('b'), id('gone')]), undone: fc.subarray([id('a'), id('b')]) }),
  share.map((confidence) => ({ confidence })),
  fc.constant({}),
);

const someKeyResult = fc
  .record({
    measure,
    weight: fc.integer({ min: 0, max: 5 }),
    start: fc.integer({ min: 1, max: 40 }),
    end: fc.integer({ min: 60, max: 100 }),
    dropped: fc.option(day),
  })
  .map(({ measure: how, weight, start, end, dropped }) =>
    keyResult(how, {
      weight,
      term: { start: on(start), end: on(end) },
      dropped: dropped === null ? null : { on: on(dropped), why: null },
    }),
  );

const keyResults = fc
  .array(someKeyResult, { minLength: 1, maxLength: 4 })
  .map((list): KeyResult[] => list.map((one, index) => ({ ...one, id: id(`kr${index}`) })));

const said = fc.uniqueArray(fc.record({ n: day, which: fc.integer({ min: 0, max: 4 }), update }), {
  maxLength: 12,
  selector: ({ n }) => n,
});

const toCheckins = (list: { n: number; which: number; update: Partial<Update> }[]) =>
  list.map(({ n, which, update: says }) => checkin(n, { [`kr${which}`]: says }));

test('progress and expected lie within 0..1, and no figure is NaN or infinite', () => {
  fc.assert(
    fc.property(keyResults, said, day, (krs, list, n) => {
      const score = cycleOn(cycle([objective(krs)], toCheckins(list)), n);
      for (const { progress, expected, projected } of [
        score,
        ...score.objectives,
        ...score.keyResults,
        personScore(score, id('bo')),
      ]) {
        for (const ratio of [progress, expected]) {
          if (ratio !== null) expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
        if (projected !== null) expect(Number.isFinite(projected) && projected >= 0).toBe(true);
      }
    }),
  );
});

test('attainment is finite for any doubles, and progress within 0..1', () => {
  fc.assert(
    fc.property(anyDouble, anyDouble, anyDouble, (value, from, to) => {
      fc.pre(from !== to);
      expect(Number.isFinite(attainmentOf(value, { value: from, target: to }))).toBe(true);
      const { progress } = scoreOf({ measure: metric({ from, to }), said: { 1: { value } } }, 9);
      expect(progress >= 0 && progress <= 1).toBe(true);
    }),
  );
});

test('swapping baseline and target turns attainment a into 1 − a', () => {
  fc.assert(
    fc.property(figure, figure, figure, (value, from, to) => {
      fc.pre(from !== to);
      const there = attainmentOf(value, { value: from, target: to }) ?? Number.NaN;
      const back = attainmentOf(value, { value: to, target: from }) ?? Number.NaN;
      expect(Math.abs(there + back - 1)).toBeLessThan(1e-9 * Math.max(1, Math.abs(there)));
    }),
  );
});

test('splitting one add into two changes no figure', () => {
  fc.assert(
    fc.property(figure, figure, figure, (start, first, second) => {
      const measureOf = metric({ from: start, to: start + 7 });
      const once = scoreOf({ measure: measureOf, said: { 10: { add: first + second } } }, 20);
      const twice = scoreOf({ measure: measureOf, said: { 9: { add: first }, 10: { add: second } } }, 20);
      expect(twice.current).toBeCloseTo(once.current ?? Number.NaN, 8);
      expect(twice.progress).toBeCloseTo(once.progress, 8);
      expect(twice.status).toBe(once.status);
    }),
  );
});

test('the order in which check-in files of different days are listed changes nothing', () => {
  fc.assert(
    fc.property(
      keyResults,
      said.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      day,
      (krs, [list, shuffled], n) => {
        const [one, other] = [list, shuffled].map((order) => cycleOn(cycle([objective(krs)], toCheckins(order)), n));
        expect({ ...other, cycle: null }).toEqual({ ...one, cycle: null });
      },
    ),
  );
});

test('check-ins after the as-of date change nothing', () => {
  fc.assert(
    fc.property(keyResults, said, day, (krs, list, n) => {
      const all = cycleOn(cycle([objective(krs)], toCheckins(list)), n);
      const past = cycleOn(cycle([objective(krs)], toCheckins(list.filter((entry) => entry.n <= n))), n);
      expect({ ...all, cycle: null }).toEqual({ ...past, cycle: null });
    }),
  );
});

test('measuring in another unit changes no ratio and no status', () => {
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      figure,
      fc.constantFrom(-1, 0.5, 2, 1024),
      day,
      (from, to, plan, value, unit, n) => {
        fc.pre(from !== to);
        const scaled = (factor: number) => {
          const goal = metric({ from: from * factor, to: to * factor, plan: [{ date: on(50), value: plan * factor }] });
          return scoreOf({ measure: goal, said: { 10: { value: value * factor } } }, n);
        };
        const { attainment, progress, expected, projected, status } = scaled(1);
        expect(scaled(unit)).toMatchObject({ attainment, progress, expected, projected, status });
      },
    ),
  );
});

test('multiplying all weights by one factor changes no figure', () => {
  fc.assert(
    fc.property(keyResults, said, day, fc.constantFrom(0.25, 8, 1024), (krs, list, n, factor) => {
      const figuresOf = (all: KeyResult[]) => {
        const { progress, expected, projected, status } = cycleOn(cycle([objective(all)], toCheckins(list)), n);
        return { progress, expected, projected, status };
      };
      expect(figuresOf(krs.map((kr) => ({ ...kr, weight: kr.weight * factor })))).toEqual(figuresOf(krs));
    }),
  );
});

test('a key result without weight changes no figure', () => {
  fc.assert(
    fc.property(keyResults, someKeyResult, said, day, day, (krs, extra, list, n, earlier) => {
      const figuresOf = (all: KeyResult[]) => {
        const whole = cycle([objective(all)], toCheckins(list));
        const score = cycleOn(whole, n);
        const owned = personScore(score, id('bo'));
        return [score, score.objectives[0], owned].map((one) => [
          one?.progress,
          one?.expected,
          one?.projected,
          one?.score,
        ]);
      };
      const more = [...krs, { ...extra, id: id('kr4'), weight: 0 }];
      expect(figuresOf(more)).toEqual(figuresOf(krs));
      const gain = (all: KeyResult[]) => {
        const whole = cycle([objective(all)], toCheckins(list.filter(({ which }) => which < krs.length)));
        return objectivesDelta(cycleOn(whole, Math.max(n, earlier)), cycleOn(whole, Math.min(n, earlier)));
      };
      expect(gain(more)).toEqual(gain(krs));
    }),
  );
});

test('the deltas of two spans that meet add up to the delta of both', () => {
  fc.assert(
    fc.property(keyResults, said, fc.tuple(day, day, day), (krs, list, dates) => {
      const kept = krs.map((kr) => ({ ...kr, dropped: null }));
      const early = checkin(-30, Object.fromEntries(kept.map((kr) => [kr.id, { value: 1, done: [] }])));
      const whole = cycle([objective(kept)], [early, ...toCheckins(list)]);
      const gain = (from = 0, to = 0) => objectivesDelta(cycleOn(whole, to), cycleOn(whole, from))?.progress ?? 0;
      const [first, second, third] = dates.toSorted((x, y) => x - y);
      expect(gain(first, second) + gain(second, third)).toBeCloseTo(gain(first, third), 9);
    }),
  );
});
