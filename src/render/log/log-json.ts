import { type LogEntry, referenceOf } from '../../report/log/entry.ts';
import type { LogRenderer } from '../index.ts';
import { jsonDocument } from '../json-text.ts';
import { noticeJson } from '../notice-json.ts';

/** The time line as the JSON document of kind `log`, oldest first, the same in every language. */
export const logJson: LogRenderer = ({ asOf, since, entries, notices }) =>
  jsonDocument('log', { asOf, since, entries: entries.map(entryJson), notices: notices.map(noticeJson) });

const entryJson = (entry: LogEntry) => {
  const { date, at, by, cycle, objective, keyResult, kpi, title, team, owner, measure, unit } = entry;
  const { valueBy, before, value, change, done, undone, progress, confidence, note, needs, checkinNote, file } = entry;
  return {
    ...{
      kind: 'checkin',
      date,
      at,
      by,
      reference: referenceOf(entry),
      cycle,
      objective: objective?.id ?? null,
      keyResult,
      kpi,
      title,
    },
    ...{ team, owner, measure, unit, valueBy, before, value, change, done, undone, progress },
    ...{ confidence, note, needs, checkinNote, file },
  };
};
