import type { AddingMessages } from '../../model/messages/adding.ts';
import type { AddWords } from '../adding.ts';
import type { Catalogue } from '../language.ts';
import { list, quote } from './phrases.ts';

export const adding: Catalogue<AddingMessages> = {
  'write/id-taken': ({ id, by }) => `the id ${quote(id)} is taken by ${by}; nothing was changed`,
  'usage/not-of-thing': ({ thing, flags }) => `okr add ${thing} does not take ${list(flags)}`,
  'usage/one-measure': ({ flags }) => `${list(flags)} cannot be given together: a key result has one measure`,
  'usage/not-an-objective': ({ text }) => `${quote(text)} is not an objective`,
  'hint/measure-flags': () =>
    'a key result is measured by --from N --to N, --from N --change P, --at-least N, --at-most N, or --milestone TITLE',
  'hint/milestone-id': ({ text }) => `put an id before it, as in --milestone ${quote(`pilot: ${text}`)}`,
};

export const addWords: AddWords = {
  askObjectiveTitle: 'What should be reached? A title such as Shorten the sales cycle',
  askKeyResultTitle: 'What shows that it is reached? A title such as Average sales cycle',
  askInitiativeTitle: 'What is to be done? A title such as Rewrite the pricing page',
  askId: 'Its id, of small letters, digits and -',
  askCycleName: 'The name of the cycle, such as 2027-Q1 or sprint-7',
  askFirstDay: 'Its first day',
  askLastDay: 'Its last day',
  askCycle: 'In which cycle?',
  askObjective: 'Of which objective?',
  askMeasure: 'How is it measured?',
  measures: {
    metric: 'a value that moves from a baseline to a target',
    hold: 'a value that stays within bounds',
    milestones: 'milestones that are done or not',
  },
  askTarget: 'Target, the value at the end',
  askAtLeast: 'The least that it should be',
  askAtMost: 'The most that it should be',
  askUnit: 'Unit: percent, a currency such as BRL, or any word',
  askMilestone: 'A milestone, such as Pilot with 3 customers',
  thatIsAll: 'that is all',
  askWrite: 'Write it?',
  notWritten: 'nothing was written',
  unlistedPerson: (person) => `${person} is nobody that okr.yaml lists; okr check will warn of it`,
  unlistedTeam: (team) => `${team} is no team that okr.yaml lists; okr check will warn of it`,
  startsToday: (date) => `it starts on ${date}, as its objective has been running for a while`,
};
