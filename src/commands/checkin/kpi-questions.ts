import type { KpiStatement } from '../../authoring/new-kpi-checkin.ts';
import type { Language } from '../../language/language.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Kpi } from '../../model/kpi.ts';
import { parseNumber } from '../../model/number.ts';
import { kpiStanding } from '../../render/kpi-standing.ts';
import { kpiRow } from '../../report/kpi-row.ts';
import type { World } from '../command.ts';
import { typedAnswer } from '../typed-answer.ts';
import { withUnit } from './with-unit.ts';

/** A KPI, the day that is spoken of, and whether a check-in of that day is to be corrected. */
export interface KpiSubject {
  readonly kpi: Kpi;
  readonly date: CalendarDate;
  readonly language: Language;
  readonly isAmendment: boolean;
}

/** Shows where a KPI stands; then asks for its value, and for a note where none was given. Enter leaves each unsaid, and a new check-in without a value has no note. */
export async function askKpiStatement(
  said: KpiStatement,
  { kpi, date, language, isAmendment }: KpiSubject,
  { ask: makeReady, out, style }: World,
): Promise<KpiStatement> {
  if (makeReady === null) throw new Error('nobody is there to be asked');
  const values = kpi.checkins.filter((one) => one.date <= date).map((one) => one.value);
  out.talk(kpiStanding(kpiRow(kpi, [], date, date), values, date, { ...style, language }));
  const ask = await makeReady(language);
  const { words } = language;
  const value = await typedAnswer(ask, language, {
    ...{ message: words.askKpiValue, empty: words.unchanged },
    parse: withUnit(kpi.unit, parseNumber),
  });
  const isNoteAlone = value === null && !isAmendment;
  if (said.note !== null || isNoteAlone) return { value, note: said.note };
  const note = await ask.text({ message: words.askNote, empty: words.none, default: null, validate: () => null });
  return { value, note: note === '' ? null : note };
}
