import { describe, expect, test } from 'vitest';
import { attainmentOf } from '../../src/scoring/progress.ts';
import {
  checkin,
  cycle,
  cycleOn,
  date,
  days,
  hold,
  id,
  keyResult,
  metric,
  milestones,
  objective,
  scoreOf,
} from './build.ts';

/** A worked example that the makers of another system publish. */
interface Published {
  readonly system: string;
  readonly source: string;
  /** What is given, in facts and figures. */
  readonly given: string;
  readonly theirs: number | string;
  readonly ours: number | string | null;
  /** Why the two differ; where it is left out they are the same, in the decimals that the other system shows. */
  readonly differs?: { readonly because: string; readonly instead: number | string };
}

/** An objective of metrics from 0 to 100, each with its progress in percent and its weight, on day 50 of 100. */
function ofPercents(...parts: readonly (readonly [percent: number, weight?: number])[]) {
  const name = (index: number) => `kr-${index}`;
  const krs = parts.map(([, weight = 1], index) => keyResult(metric(), { id: id(name(index)), weight }));
  const said = Object.fromEntries(parts.map(([value], index) => [name(index), { value }]));
  return cycleOn(cycle([objective(krs)], [checkin(50, said)]), 50).objectives[0];
}

/** A cycle of objectives that have so much progress in percent. */
function cycleOfPercents(...percents: readonly number[]) {
  const aims = percents.map((_, index) => objective([keyResult(metric())], { id: id(`aim-${index}`) }));
  const said = percents.map((value, index) => checkin(50, { kr: { value } }, { objective: id(`aim-${index}`) }));
  return cycleOn(cycle(aims, said), 50);
}

/** A metric on day `n` of a term of so many days, said on that day. */
const paced = (percent: number, n: number, length: number) =>
  scoreOf({ measure: metric(), keyResult: { term: days(1, length) }, said: { [n]: { value: percent } } }, n);

const weekly = (bounds: Parameters<typeof hold>[0], values: readonly (number | null)[]) => {
  const said = values.flatMap((value, week) => (value === null ? [] : [[week * 7 + 1, { value }] as const]));
  return scoreOf({ measure: hold(bounds), said: Object.fromEntries(said) }, 100);
};

const REWORK = 'https://rework.withgoogle.com/guides/set-goals-with-okrs/steps/grade-OKRs/';
const PERDOO = 'https://support.perdoo.com/en/articles/';
const PROFIT = 'https://www.profit.co/answers/';
const ALLY = 'https://help.ally.io/en/articles/';
const UPRAISE = 'https://amoeboids.atlassian.net/wiki/';
const PROFIT_CONTROL = `${PROFIT}kpis/how-does-the-two-progress-calculations-for-the-control-kpi-key-result-work-in-profit-co/`;
const PROFIT_DISTANCE = `${PROFIT}okrs/how-does-the-progress-calculation-distance-from-target-as-of-the-check-in-date-in-control-kpi-works/`;
const PROFIT_WEIGHTS = `${PROFIT}okrs/i-want-to-give-more-weightage-to-a-key-result-in-an-objective-and-how-to-measure-okr-progress-based-on-the-key-results-weightage/`;
const UPRAISE_WEIGHTS = `${UPRAISE}pages/diffpages.action?originalId=3167420440&pageId=3944218835`;
const UPRAISE_STATUS = `${UPRAISE}spaces/USA/pages/1566736458/What+are+different+OKR+confidence+statuses+in+UpRaise`;
const FEEDBACK4E =
  'https://feedback4e.freshdesk.com/support/solutions/articles/80001132301-how-is-key-result-progress-calculated-';
const SYNERGITA =
  'https://support.synergita.com/support/solutions/articles/4000185474-how-does-the-system-calculate-the-objective-progress-';
const RECRUITERFLOW = 'http://help.recruiterflow.com/en/articles/12808961-understanding-goal-progress-and-status';
const WEEKS = [4.8, 4.2, 4.5, 3.5, 4.25, null, 4.5, 2, 3, 4.5, 4.6, 5, 4.5];
const ASCENDING = metric({ from: 10, to: 20 });

const EXAMPLES: readonly Published[] = [
  {
    ...{ system: 'Google re:Work', source: REWORK, given: 'three of six features are launched' },
    ...{ theirs: 0.5, ours: scoreOf({ measure: metric({ to: 6 }), said: { 100: { value: 3 } } }, 100).progress },
  },
  {
    ...{ system: 'Google re:Work', source: REWORK, given: 'a campaign that was to be launched was launched' },
    theirs: 1,
    ours: scoreOf({ measure: milestones({ live: {} }), said: { 100: { done: [id('live')] } } }, 100).progress,
  },
  {
    ...{ system: 'Perdoo', source: `${PERDOO}4898961-understand-how-progress-is-calculated-for-okrs` },
    ...{ given: 'key results at 100%, 0% and 0%', theirs: 0.33, ours: ofPercents([100], [0], [0])?.progress ?? null },
  },
  {
    ...{ system: 'Perdoo', source: `${PERDOO}3130225-is-key-result-progress-above-100-counted-in-objective-success` },
    ...{ given: 'key results at 0% and 200%', theirs: 0.5, ours: ofPercents([0], [200])?.progress ?? null },
  },
  {
    ...{ system: 'Perdoo', source: `${PERDOO}5162072-is-my-progress-calculated-automatically` },
    given: 'one key result off track, one on track',
    ...{ theirs: 'off_track', ours: ofPercents([5], [50])?.status ?? null },
  },
  {
    ...{ system: 'Profit.co', source: PROFIT_WEIGHTS, given: 'key results at 56% and 50% of equal weight' },
    ...{ theirs: 0.53, ours: ofPercents([56], [50])?.progress ?? null },
  },
  {
    ...{
      system: 'Profit.co',
      source: PROFIT_CONTROL,
      given: '9 of 12 values between 4 and 5, one of 13 weeks left out',
    },
    ...{ theirs: 0.69, ours: weekly({ atLeast: 4, atMost: 5 }, WEEKS).successRate },
    differs: {
      because: 'they divide by the check-ins that the term should have; we divide by the values that there are',
      instead: 0.75,
    },
  },
  {
    ...{ system: 'Profit.co', source: PROFIT_DISTANCE, given: 'at most 1, and 0.8' },
    ...{ theirs: 1.2, ours: weekly({ atMost: 1 }, [0.8]).progress },
    differs: { because: 'they reward the distance from a bound; within our bounds is within', instead: 1 },
  },
  {
    ...{ system: 'Profit.co', source: PROFIT_DISTANCE, given: 'at most 1, and 1.5' },
    ...{ theirs: 0.5, ours: weekly({ atMost: 1 }, [1.5]).progress },
    differs: { because: 'they give half for half too much; outside our bounds is outside', instead: 0 },
  },
  {
    ...{ system: 'Engagedly', source: 'https://help.engagedly.com/automatic-status-updates-for-goals' },
    given: '15 April of a term from 1 to 30 April',
    theirs: 0.5,
    ours: scoreOf({ keyResult: { term: { start: date('2026-04-01'), end: date('2026-04-30') } } }, 105).expected,
  },
  {
    ...{ system: 'Holaspirit', source: 'https://holaspirit.com/help-center-article/okrs-weighted-objective' },
    given: '5 of 10 with weight 2, 200 of 300 and 2 of 5 with weight 1',
    ...{ theirs: 0.52, ours: ofPercents([50, 2], [200 / 3], [40])?.progress ?? null },
  },
  {
    ...{ system: 'Synergita', source: SYNERGITA, given: '30%, 30% and 40% with weights 0.4, 0.2 and 0.4' },
    ...{ theirs: 0.34, ours: ofPercents([30, 0.4], [30, 0.2], [40, 0.4])?.progress ?? null },
  },
  {
    ...{ system: 'Synergita', source: SYNERGITA, given: 'the same, and two aligned objectives at 50% and 75%' },
    ...{ theirs: 0.53, ours: ofPercents([30, 0.4], [30, 0.2], [40, 0.4])?.progress ?? null },
    differs: { because: 'they count aligned objectives; what is aligned changes no figure of ours', instead: 0.34 },
  },
  {
    ...{ system: 'Gtmhub', given: 'key results at 27% and 18%, a child objective at 73%' },
    source:
      'https://help.gtmhub.com/en/articles/4867334-objective-progress-based-on-the-average-of-its-key-results-and-child-objectives',
    ...{ theirs: 0.39, ours: ofPercents([27], [18])?.progress ?? null },
    differs: {
      because: 'the child objective is a third part where they are told so; we have only key results',
      instead: 0.225,
    },
  },
  {
    ...{ system: 'UpRaise', source: UPRAISE_WEIGHTS, given: 'weights 3, 5, 7 and 10, the first complete' },
    ...{ theirs: 0.12, ours: ofPercents([100, 3], [0, 5], [0, 7], [0, 10])?.progress ?? null },
  },
  {
    ...{ system: 'UpRaise', source: UPRAISE_WEIGHTS, given: 'weights 3, 5, 7 and 10, the fourth complete' },
    ...{ theirs: 0.4, ours: ofPercents([0, 3], [0, 5], [0, 7], [100, 10])?.progress ?? null },
  },
  {
    ...{ system: 'UpRaise', source: UPRAISE_STATUS, given: '0.8 of the ideal pace' },
    ...{ theirs: 'falling behind', ours: ofPercents([40])?.status ?? null },
    differs: {
      because:
        'on track begins at 0.95 of the pace there, at 0.7 here, the score at which an aspirational aim succeeds',
      instead: 'on_track',
    },
  },
  {
    ...{ system: 'Inspire', source: 'https://help.inspiresoftware.com/en/faq-how-is-objective-progress-calculated' },
    given: '1 of 3, 100% and 20% with weights 30, 20 and 50',
    ...{ theirs: 0.4, ours: ofPercents([100 / 3, 30], [100, 20], [20, 50])?.progress ?? null },
  },
  {
    ...{ system: 'Planview', source: 'https://success.planview.com/Planview_LeanKit/OKRs/075_OKR_Health' },
    ...{ given: 'objectives at 60%, 20% and 50%', theirs: 0.43, ours: cycleOfPercents(60, 20, 50).progress },
  },
  {
    ...{ system: 'Feedback4e', source: FEEDBACK4E, given: 'from 10 to 20, and 16' },
    ...{ theirs: 0.6, ours: scoreOf({ measure: ASCENDING, said: { 50: { value: 16 } } }, 50).progress },
  },
  {
    ...{ system: 'Feedback4e', source: FEEDBACK4E, given: 'from 10 to 20, and 22' },
    ...{ theirs: 1.2, ours: scoreOf({ measure: ASCENDING, said: { 50: { value: 22 } } }, 50).progress },
    differs: { because: 'attainment is 1.2 here too; but what rolls up is at most 1', instead: 1 },
  },
  {
    ...{ system: 'Feedback4e', source: FEEDBACK4E, given: 'the same by its other method, value ÷ target, and 16' },
    ...{ theirs: 0.8, ours: scoreOf({ measure: ASCENDING, said: { 50: { value: 16 } } }, 50).progress },
    differs: { because: 'without the baseline, what was there at the start counts as achieved', instead: 0.6 },
  },
  {
    ...{ system: 'Ally.io (Viva Goals)', source: `${ALLY}5158411-targets-in-ally-io`, given: 'day 30 of a quarter' },
    ...{ theirs: 0.33, ours: paced(33, 30, 90).expected },
  },
  {
    ...{ system: 'Ally.io (Viva Goals)', source: `${ALLY}5158411-targets-in-ally-io` },
    ...{ given: '30% where 33% is expected', theirs: 'behind', ours: paced(30, 30, 90).status },
    differs: {
      because: 'there anything less than expected is behind; here 0.9 of the pace is on track',
      instead: 'on_track',
    },
  },
  {
    ...{ system: 'Ally.io (Viva Goals)', source: `${ALLY}3065807-how-are-progress-and-status-calculated` },
    ...{ given: 'the first day of a term of 100 days', theirs: 0, ours: paced(0, 1, 100).expected },
    differs: { because: 'the first day counts here: on its evening one of 100 days is over', instead: 0.01 },
  },
  {
    ...{ system: 'Recruiterflow', source: RECRUITERFLOW, given: '15 January of the 31 days of January' },
    ...{ theirs: 0.5, ours: paced(60, 15, 31).expected },
    differs: { because: 'they take the middle of the month as half of it; 15 of 31 days are 0.48', instead: 15 / 31 },
  },
  {
    ...{ system: 'Workpath', source: 'https://gist.github.com/steffen-workpath/e66184e671a6019025704ee2dfe64797' },
    ...{ given: 'from 0 to 100, and 200, not capped', theirs: 2, ours: attainmentOf(200, { value: 0, target: 100 }) },
  },
];

/** How many decimals a figure is published with; a whole percent has two. */
const PLACES = 2;

const named = EXAMPLES.map((example) => [example.system, example.given, example] as const);

describe('published by', () => {
  test.each(named.filter(([, , { differs }]) => !differs))('%s: %s, we come to the same', (_, __, { theirs, ours }) => {
    expect(typeof ours === 'number' ? Number(ours.toFixed(PLACES)) : ours).toBe(theirs);
  });

  test.each(named.filter(([, , { differs }]) => differs))(
    '%s: %s, we differ',
    (_, __, { theirs, ours, differs: { instead } = {} }) => {
      expect(ours).toEqual(typeof instead === 'number' ? expect.closeTo(instead, 12) : instead);
      expect(typeof ours === 'number' ? Number(ours.toFixed(PLACES)) : ours).not.toBe(theirs);
    },
  );

  test('more than ten systems, each with an address', () => {
    expect(new Set(EXAMPLES.map(({ system }) => system)).size).toBeGreaterThan(10);
    expect(EXAMPLES.filter(({ source }) => !/^https?:\/\/\S+$/.test(source))).toEqual([]);
  });
});
