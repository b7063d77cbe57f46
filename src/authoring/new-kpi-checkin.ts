import type { CalendarDate } from '../model/calendar-date.ts';
import type { KpiCheckin } from '../model/checkin.ts';
import type { NewKpiCheckin, ValueEdit } from '../model/edit.ts';
import type { Id } from '../model/id.ts';
import type { Instant } from '../model/instant.ts';
import type { Kpi } from '../model/kpi.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';

/** What a person says of a KPI; null where they say nothing. */
export interface KpiStatement {
  /** In its unit. What it is, never what is added: of two that add on two branches one would be lost. */
  readonly value: number | null;
  readonly note: string | null;
}

/** Of which KPI something is said, for which day and by whom. */
export interface KpiCircumstances {
  readonly kpi: Kpi;
  readonly date: CalendarDate;
  readonly by: Id;
}

/** The check-in that records a value of a KPI. */
export const newKpiCheckin = (
  { value, note }: KpiStatement & { readonly value: number },
  { kpi, date, by }: KpiCircumstances,
  at: Instant,
): NewKpiCheckin => ({ kpi: kpi.id, date, by, at, value, note });

/** A KPI's newest check-in by this person on this date, changed to say what is stated; what is left unsaid stays. */
export function kpiAmendment(
  { value, note }: KpiStatement,
  { kpi, date, by }: KpiCircumstances,
): { readonly amended: KpiCheckin; readonly edits: readonly ValueEdit[] } {
  const found = kpi.checkins.findLast((one) => one.date === date && one.by === by);
  if (!found) {
    throw new UserError('usage', message('usage/nothing-to-amend', { reference: `kpi/${kpi.id}`, by, date }), {
      hint: message('hint/without-amend', {}),
    });
  }
  const set = (key: 'value' | 'note', to: number | string | null): readonly ValueEdit[] =>
    to === null ? [] : [{ kind: 'set', at: { file: found.file, path: [key] }, value: to }];
  return {
    amended: { ...found, value: value ?? found.value, note: note ?? found.note },
    edits: [...set('value', value), ...set('note', note)],
  };
}
