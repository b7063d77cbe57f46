import type { WalkWords } from '../walking.ts';
import { plural } from './phrases.ts';

export const walking: WalkWords = {
  walk: {
    opening: (count, person) => `${plural(count, 'check-in')} for ${person}, those that are due first`,
    signs: '< goes back, > skips, . stops and keeps what is done; Enter leaves it as it is',
    place: (at, count) => `${at} of ${count}`,
    askDone: 'Which are done by now? Their numbers, such as 1 2',
    allDone: 'every milestone is done',
    askNeed: (kinds) => `Need, as KIND:TEXT (${kinds.join(', ')})`,
    askOtherNeed: (none) => `Need instead, as KIND:TEXT, or ${none} for none`,
    toCheckIn: (done, count) => `to check in: ${done} of ${count}`,
    unfinished: (references) => `not finished, so left as it was: ${references}`,
    nothingOpen: (person, date) => `${person} owns nothing that is open on ${date}`,
  },
};
