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
  ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho'],
  ...['julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
];

const monthName = (date: CalendarDate): string => MONTHS[monthOf(date) - 1] ?? '';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The day as it is said: the first of a month is an ordinal number. */
const dayName = (date: CalendarDate): string => (dayOf(date) === 1 ? '1º' : String(dayOf(date)));

export const portuguese: Language = {
  tag: 'pt-BR',
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
  date: (date) => `${twoDigits(dayOf(date))}/${twoDigits(monthOf(date))}/${yearOf(date)}`,
  fullDate: (date) => `${dayName(date)} de ${monthName(date)} de ${yearOf(date)}`,
};
