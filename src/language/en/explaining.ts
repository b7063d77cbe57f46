import type { ExplainingWords } from '../explaining.ts';
import { list, plural } from './phrases.ts';

const JUDGED = {
  'no-metric': 'the day that is looked at, as always for what is no metric',
  'last-day': 'the day that is looked at, as the term is over or ends on it',
  'no-checkin': 'the day that is looked at, as there is no check-in',
  stale: 'the day that is looked at, as the last check-in is too old',
  'first-day': 'its first day, as its last check-in came before it',
  'last-checkin': 'the day of its last check-in: a value is judged on the day it was true',
} as const;

const by = (person: string | null): string => (person === null ? '' : ` by ${person}`);

function bounds(atLeast: number | null, atMost: number | null, number: (value: number) => string): string {
  if (atLeast !== null && atMost !== null) return `from ${number(atLeast)} to ${number(atMost)}`;
  return atLeast === null ? `up to ${number(atMost ?? 0)}` : `from ${number(atLeast)} on`;
}

export const explaining: ExplainingWords = {
  about: (cycle, asOf, unit) =>
    [cycle !== null && `in ${cycle}`, `as of ${asOf}`, unit !== null && `values in ${unit}`].filter(Boolean).join(', '),
  convention: (section, sources) => `convention: ${section}${sources.length ? ` (as ${list(sources)})` : ''}`,
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
  nothing: 'nothing in the cycles shown can be explained of it',
  because: {
    written: () => 'as its file says',
    'no-value': () => 'it has no value yet',
    'not-stated': () => 'nobody has said',
    'nothing-weighs': () => 'nothing in it weighs',
    'nothing-expected': () => 'nothing is expected yet, so there is no pace to go on',
    'baseline-unknown': () => 'its baseline is not known',
    'kpi-before-start': ({ date }, shown) => `the KPI’s last value before the start, of ${shown.date(date)}`,
    'by-amount': () => 'the change that its file asks for, from the baseline on',
    'by-percent': () => 'the change in percent that its file asks for, of the size of the baseline',
    'value-set': ({ date, by: person }, shown) => `said${by(person)} on ${shown.date(date)}, and carried forward`,
    'values-added': ({ count }) => `what was set last, and ${plural(count, 'addition')} since`,
    'milestones-done': () => 'the weight of the milestones that are done',
    'way-gone': () => 'the way gone from the baseline to the target; below 0 and above 1 it is kept as it is',
    'kept-within': () => 'kept within 0 and 1: only this rolls up',
    'within-bounds': ({ atLeast, atMost }, { number }) =>
      `the last value lies within the bounds, ${bounds(atLeast, atMost, number)}, which belong to them`,
    'outside-bounds': ({ atLeast, atMost }, { number }) =>
      `the last value lies outside the bounds, ${bounds(atLeast, atMost, number)}`,
    successes: () => 'the values within the bounds, of all values in its term so far',
    'no-successes': () => 'there is no value in its term so far',
    judged: ({ because }) => JUDGED[because],
    'expected-elapsed': ({ day, days }) => `day ${day} of the ${days} of its term, the first and the last one counted`,
    'expected-plan': ({ isPlanned }) =>
      isPlanned
        ? 'on the line of its plan, from p on day d to q on day e of the term'
        : 'nothing is due before its first day',
    'expected-due': () => 'the weight of the milestones due by then, of all weight',
    'expected-hold': () => 'its bounds are to be kept from its first day on',
    pace: () => 'the score that this ends with at this pace; it is not capped',
    status: ({ reason, projected, band, onTrack, atRisk, kind, start, judgedFrom, droppedOn }, shown) =>
      shown.reasons[reason]({
        ...{ band, kind, start: shown.date(start), judgedFrom: shown.date(judgedFrom) },
        projected: projected === null ? 'unknown' : shown.number(projected, 4),
        onTrack: shown.number(onTrack, 2),
        atRisk: shown.number(atRisk, 2),
        droppedOn: droppedOn === null ? 'unknown' : shown.date(droppedOn),
      }),
    stated: ({ date, by: person }, shown) => `a person’s estimate, stated${by(person)} on ${shown.date(date)}`,
    'by-kpi': () => 'the last check-in of the KPI that feeds it',
    due: ({ dueOn, cadence }, shown) =>
      dueOn === null
        ? 'no check-in is owed any more'
        : `check-ins are made ${shown.every(cadence)}: the next one is due on ${shown.date(dueOn)}, and late after that day`,
    graded: () => 'the grade it was given when its cycle was closed',
    since: ({ since }, shown) =>
      since === 'baseline' ? 'since the baseline: there was no value before' : `since ${shown.date(since)}`,
    'no-delta': () => 'one of the two days has nothing to compare',
    'weighted-mean': ({ of }) => `the mean by weight of ${list(of)}; what is dropped is left out`,
    worst: ({ of }) => `that of its worst key result: ${list(of)}`,
    dropped: ({ on }, shown) => `it was dropped on ${shown.date(on)}`,
    'group-achieved': () => 'every key result that weighs is achieved',
    'group-pending': () => 'no key result is judged yet',
    'group-band': ({ projected, onTrack, atRisk }, { number }) =>
      `at this pace it ends at ${number(projected, 4)}; on track from ${number(onTrack, 2)}, at risk from ${number(atRisk, 2)}`,
    net: () => 'key results on track or achieved minus those off track, of all that are judged',
    'elapsed-day': () => 'the days that are over, the first and the last one counted',
    'too-little-data': () => 'too little data: it takes three days with a value, a week apart',
    'forecast-end': () => 'the value so far, and the usual change a day (Theil–Sen) for every day that is left',
    'forecast-range': () =>
      'in four of five cases the value at the end lies between low and high, drawn from its own changes',
    'forecast-reached': () => 'the day on which the target is reached at the usual change a day',
    'forecast-chance': () => 'the share of the cases drawn in which the target is reached by the end',
    'forecast-rate': () => 'the median of the changes between any two days with a value, in a week',
    'forecast-needed': () => 'what is left to the target, spread over the days that are left, in a week',
  },
};
