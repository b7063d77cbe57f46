import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { sinceDate } from '../../src/scoring/as-of.ts';
import { type CycleScore, cycleScorer } from '../../src/scoring/cycle-score.ts';
import { keyResultDelta, objectiveDelta, objectivesDelta, personDelta } from '../../src/scoring/delta.ts';
import { personScore, teamScore } from '../../src/scoring/group-score.ts';
import { checkin, cycle, date, id, keyResult, metric, objective, span } from './build.ts';

const term = { start: date('2026-10-01'), end: date('2026-11-30') };
const measure = metric({ from: 60, to: 55, plan: [{ date: date('2026-10-31'), value: 58 }] });
const shorten = objective([keyResult(measure, { id: id('cycle-days'), weight: 2, term })], { team: id('sales'), term });
const said = { 'cycle-days': { value: 58, confidence: 0.7, note: 'Mobile contracts cut signing time by a day.' } };
const quarter = cycle([shorten], [checkin(1, said, { date: date('2026-11-24') })], {
  start: date('2026-10-01'),
  end: date('2026-12-31'),
});
const teams = [{ id: id('sales'), name: 'Sales', parent: null, members: [id('ana'), id('bo')] }];

const scoreOn = cycleScorer(quarter, [], DEFAULT_SETTINGS.status);
const now = scoreOn(date('2026-11-24'));
const then = scoreOn(sinceDate(now.asOf, span(30)));
function single({ keyResults: [score], objectives: [aim] }: CycleScore) {
  if (!score || !aim) throw new Error('no key result');
  return { score, aim };
}

const figures = {
  progress: 0.4,
  expected: expect.closeTo(0.88, 12),
  projected: expect.closeTo(0.4545454545, 10),
  status: 'at_risk',
};
const counts = { pending: 0, on_track: 0, at_risk: 1, off_track: 0, achieved: 0, dropped: 0, stale: 0 };
const sinceBaseline = { since: 'baseline', progress: 0.4 };

test('the key result of the sales cycle: two days of five won, 88 % expected by the plan, at risk', () => {
  expect(single(now).score).toMatchObject({
    ...figures,
    target: 55,
    current: 58,
    attainment: 0.4,
    expectedBy: { by: 'plan' },
    judgedOn: '2026-11-24',
    confidence: { value: 0.7 },
    needs: null,
    lastCheckin: '2026-11-24',
    due: false,
    stale: false,
    dropped: null,
    score: null,
    successRate: null,
  });
});

test('its objective, team, owner and cycle have the same figures', () => {
  expect(now).toMatchObject({ ...figures, counts, netOnTrack: 0, closed: null, score: null });
  expect(now.elapsed).toBeCloseTo(0.597826087, 10);
  expect(now.objectives[0]).toMatchObject({ ...figures, counts });
  expect(teamScore(now, id('sales'), teams)).toMatchObject({ ...figures, counts });
  expect(personScore(now, id('bo'))).toMatchObject({ ...figures, counts });
});

test('a month ago there was no value: two days and 40 points since the baseline', () => {
  expect(then.asOf).toBe('2026-10-25');
  const { score, aim: aimNow } = single(now);
  const { score: before, aim: aimThen } = single(then);
  expect(keyResultDelta(score, before)).toEqual({ since: 'baseline', value: -2, progress: 0.4, confidence: null });
  expect(objectiveDelta(aimNow, aimThen)).toEqual(sinceBaseline);
  expect(objectivesDelta(now, then)).toEqual(sinceBaseline);
  expect(personDelta(personScore(now, id('bo')), personScore(then, id('bo')))).toEqual(sinceBaseline);
});
