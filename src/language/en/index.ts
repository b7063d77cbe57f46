import { type CalendarDate, dayOf, monthOf, yearOf } from '../../model/calendar-date.ts';
import type { Language } from '../language.ts';
import { sayWith } from '../language.ts';
import { joinedQuantities } from '../quantities.ts';
import { adding } from './adding.ts';
import { checks } from './checks.ts';
import { editing } from './editing.ts';
import { files } from './files.ts';
import { gates } from './gates.ts';
import { importing } from './importing.ts';
import { method } from './method.ts';
import { number, quantity } from './numbers.ts';
import { parsers } from './parsers.ts';
import { rows } from './rows.ts';
import { usage } from './usage.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const monthName = (date: CalendarDate): string => MONTHS[monthOf(date) - 1] ?? '';

export const english: Language = {
  tag: 'en',
  say: sayWith({
    ...parsers,
    ...files,
    ...checks,
    ...method,
    ...usage,
    ...adding,
    ...editing,
    ...writing,
    ...gates,
    ...rows,
    ...importing,
  }),
  words,
  rules: async () => (await import('./rules/index.ts')).rules,
  explaining: async () => (await import('./explaining.ts')).explaining,
  smart: async () => (await import('./smart.ts')).smart,
  spoken: async () => (await import('./spoken.ts')).spoken,
  number,
  quantity,
  quantities: (values, unit, joint) =>
    joinedQuantities(values, unit, joint, { number, quantity, unknown: words.unknown }),
  date: (date) => `${dayOf(date)} ${monthName(date).slice(0, 3)} ${yearOf(date)}`,
  fullDate: (date) => `${dayOf(date)} ${monthName(date)} ${yearOf(date)}`,
};
