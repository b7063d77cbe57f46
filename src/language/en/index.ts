import { dayOf, monthOf, yearOf } from '../../model/calendar-date.ts';
import type { Language } from '../language.ts';
import { sayWith } from '../language.ts';
import { formattedNumber } from '../numbers.ts';
import { files } from './files.ts';
import { parsers } from './parsers.ts';
import { usage } from './usage.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const number = (value: number, decimals?: number): string =>
  formattedNumber(value, { thousands: ',', decimal: '.' }, decimals);

export const english: Language = {
  tag: 'en',
  say: sayWith({ ...parsers, ...files, ...usage, ...writing }),
  words,
  number,
  quantity(value, unit) {
    if (unit === null) return number(value);
    return unit === 'percent' || unit === '%' ? `${number(value)}%` : `${number(value)} ${unit}`;
  },
  date: (date) => `${dayOf(date)} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`,
};
