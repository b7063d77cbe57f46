import type { AlignmentWords } from '../alignment.ts';
import type { PageWords } from '../page.ts';
import { number } from './numbers.ts';
import { list, plural } from './phrases.ts';

export const alignment: AlignmentWords['alignment'] = {
  title: 'Alignment',
  sentence: (objectives) =>
    `Which of ${plural(objectives, 'objective')} serves which: what stands further in serves what stands above it.`,
  nothing: 'there is no objective to show',
  serves: ([nearest = '', ...further]) =>
    further.length === 0 ? `serves ${nearest}` : `serves ${nearest}, and through it ${list(further)}`,
  servesElsewhere: (reference) => `serves ${reference}, which is not shown here`,
  servesNothing: 'serves nothing, and nothing serves it',
  loop: (path) => (path.length < 3 ? `${path[0]} serves itself` : `serve each other in a circle: ${path.join(' → ')}`),
  overWide: (branches) => `${branches} branches: too many to keep in view`,
  orphans: (references) =>
    references.length === 1
      ? `${references[0]} serves nothing, and nothing serves it`
      : `${references.length} objectives serve nothing, and nothing serves them: ${references.join(', ')}`,
  overWideAt: (reference, branches) => `${reference} has ${branches} branches, too many to keep in view`,
};

export const page: PageWords['page'] = {
  skip: 'Skip to the objectives',
  attention: 'Needs attention',
  nothingNeeded: 'Nothing is behind, and nobody asks for anything.',
  objectives: 'Objectives',
  countsTitle: 'Key results by status',
  filter: {
    title: 'Show',
    team: 'Team',
    owner: 'Owner',
    all: 'all',
    note: 'Shows the objectives, key results and confidence of one team or owner. No figure changes by it.',
  },
  burnUp: {
    title: (keyResult) => `${keyResult} over its term`,
    now: (value, date) => `${value} on ${date}`,
    due: (value, by) => `${by === 'plan' ? 'the plan asks for' : 'an even pace asks for'} ${value} by then`,
    target: (value, date) => `target ${value} by ${date}`,
    stay: (bounds) => `it should stay ${bounds}`,
    today: 'today',
    legend: {
      value: 'value',
      pace: 'even pace, or the plan',
      forecast: 'forecast, four of five cases',
      target: 'target, or bounds',
    },
  },
  milestones: { done: 'done', open: 'open' },
  figures: 'Figures',
  confidence: {
    title: 'Confidence by week',
    sentence: (weeks) =>
      `How sure the owners were at the end of each of ${plural(weeks, 'week')}, in tenths: 10 is certain. A pale figure was said earlier and still held.`,
    row: (keyResult, last) => `Confidence in ${keyResult}, last ${last}`,
    week: (number) => `W${number}`,
  },
  kpis: {
    sentence: 'Figures that are watched across cycles.',
    chart: (title, value) => `${title}, last ${value}`,
    course: (from, to) => `from ${from.value} on ${from.date} to ${to.value} on ${to.date}`,
  },
  scores: {
    title: 'Scores',
    chart: 'Key results by score',
    sentence: (graded, all, mean) => `${number(graded)} of ${plural(all, 'key result')} graded, ${mean} on average.`,
    bucket: 'SCORE',
    count: 'KEY RESULTS',
  },
  footer: { by: (version) => `made by okr ${version}`, again: 'Make it again:' },
};
