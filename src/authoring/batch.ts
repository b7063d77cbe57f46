import type { CalendarDate } from '../model/calendar-date.ts';
import type { CheckinColumn, CheckinRow } from '../model/checkin-row.ts';
import type { NewCheckin } from '../model/edit.ts';
import type { Id } from '../model/id.ts';
import { type Message, message } from '../model/message.ts';
import type { Person } from '../model/person.ts';
import { wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import { namedAuthor } from './author.ts';
import { type NamedKeyResult, newCheckin, type Statement } from './new-checkin.ts';
import { MOST_OF_A_DAY, rowSuffix } from './row-suffix.ts';

/** A row, and the key result that it names; null where that is none, which its reader was told. */
export interface ResolvedRow {
  readonly row: CheckinRow;
  readonly named: NamedKeyResult | null;
}

/** What rows mean where they do not say it, and what they are measured by. */
export interface BatchCircumstances {
  readonly people: readonly Person[];
  readonly date: CalendarDate;
  /** Null where it is not known who writes. */
  readonly by: Id | null;
  /** The date by which a closed cycle counts as closed. */
  readonly today: CalendarDate;
}

/** The check-in of a row; `suffix` is what makes the name of its file unique. */
export interface RowCheckin {
  readonly named: NamedKeyResult;
  readonly checkin: NewCheckin;
  readonly suffix: string;
}

/** Why a row makes no check-in, and the column that is about. */
export interface Refusal {
  readonly row: CheckinRow;
  readonly column: CheckinColumn;
  readonly error: UserError;
}

/**
 * The check-ins that rows record, one each, in their order, or why they cannot. The same rows make the same check-ins, with the
 * same names, whatever rows follow them. A row of nobody, where nobody is known to write, makes none.
 */
export function rowCheckins(
  rows: readonly ResolvedRow[],
  circumstances: BatchCircumstances,
): { readonly checkins: readonly RowCheckin[]; readonly refusals: readonly Refusal[] } {
  const checkins: RowCheckin[] = [];
  const refusals: Refusal[] = [];
  const ofDay = new Map<string, number>();
  for (const { row, named } of rows) {
    const attempt = <T>(columnIn: (error: UserError) => CheckinColumn, make: () => T): T | null => {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refusals.push({ row, column: columnIn(error), error });
        return null;
      }
    };
    const by = attempt(
      () => 'by',
      () => authorOfRow(row, circumstances),
    );
    if (named === null) continue;
    const date = row.date ?? circumstances.date;
    // Whoever writes, the rest of the row is looked at, so that all that is wrong is told at once.
    const made = attempt(
      ({ problem }) => columnOf(problem, row),
      () => newCheckin(statementOf(row), { ...circumstances, named, date, by, at: null, doneSoFar: new Set() }),
    );
    if (made === null || by === null) continue;
    const reference = wholeReference(named);
    const day = `${reference} ${date} ${by}`;
    const number = (ofDay.get(day) ?? 0) + 1;
    ofDay.set(day, number);
    if (number > MOST_OF_A_DAY) refusals.push({ row, column: 'kr', error: tooManyOfADay(reference, date, by) });
    else checkins.push({ named, checkin: made, suffix: rowSuffix(number, made) });
  }
  return { checkins, refusals };
}

const authorOfRow = ({ by }: CheckinRow, { people, by: standard }: BatchCircumstances): Id | null =>
  by === null ? standard : namedAuthor(people, by, 'by');

function statementOf({ value, add, done, confidence, note }: CheckinRow): Statement {
  const amount =
    value !== null
      ? { kind: 'set' as const, amount: value }
      : add !== null
        ? { kind: 'add' as const, amount: add }
        : null;
  return { value: amount, done, undone: null, confidence, note, needs: null };
}

/** The column of what does not fit the measure of a key result. */
function columnOf({ id }: Message, { value }: CheckinRow): CheckinColumn {
  switch (id) {
    case 'usage/milestones-of-value':
    case 'usage/no-such-milestone':
      return 'done';
    case 'usage/value-of-milestones':
    case 'usage/value-from-kpi':
      return value === null ? 'add' : 'value';
    default:
      return 'kr';
  }
}

const tooManyOfADay = (reference: string, date: CalendarDate, by: Id): UserError =>
  new UserError('usage', message('row/too-many-of-a-day', { reference, date, by, limit: MOST_OF_A_DAY }));

/**
 * Those among check-ins that count in another order than their rows, because several people set or add to a value on one day,
 * and files of one day count in the order of their names. Additions alone sum up in any order.
 */
export function countedInOtherOrder(checkins: readonly RowCheckin[]): readonly RowCheckin[] {
  const days = new Map<string, RowCheckin[]>();
  for (const one of checkins) {
    if (amountIn(one) === null) continue;
    const day = `${wholeReference(one.named)} ${one.checkin.date}`;
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days.values()].flatMap((ofDay) => {
    const isSorted = ofDay.every(({ suffix }, index) => index === 0 || (ofDay[index - 1]?.suffix ?? '') < suffix);
    const isSum = ofDay.every((one) => amountIn(one) === 'add');
    const last = ofDay.at(-1);
    return isSorted || isSum || !last ? [] : [last];
  });
}

function amountIn({ named, checkin }: RowCheckin): 'value' | 'add' | null {
  const update = checkin.updates.get(named.keyResult.id);
  if (!update || (update.value === null && update.add === null)) return null;
  return update.value === null ? 'add' : 'value';
}
