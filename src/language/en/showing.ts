import type { ShowWords } from '../showing.ts';
import { plural } from './phrases.ts';

const UNITS = { d: 'day', w: 'week', m: 'month' } as const;

const way = (down: boolean): string => (down ? 'down' : 'up');

/** `2% or less`, `95% or more`, `between 1% and 2%`. */
function bounds(atLeast: string | null, atMost: string | null): string {
  if (atLeast !== null && atMost !== null) return `between ${atLeast} and ${atMost}`;
  return atMost === null ? `at ${atLeast} or more` : `at ${atMost} or less`;
}

export const showing: ShowWords = {
  labels: {
    owner: 'Owner',
    objective: 'Objective',
    cycle: 'Cycle',
    team: 'Team',
    kind: 'Kind',
    term: 'Term',
    weight: 'Weight',
    cadence: 'Check-ins',
    kpi: 'KPI',
    source: 'Source',
    status: 'Status',
    because: 'Because',
    current: 'Current',
    progress: 'Progress',
    expected: 'Expected',
    projected: 'Projected',
    successRate: 'Success rate',
    confidence: 'Confidence',
    needs: 'Needs',
    checkin: 'Next check-in',
    lastCheckin: 'Last check-in',
    score: 'Score',
    dropped: 'Dropped',
    why: 'Why',
    align: 'Serves',
    carriedFrom: 'Carried from',
    tags: 'Tags',
    bounds: 'Bounds',
    better: 'Better',
    plan: 'Plan',
    change: 'Change',
    milestones: 'Milestones',
    initiatives: 'Initiatives',
    history: 'History',
    feeds: 'Feeds',
    parent: 'Part of',
    members: 'Members',
  },
  readBack: {
    move: (values, down, by) => `from ${values(` ${way(down)} to `)} by ${by}`,
    moveBy: (change, values, down, by) => `${way(down)} ${change} from ${values(' to ')} by ${by}`,
    moveTo: (to, by) => `to ${to} by ${by}, from a baseline still to be filled in`,
    changeOnly: (change, down, by) => `${way(down)} ${change} by ${by}, from a baseline still to be filled in`,
    stay: (atLeast, atMost, until) => `stay ${bounds(atLeast, atMost)} until ${until}`,
    milestones: (count, until) => `${plural(count, 'milestone')} until ${until}`,
  },
  reasons: {
    dropped: ({ droppedOn }) => `it was dropped on ${droppedOn}`,
    'before-start': ({ start }) => `it starts on ${start}`,
    'no-baseline': () => 'its baseline is not known yet',
    'no-value': ({ judgedFrom }) => `it has no value, and one was expected from ${judgedFrom} on`,
    complete: () => 'all of the way is gone',
    'within-bounds': () => 'the last value lies within the bounds',
    'outside-bounds': () => 'the last value lies outside the bounds',
    'nothing-expected': () => 'nothing is expected of it yet',
    band: ({ projected, onTrack, atRisk, kind }) =>
      `at this pace it ends at ${projected}; ${kind} ones are on track from ${onTrack} and at risk from ${atRisk}`,
    grace: ({ judgedFrom, band, projected }) =>
      `it is judged from ${judgedFrom} on${band === null ? '' : `; at this pace it ends at ${projected}`}`,
  },
  every: ({ count, unit }) => (count === 1 ? `every ${UNITS[unit]}` : `every ${plural(count, UNITS[unit])}`),
  dueCheckins: 'Check-ins due',
  dueSince: (date) => `due since ${date}`,
  dueOn: (date) => `due on ${date}`,
  noneDue: 'none is due any more',
  judgedOn: (date) => `judged on ${date}`,
  ofObjective: (share) => `${share} of its objective`,
  better: { higher: 'higher', lower: 'lower' },
  value: 'value',
  pace: 'pace',
  plan: 'plan',
  bounds: 'bounds',
  noHistory: 'no check-in yet',
  noNeeds: 'nothing is needed any more',
  ofTheWay: (share) => `${share} of the way`,
  planned: (value, date) => `${value} by ${date}`,
  weighted: (weight) => `weight ${weight}`,
  initiative: (keyResult, owner) =>
    [keyResult !== null && `for ${keyResult}`, owner !== null && `by ${owner}`].filter(Boolean).join(', '),
  nothingOwned: 'nothing in the cycles shown',
  howToBegin: [
    'There is no okr.yaml or okrs/okr.yaml in this folder or any above it. Begin with one of these:',
    '  okr init                  an empty workspace here',
    '  okr init --template ID    a workspace with an objective from a template',
    '  okr template list         the templates there are',
  ].join('\n'),
};
