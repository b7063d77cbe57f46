import { message } from '../model/message.ts';
import { MOST_CELLS, type Note, type RawCell } from './raw-row.ts';

/** A record of a CSV text: its cells, of which there may be more than are kept. */
export interface CsvRecord {
  readonly offset: number;
  /** Where its last cell ends. */
  readonly end: number;
  readonly cells: readonly RawCell[];
  readonly count: number;
  /** Its quotation marks are wrong, which was noted: nobody knows which cell is which. */
  readonly isBroken: boolean;
}

interface ReadCell extends RawCell {
  readonly end: number;
  readonly isBroken: boolean;
}

/**
 * The records of a CSV text from an offset on, after RFC 4180: a quoted cell may hold delimiters, line breaks and, twice,
 * quotation marks. Lines end with CR, LF or both. Records without any text are left out.
 */
export function* csvRecords(text: string, from: number, delimiter: string, note: Note): Generator<CsvRecord> {
  const read = cellReader(text, delimiter, note);
  for (let at = from; at < text.length; ) {
    const offset = at;
    const cells: RawCell[] = [];
    let [count, isBroken, isBlank] = [0, false, true];
    for (;;) {
      const cell = read(at);
      count += 1;
      if (cells.length < MOST_CELLS) cells.push(cell);
      isBroken ||= cell.isBroken;
      isBlank &&= !cell.isBroken && cell.text.trim() === '';
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (!isBlank) yield { offset, end: at, cells, count, isBroken };
    // The second half of CR LF ends a record without any text.
    at += 1;
  }
}

function cellReader(text: string, delimiter: string, note: Note): (at: number) => ReadCell {
  const outside = new RegExp(`[${delimiter.replace(/[\]\\^-]/, '\\$&')}\r\n]`, 'g');
  const endFrom = (at: number): number => {
    outside.lastIndex = at;
    return outside.exec(text)?.index ?? text.length;
  };
  return (at) => (text[at] === '"' ? quotedCell(text, at, endFrom, note) : bareCell(text, at, endFrom(at), note));
}

function bareCell(text: string, start: number, end: number, note: Note): ReadCell {
  const written = text.slice(start, end);
  const offset = start + written.length - written.trimStart().length;
  const quote = written.indexOf('"');
  if (quote >= 0) note(start + quote, message('row/stray-quote', {}), message('hint/double-quotes', {}));
  return { text: written.trim(), offset: written.trim() === '' ? start : offset, end, isBroken: quote >= 0 };
}

function quotedCell(text: string, start: number, endFrom: (at: number) => number, note: Note): ReadCell {
  const close = closingQuote(text, start + 1);
  if (close < 0) {
    note(start, message('row/open-quote', {}), message('hint/double-quotes', {}));
    return { text: '', offset: start, end: text.length, isBroken: true };
  }
  const content = text.slice(start + 1, close).replaceAll('""', '"');
  const end = endFrom(close + 1);
  const isBroken = end > close + 1;
  if (isBroken) note(close + 1, message('row/after-quote', {}), message('hint/double-quotes', {}));
  return { text: content, offset: start, end, isBroken };
}

/** Where the quotation mark is that ends a cell; -1 where there is none. Two of them stand for one within it. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}
