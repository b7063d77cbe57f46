import type { KeyResultRow } from './key-result-row.ts';

/** What to type to check in a key result, with `VALUE` or `ID` to be filled in; one that a KPI feeds is checked in through it. */
export function checkinCommand({ kpi, measure }: Pick<KeyResultRow, 'kpi' | 'measure'>, reference: string): string {
  if (kpi !== null) return `okr checkin kpi/${kpi} VALUE`;
  return `okr checkin ${reference} ${measure === 'milestones' ? '--done ID' : 'VALUE'}`;
}
