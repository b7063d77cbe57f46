import { message } from '../../model/message.ts';
import { checkinFolders } from '../filed-checkins.ts';
import type { Rule } from '../rule.ts';

/** A check-in dated after today. The only rule that depends on the day it is run. */
export const futureCheckin: Rule = {
  severity: 'warn',
  inspect: ({ workspace, today }) =>
    checkinFolders(workspace)
      .flatMap(({ checkins }) => checkins)
      .filter(({ date }) => date > today)
      .map(({ file, date }) => ({
        at: { file, path: ['date'] },
        problem: message('okr/future-checkin', { date, today }),
        hint: message('mend/date-of-checkin', {}),
      })),
};
