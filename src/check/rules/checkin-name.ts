import { message } from '../../model/message.ts';
import { checkinFolders } from '../filed-checkins.ts';
import { nameByKeys } from '../name-by-keys.ts';
import type { Rule, Subject } from '../rule.ts';
import { safeRenamings } from '../safe-renamings.ts';
import { checkinBeforeTerm } from './checkin-before-term.ts';
import { danglingUpdate } from './dangling-update.ts';
import { futureCheckin } from './future-checkin.ts';

/** A check-in whose file is not named after its keys. The keys are what counts; the name misleads whoever looks for it. */
export const checkinFiledElsewhere: Rule = {
  severity: 'warn',
  inspect(subject) {
    const doubted = filesWithDoubtfulKeys(subject);
    return checkinFolders(subject.workspace).flatMap((folder) => {
      const renamings = new Map(safeRenamings(folder, doubted).map((renaming) => [renaming.from, renaming]));
      return folder.checkins.flatMap((checkin) => {
        const meant = nameByKeys(checkin, folder.subjects);
        if (meant === null) return [];
        const { file, key } = checkin;
        const fix = renamings.get(file) ?? null;
        return {
          at: { file, path: [key] },
          problem: message('okr/checkin-name', { meant: meant.name }),
          hint: fix ? message('mend/file-again', {}) : message('mend/keys-or-name', {}),
          fix,
        };
      });
    });
  },
};

/** The check-ins of which another rule doubts the date or what they are on, so that the name may be what is right. */
const filesWithDoubtfulKeys = (subject: Subject): ReadonlySet<string> =>
  new Set(
    [
      ...danglingUpdate
        .inspect(subject)
        .filter(({ at }) => 'path' in at && ['objective', 'kpi'].includes(`${at.path[0]}`)),
      ...futureCheckin.inspect(subject),
      ...checkinBeforeTerm.inspect(subject),
    ].map(({ at }) => at.file),
  );
