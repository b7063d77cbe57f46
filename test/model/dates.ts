import { type CalendarDate, parseCalendarDate } from '../../src/model/calendar-date.ts';
import { valueIn } from './answers.ts';

/** A date of a test; a misspelt one fails it. */
export const on = (text: string): CalendarDate => valueIn(parseCalendarDate(text));
