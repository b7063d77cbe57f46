import type { BatchWords } from '../batch.ts';
import { plural } from './phrases.ts';
import { tableName } from './rows.ts';

export const batch: BatchWords['batch'] = {
  heading: (checkins, keyResults, file) =>
    `${plural(checkins, 'new check-in')} of ${plural(keyResults, 'key result')} from ${tableName(file)}`,
  days: (count, from, to) => `${plural(count, 'row')}, ${from === to ? from : `${from} to ${to}`}`,
  askWrite: (checkins) => (checkins === 1 ? 'Write this check-in?' : `Write these ${checkins} check-ins?`),
  nothingWritten: 'nothing was written',
  noRows: (file) => `there are no rows in ${tableName(file)}; nothing was written`,
  summary: (added, there, changed) =>
    [
      `${added} new`,
      ...(there > 0
        ? [`${there} already there${changed > 0 ? ` (${changed} edited since, left as they are)` : ''}`]
        : []),
      ...(added === 0 ? ['nothing was written'] : []),
    ].join(', '),
  ahead: (count, date) =>
    `${plural(count, 'row')} ${count === 1 ? 'is' : 'are'} dated after ${date} and count from then on`,
  otherOrder: (reference, date) =>
    `${reference}: several people set its value on ${date}; such files count in the order of their names, not of their rows`,
  files: (folder, count) => `${folder}: ${plural(count, 'file')}`,
  more: (count) => `… and ${count} more`,
};
