import type { RawCell } from './raw-row.ts';

/** A value as it stands in a line of JSON; null is a value that says nothing. */
export type JsonValue = RawCell | { readonly offset: number; readonly list: readonly RawCell[] } | null;

export interface JsonMember {
  readonly key: RawCell;
  readonly value: JsonValue;
}

/** Where in a text something stands that is not JSON, or JSON of a kind that no row has. */
export class Stuck extends Error {
  readonly offset: number;
  readonly isJson: boolean;

  constructor(offset: number, isJson = false) {
    super();
    this.offset = offset;
    this.isJson = isJson;
  }
}

const BLANK = /[\t ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * The members of an object of texts, numbers, nulls and lists of texts that is all there is between two offsets, in their
 * order, a key that is given twice among them twice. Throws `Stuck` where it cannot be read on.
 */
export function jsonMembers(text: string, from: number, to: number, most: number): readonly JsonMember[] {
  const cursor = new Cursor(text, from, to);
  const members: JsonMember[] = [];
  cursor.expect('{');
  if (cursor.takes('}')) return cursor.end(members);
  while (members.length < most) {
    const key = cursor.string();
    cursor.expect(':');
    members.push({ key, value: cursor.value() });
    if (cursor.takes('}')) return cursor.end(members);
    cursor.expect(',');
  }
  return members;
}

class Cursor {
  readonly #text: string;
  readonly #to: number;
  #at: number;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#at = from;
    this.#to = to;
  }

  takes(sign: string): boolean {
    this.#match(BLANK);
    if (this.#at >= this.#to || this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  expect(sign: string): void {
    if (!this.takes(sign)) throw new Stuck(this.#at);
  }

  /** What was read, where nothing follows it. */
  end<T>(read: T): T {
    this.#match(BLANK);
    if (this.#at < this.#to) throw new Stuck(this.#at);
    return read;
  }

  value(): JsonValue {
    this.#match(BLANK);
    const offset = this.#at;
    const first = this.#text[offset];
    if (first === '"') return this.string();
    if (first === '[') return { offset, list: this.#list() };
    const number = this.#match(NUMBER);
    if (number !== '') return { text: number, offset, isJsonNumber: true };
    if (this.#match(WORD) === 'null') return null;
    throw new Stuck(offset, this.#at > offset || first === '{');
  }

  string(): RawCell {
    this.expect('"');
    const offset = this.#at - 1;
    const text = jsonText(this.#text.slice(offset, this.#pastQuote(offset)));
    if (text === null) throw new Stuck(offset);
    return { text, offset };
  }

  #list(): readonly RawCell[] {
    this.expect('[');
    const list: RawCell[] = [];
    if (this.takes(']')) return list;
    for (;;) {
      this.#match(BLANK);
      if (this.#text[this.#at] !== '"') throw new Stuck(this.#at, /[-\d[{tfn]/.test(this.#text[this.#at] ?? ''));
      list.push(this.string());
      if (this.takes(']')) return list;
      this.expect(',');
    }
  }

  /** Moves past the quotation mark that ends the text which begins at an offset, or to the end of the line. */
  #pastQuote(offset: number): number {
    let close = offset + 1;
    while (close < this.#to && this.#text[close] !== '"') close += this.#text[close] === '\\' ? 2 : 1;
    this.#at = Math.min(close + 1, this.#to);
    return this.#at;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = this.#at < this.#to ? (pattern.exec(this.#text)?.[0] ?? '') : '';
    this.#at += found.length;
    return found;
  }
}

/** The text that a JSON string stands for; null where it is none. Half a surrogate pair is no text. */
function jsonText(written: string): string | null {
  try {
    const text: unknown = JSON.parse(written);
    return typeof text === 'string' && !/\p{Cs}/u.test(text) ? text : null;
  } catch {
    return null;
  }
}
