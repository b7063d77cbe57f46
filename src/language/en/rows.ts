import type { RowMessages } from '../../model/messages/rows.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, plural, quote } from './phrases.ts';

/** What a table is called in a sentence. */
export const tableName = (file: string): string => (file === '-' ? 'standard input' : file);

export const rows: Catalogue<RowMessages> = {
  'row/unknown-column': ({ column }) => `there is no column ${quote(column)}`,
  'row/duplicate-column': ({ column }) => `${quote(column)} is given twice`,
  'row/no-kr-column': () => 'the first line names no column “kr”',
  'row/unnamed-column': () => 'this cell stands in a column without a name',
  'row/cell-count': ({ cells, columns }) =>
    `this row has ${plural(cells, 'cell')}, but the first line names ${plural(columns, 'column')}`,
  'row/open-quote': () => 'this quotation mark is never closed',
  'row/stray-quote': () => 'a quotation mark stands within a cell that does not begin with one',
  'row/after-quote': () => 'something stands between the closing quotation mark and the end of the cell',
  'row/not-json': () => 'this cannot be read as JSON',
  'row/not-a-text': () => 'this is neither a text nor a number',
  'row/ambiguous-number': ({ text }) => `${text} can be read in two ways: its point may mark decimals or thousands`,
  'row/no-key-result': () => 'this row names no key result',
  'row/value-and-add': () => 'a row has either “value” or “add”, not both',
  'row/says-nothing': () => 'this row says nothing of its key result',
  'row/note-too-long': ({ limit }) => `this note has more than ${limit} characters`,
  'row/too-many-of-a-day': ({ reference, date, by, limit }) =>
    `this is more than the ${limit} rows that ${by} can have of ${reference} on ${date}`,
  'usage/bad-rows': ({ file, count }) => `${plural(count, 'fault')} in ${tableName(file)}; nothing was written`,
  'usage/too-many-rows': ({ file, limit }) => `${tableName(file)} has more than ${limit} rows`,
  'usage/input-too-large': ({ file, limit }) => `${tableName(file)} has more than ${limit / 1_048_576} MiB`,
  'usage/not-a-file': ({ file }) => `${quote(file)} is not an ordinary file`,
  'usage/input-is-terminal': () => '--from -: standard input is the terminal, so there is nothing to read',
  'usage/from-alone': ({ flags }) => `--from takes what is checked in from the rows; leave out ${list(flags)}`,
  'usage/without-from': ({ flag }) => `${flag} says how the rows of --from are read, which was not given`,
  'hint/meant-or-comma': ({ meant }) => `write ${choice(meant)}; where commas mark decimals, add --decimal comma`,
  'hint/meant-or-point': ({ decimal, thousands }) =>
    `write ${thousands} if thousands are meant, else ${decimal}; where points mark decimals, add --decimal point`,
  'hint/number-form-comma': () => 'write digits with a comma for decimals and nothing else: 1234,5',
  'hint/confidence-form-comma': () => 'write a share, a percentage or a fraction: 0,7, 70%, 7/10',
  'hint/add-column': ({ amount }) =>
    `write ${amount} to set the value, or move ${amount} to the column “add” to add it`,
  'hint/columns': ({ columns }) => `the columns are ${list(columns)}`,
  'hint/double-quotes': () =>
    'put quotation marks around the whole cell, and write each within it twice: "say ""yes"""',
  'hint/one-object': () => 'write one object a line, of texts and numbers: {"kr": "cycle-days", "value": 58}',
  'hint/statement-columns': () => 'give a value, add, done, confidence or note',
  'hint/candidates': ({ candidates, more }) =>
    more === 0
      ? `did you mean ${choice(candidates)}?`
      : `did you mean one of ${candidates.join(', ')}, … (${more} more)?`,
  'hint/split-file': () => 'split it into several',
  'hint/pipe': ({ command }) => `name a file, or pipe the rows in: ${command} --from - < rows.csv`,
  'hint/done-column': ({ milestones }) => `name those that are done in the column “done”: ${milestones.join(' ')}`,
};
