import { type Message, message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Parsed } from '../model/parsed.ts';
import type { Faults } from './faults.ts';
import type { MapEntry, MapNode, ScalarNode, SourceNode } from './source-node.ts';

/** A JSON Schema, draft 7, which is what editors know. It is less strict than decoding: it sees values, not what stands there. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The shape of a value in a file, declared once: it decodes a node into `T`, or notes every fault in it and gives undefined.
 */
export interface Shape<out T> {
  readonly schema: JsonSchema;
  readonly decode: (node: SourceNode, faults: Faults) => T | undefined;
}

/** What a shape decodes to. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** A key of a record: its shape, and what it stands for where it is absent (a required key has no such value). */
export interface Field<out T> {
  readonly shape: Shape<T>;
  readonly absent: { readonly value: T } | null;
  /** How the key is written, shown where it is missing. */
  readonly example: string;
  /** What the key means, in English, which editors show; '' where its name says it. */
  readonly about: string;
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type RecordOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export const required = <T>(shape: Shape<T>, example: string, about = ''): Field<T> => {
  return { shape, absent: null, example, about };
};

export const optional = <T>(shape: Shape<T>, about = ''): Field<T | null> => withDefault<T | null>(shape, null, about);

/** A key that stands for `value` where it is absent. */
export const withDefault = <T>(shape: Shape<T>, value: T, about = ''): Field<T> => {
  return { shape, absent: { value }, example: '', about };
};

/** A scalar whose text a strict parser accepts. */
export const scalar = <T>(parse: (text: string) => Parsed<T>, schema: JsonSchema): Shape<T> => ({
  schema,
  decode(node, faults) {
    const text = scalarText(node, faults);
    return text === undefined ? undefined : faults.unwrap(parse(text), node.start);
  },
});

function scalarText(node: SourceNode, faults: Faults): string | undefined {
  if (node.kind === 'scalar') return node.text;
  return faults.add(node.start, message('file/not-a-scalar', {}));
}

/** Any text that is not blank. */
export const text: Shape<string> = {
  // A title may be `2026` or `yes`, which YAML takes for something else.
  schema: { type: ['string', 'number', 'boolean'] },
  decode(node, faults) {
    const content = scalarText(node, faults);
    if (content === undefined) return undefined;
    return content.trim() === '' ? faults.add(node.start, message('file/empty-value', {})) : content;
  },
};

/** One of a few words. */
export const oneOf = <const W extends string>(...words: readonly W[]): Shape<W> => ({
  schema: { enum: words },
  decode(node, faults) {
    const content = scalarText(node, faults);
    if (content === undefined) return undefined;
    const word = words.find((candidate) => candidate === content);
    return (
      word ?? faults.add(node.start, message('file/not-one-of', { text: content, words }), didYouMean(content, words))
    );
  },
});

/** `true` or `false`. */
export const boolean: Shape<boolean> = {
  schema: { type: 'boolean' },
  decode(node, faults) {
    const content = scalarText(node, faults);
    if (content === undefined) return undefined;
    if (content === 'true' || content === 'false') return content === 'true';
    const meant = /^(?:yes|y|on|1)$/i.test(content) ? 'true' : /^(?:no|n|off|0)$/i.test(content) ? 'false' : null;
    const hint = meant ? message('mend/did-you-mean', { meant }) : null;
    return faults.add(node.start, message('file/not-one-of', { text: content, words: ['true', 'false'] }), hint);
  },
};

/** A list of values of one shape; `example` shows the form where it is something else. */
export const listOf = <T>(shape: Shape<T>, example: string): Shape<readonly T[]> => ({
  schema: { type: 'array', items: shape.schema },
  decode(node, faults) {
    if (node.kind !== 'list') {
      return faults.add(node.start, message('file/not-a-list', {}), message('mend/list-form', { example }));
    }
    return allOrNone(node.items.map((item) => shape.decode(item, faults)));
  },
});

/** A map with keys of one shape and values of another, in the order of the file. */
export const mapOf = <K, T>(keyShape: Shape<K>, shape: Shape<T>, example: string): Shape<ReadonlyMap<K, T>> => ({
  schema: { type: 'object', propertyNames: keyShape.schema, additionalProperties: shape.schema },
  decode(node, faults) {
    const map = mapNode(node, faults, example);
    const entries = map?.entries.map(({ key, value }) => {
      const name = keyShape.decode(key, faults);
      const content = shape.decode(value, faults);
      return name === undefined || content === undefined ? undefined : ([name, content] as const);
    });
    const complete = entries && allOrNone(entries);
    return complete && new Map(complete);
  },
});

/** A shape of a map with known keys, whose sound parts can be had even where others are not. */
export interface RecordShape<out T> extends Shape<T> {
  /** Its keys in the order in which a person reads them. */
  readonly keys: readonly string[];
  /** The value of each key, undefined where it is faulty; undefined as a whole where the node is no map. */
  readonly partial: (node: SourceNode, faults: Faults) => SoundParts<T> | undefined;
}

/** A map of known keys; every unknown one is refused with what it was probably meant to be. */
export function record<F extends Fields>(fields: F, example: string): RecordShape<RecordOf<F>> {
  const names = Object.keys(fields);
  const partial = (node: SourceNode, faults: Faults) => {
    const map = mapNode(node, faults, example);
    if (!map) return undefined;
    const misspelt = new Set<string | null>();
    for (const { key } of map.entries) {
      if (!Object.hasOwn(fields, key.text)) misspelt.add(refuseKey(key, names, faults));
    }
    const decoded = names.map((name) => {
      const entry = map.entries.find(({ key }) => key.text === name);
      // A key that is there, though misspelt, is not also called missing.
      if (!entry && misspelt.has(name)) return [name, undefined] as const;
      return [name, decodeField(map, entry, name, fields[name] as Field<unknown>, faults)] as const;
    });
    return Object.fromEntries(decoded) as SoundParts<RecordOf<F>>;
  };
  return {
    keys: names,
    schema: recordSchema(fields),
    partial,
    decode(node, faults) {
      const before = faults.found.length;
      const decoded = partial(node, faults);
      return faults.found.length === before ? (decoded as RecordOf<F> | undefined) : undefined;
    },
  };
}

const recordSchema = (fields: Fields): JsonSchema => {
  const required = Object.keys(fields).filter((name) => fields[name]?.absent === null);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
    ...(required.length ? { required } : {}),
    additionalProperties: false,
  };
};

const fieldSchema = ({ shape: { schema }, about }: Field<unknown>): JsonSchema =>
  about === '' ? schema : { description: about, ...schema };

/** What is sound of a record: each value is undefined where it is faulty. */
export type SoundParts<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The sound parts of a record beside the node it comes from; undefined as a whole where that is no map. */
export interface Located<out T> {
  readonly node: SourceNode;
  readonly value: SoundParts<T> | undefined;
}

/** Keeps the node of a record, so that what depends on other values can be checked later and shown in its place. */
export const located = <T>(shape: RecordShape<T>): Shape<Located<T>> => ({
  schema: shape.schema,
  decode: (node, faults) => ({ node, value: shape.partial(node, faults) }),
});

function decodeField(
  map: MapNode,
  entry: MapEntry | undefined,
  name: string,
  { shape, absent, example }: Field<unknown>,
  faults: Faults,
): unknown {
  if (entry) return shape.decode(entry.value, faults);
  if (absent) return absent.value;
  return faults.add(
    map.start,
    message('file/missing-key', { key: name }),
    message('mend/add-key', { key: name, example }),
  );
}

/** Notes an unknown key; answers the one that was probably meant. */
function refuseKey({ text: key, start }: ScalarNode, names: readonly string[], faults: Faults): string | null {
  const meant = nearest(key, names);
  const hint = meant === null ? message('mend/known-keys', { keys: names }) : message('mend/did-you-mean', { meant });
  faults.add(start, message('file/unknown-key', { key }), hint);
  return meant;
}

function mapNode(node: SourceNode, faults: Faults, example: string): MapNode | undefined {
  if (node.kind === 'map') return node;
  const hint = message('mend/map-form', { example });
  const colon = node.kind === 'scalar' && /^[\w-]+：/.test(node.text);
  return faults.add(node.start, message('file/not-a-map', {}), colon ? message('mend/full-width-colon', {}) : hint);
}

function didYouMean(written: string, words: readonly string[]): Message | null {
  const meant = nearest(written, words);
  return meant === null ? null : message('mend/did-you-mean', { meant });
}

const allOrNone = <T>(values: readonly (T | undefined)[]): readonly T[] | undefined =>
  values.includes(undefined) ? undefined : (values as readonly T[]);
