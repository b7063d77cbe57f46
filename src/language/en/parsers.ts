import type { ParserMessages } from '../../model/messages/parsers.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, quote } from './phrases.ts';

export const parsers: Catalogue<ParserMessages> = {
  'date/not-a-date': ({ text }) => `${quote(text)} is not a date`,
  'date/no-such-day': ({ text }) => `there is no day ${text} in the calendar`,
  'date/out-of-range': ({ text }) => `${text} lies outside the years 1970 to 9999`,
  'instant/not-an-instant': ({ text }) => `${quote(text)} is not a moment in UTC`,
  'span/not-a-span': ({ text }) => `${quote(text)} is not a span of time`,
  'span/too-long': ({ text }) => `${text} is too long a span: 9999 is the most`,
  'span/empty': ({ text }) => `${text} is no time at all: give at least a day`,
  'number/not-a-number': ({ text }) => `${quote(text)} is not a number`,
  'number/too-large': ({ text }) => `${text} is larger than any number that can be computed with`,
  'number/too-precise': ({ text }) => `${text} has more digits than can be kept`,
  'confidence/not-a-confidence': ({ text }) => `${quote(text)} is not a confidence`,
  'confidence/out-of-range': ({ text }) => `a confidence lies between 0 and 1; ${text} does not`,
  'confidence/ambiguous': ({ text }) => `a confidence lies between 0 and 1; a bare ${text} can be read in several ways`,
  'percent/not-a-percent': ({ text }) => `${quote(text)} is not a percentage`,
  'id/not-an-id': ({ text }) => `${quote(text)} cannot be an id`,
  'id/reserved': ({ text }) => `${quote(text)} cannot be an id: the word is taken`,
  'id/calendar-form': ({ text }) => `${quote(text)} cannot be an id: it reads as a period of the calendar`,
  'reference/not-a-reference': ({ text }) => `${quote(text)} is not a reference`,
  'cycle/not-a-name': ({ text }) => `${quote(text)} cannot be the name of a cycle`,
  'cycle/spelling': ({ text }) => `${quote(text)} is a calendar period in an unusual spelling`,
  'cycle/year-out-of-range': ({ text }) => `${text} lies outside the years 1970 to 9999`,
  'cycle/reserved': ({ text }) => `${quote(text)} cannot be the name of a cycle: the word is taken`,
  'need/not-a-need': ({ text, kinds }) =>
    `${quote(text)} is not a need: write KIND:TEXT, where KIND is ${choice(kinds)}`,
  'hint/meant': ({ meant }) => `write ${choice(meant)}`,
  'hint/number-form': () => 'write digits with a point for decimals and nothing else: 1234.5',
  'hint/number-and-unit': ({ meant, unit }) =>
    `write ${meant}; the unit is said once, in the key result (unit: ${unit})`,
  'hint/number-and-percent': ({ meant }) => `write ${meant}; the unit is said once, in the key result (unit: percent)`,
  'hint/date-form': () => 'write year, month and day: 2026-11-24',
  'hint/span-form': () => 'write days, weeks or months: 30d, 4w, 3m',
  'hint/confidence-form': () => 'write a share, a percentage or a fraction: 0.7, 70%, 7/10',
  'hint/percent-form': () => 'write a number and its sign: -5%',
  'hint/id-form': () => 'an id has small letters, digits and hyphens, up to 64, such as cycle-days',
  'hint/reference-form': () =>
    'write a key result, an objective, objective/key-result, cycle/objective, cycle/objective/key-result, kpi/id, team/id, person/id or the name of a cycle',
  'hint/cycle-form': () =>
    `a cycle is a calendar period (${list(['2026', '2026-H2', '2026-Q4', '2026-11'])}) or a name of letters, digits and hyphens`,
  'hint/instant-form': () => 'write it as 2026-11-24T14:02:11.482Z',
};
