import type { ImportMessages } from '../../model/messages/importing.ts';
import type { ImportWords } from '../importing.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, plural, quote } from './phrases.ts';
import { tableName } from './rows.ts';

export const importing: Catalogue<ImportMessages> = {
  'row/unmapped-column': ({ column }) => `it is not known what the column ${quote(column)} says`,
  'row/no-objective-column': () => 'the first line names no column with the objectives',
  'row/no-objective': () => 'this row names no objective, and no row above it does',
  'row/says-otherwise': ({ column }) => `${quote(column)} says something else in a row above, of the same objective`,
  'row/multiple': ({ text }) =>
    `${text} can be read in two ways: what follows the figure may multiply it or be its unit`,
  'row/shared-sign': ({ sign }) => `several currencies are written with ${sign}`,
  'row/other-unit': ({ text, unit }) => `${quote(text)} is not in ${unit}, as the rest of the row is`,
  'row/objective-exists': ({ reference }) => `${reference} has this title or id already, and says something else`,
  'usage/no-such-column': ({ text }) => `--map: the table has no column ${quote(text)}`,
  'usage/not-a-mapping': ({ text }) => `--map: ${quote(text)} is not COLUMN=NAME`,
  'hint/meant-or-decimal': ({ meant, sign }) =>
    `write ${choice(meant)}; where ${sign}s mark decimals, add --decimal ${sign}`,
  'hint/map-column': ({ column, columns: [first, ...more] }) => {
    const names = first === undefined ? 'another name' : [first, ...more].join(', ');
    const meant =
      first !== undefined && more.length === 0
        ? quoted(column, first)
        : `${quoted(column, 'NAME')}, NAME being ${names}, …`;
    return `add --map ${meant}, or --map ${quoted(column, '')} to leave it out`;
  },
  'hint/map-objective': () => 'let the first line name the columns, or say which it is with --map COLUMN=objective',
  'hint/leave-column-out': ({ column }) =>
    `leave it out with --map ${quoted(column, '')}, or say what it is in place of that`,
  'hint/objective-above': () => 'write the objective into the first of its rows',
  'hint/name-key-result': () => 'write the key result that this is about into the column “kr”',
  'hint/say-it-once': () => 'say it in one of its rows, or the same in all of them',
  'hint/write-out': ({ meant, amount, unit }) =>
    meant.length === 0
      ? `write the figure out, or ${amount}, and ${quote(unit)} into the column “unit”`
      : `write ${choice(meant)} if that is meant, else ${amount}, and ${quote(unit)} into the column “unit”`,
  'hint/currency-code': () => 'write the code of the currency, such as USD or CNY, into the column “unit”',
  'hint/one-unit': () => 'write both in the same unit',
  'hint/bound-column': ({ column, bound, amount }) =>
    `write ${amount} if it is what ${quote(column)} should say, or move it to the column ${quote(bound)} if it is to be held all the time`,
  'hint/measure-columns': () => 'fill in to, change, at_least, at_most or milestones',
  'hint/id-column': ({ column }) => `write another id into the column ${quote(column)}, such as cycle-days`,
  'hint/objective-exists': ({ reference }) =>
    `take its rows out and use okr edit ${reference}, or give it another title here`,
};

/** A mapping as it is typed into a shell. */
const quoted = (column: string, name: string): string => `"${column.replace(/["\\$`]/g, '\\$&')}=${name}"`;

export const importWords: ImportWords['importing'] = {
  heading: (objectives, keyResults, file, cycle) =>
    `${plural(objectives, 'new objective')} with ${plural(keyResults, 'key result')} from ${tableName(file)}, for ${cycle}`,
  columns: (read, leftOut) =>
    [
      ...(read.length > 0 ? [`columns: ${read.join(', ')}`] : []),
      ...(leftOut.length > 0 ? [`left out: ${list(leftOut)}`] : []),
    ].join('; '),
  askColumn: (column, cells) => `Which column is ${quote(column)}${cells.length > 0 ? ` (${cells.join(', ')})` : ''}?`,
  askWrite: (objectives) => (objectives === 1 ? 'Write this objective?' : `Write these ${objectives} objectives?`),
};
