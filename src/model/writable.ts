/** What the program writes into a file: texts are quoted where they must be, `null` leaves a key out. */
export type Writable = string | number | boolean | Plain | Inline | readonly Writable[] | WritableMap;

export interface WritableRecord {
  readonly [key: string]: Writable | null;
}

/** A map in the order of its keys; a `Map` where a key may look like a number, which would reorder a record. */
export type WritableMap = WritableRecord | ReadonlyMap<string, Writable | null>;

/** A scalar that is written as it stands: an id, a date, a moment, a span. */
export class Plain {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A list or map that is written on one line, as long as no text in it has a line break. */
export class Inline {
  readonly content: readonly Writable[] | WritableMap;
  constructor(content: readonly Writable[] | WritableMap) {
    this.content = content;
  }
}

/** The optional form of a scalar that must stand as it is. */
export const plain = (text: string | null): Plain | null => (text === null ? null : new Plain(text));

export const isWritableList = (value: Writable): value is readonly Writable[] => Array.isArray(value);

export const isWritableMap = (value: Writable): value is WritableMap =>
  typeof value === 'object' && !(value instanceof Plain) && !(value instanceof Inline) && !isWritableList(value);

/** The keys of a map that are written, in order. */
export const writableEntries = (map: WritableMap): readonly (readonly [string, Writable])[] =>
  [...(map instanceof Map ? map : Object.entries(map))].filter(
    (entry): entry is [string, Writable] => entry[1] !== null,
  );
