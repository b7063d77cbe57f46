import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  Scalar,
  visit,
} from 'yaml';
import { message } from '../model/message.ts';
import type { Faults } from './faults.ts';
import type { MapEntry, ScalarNode, SourceNode } from './source-node.ts';
import { commaHint, emptyValueHint, syntaxHint } from './syntax-hints.ts';

/** The deepest that values may be nested. */
const MOST_DEPTH = 32;

/**
 * The most words and signs, spaces and line breaks among them, that are taken in: some 14,000 keys with values, which cost the
 * library a third of a second. Without a limit a file of 1 MiB could have ten times as many.
 */
const MOST_LEXEMES = 100_000;

/** Where so much cannot be read, more of the library's errors tell nothing. */
const MOST_SYNTAX_FAULTS = 100;

/** Keys that a file cannot have: names that JavaScript gives a meaning, and the merge key. */
export const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const DIRECTIVE = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/;
const CONFLICT_MARKER = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m;
/** A line that only git writes: unlike a row of `=`, it cannot stand in a text of several lines. */
const CONFLICT_END = /^(?:<{7}|>{7})(?: |$)/m;

/**
 * The tree of a YAML text, every scalar as it stands there; null where the text is not YAML of the plain kind that a workspace
 * holds (one document; no aliases, anchors, tags, directives, duplicate keys), each reason noted.
 */
export function parseYaml(text: string, faults: Faults): SourceNode | null {
  const before = faults.found.length;
  const tree = refuseUnread(text, faults) ? null : parsedTree(text, faults);
  return faults.found.length === before ? tree : null;
}

/** Notes what must be refused before the library sees it. */
function refuseUnread(text: string, faults: Faults): boolean {
  const marker = CONFLICT_MARKER.exec(text);
  if (marker && CONFLICT_END.test(text)) {
    faults.add(
      marker.index,
      message('file/conflict-marker', { marker: marker[0] }),
      message('mend/resolve-conflict', {}),
    );
    return true;
  }
  const directive = DIRECTIVE.exec(text);
  if (!directive) return false;
  const offset = directive[0].length - 1;
  faults.add(offset, message('file/directive', {}), message('mend/remove', { text: lineAt(text, offset) }));
  return true;
}

const lineAt = (text: string, offset: number): string => (/^[^\r\n]*/.exec(text.slice(offset)) ?? [''])[0];

function parsedTree(text: string, faults: Faults): SourceNode | null {
  const [document, second] = documents(text, faults) ?? [];
  if (!document) return null;
  const lines = new Set<number>();
  for (const { code, message: detail, pos } of document.errors.slice(0, MOST_SYNTAX_FAULTS)) {
    const offset = detail.startsWith('Missing closing') ? quoteBefore(document, pos[0]) : pos[0];
    // What else the library says of a line follows from the first.
    const line = text.lastIndexOf('\n', offset - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    faults.add(offset, message('file/syntax', { code, detail }), syntaxHint(text, code, offset));
  }
  if (second) faults.add(second.range[0], message('file/several-documents', {}), message('mend/one-document', {}));
  if (document.errors.length || second) return null;
  const contents: unknown = document.contents;
  const tree = contents === null ? null : new TreeBuilder(text, faults).node(contents as Node, 1);
  if (tree && !isNothing(tree)) return tree;
  return faults.add(0, message('file/no-content', {}), message('mend/write-or-remove', {})) ?? null;
}

/**
 * The documents of a text; undefined, and a fault noted, where it is nested too deep. The library follows nesting by
 * recursion, and to run out of stack in there ends the process, so nesting is watched while its parser, which keeps a stack of
 * its own, takes in one lexeme after the other.
 */
function documents(text: string, faults: Faults): Document.Parsed[] | undefined {
  const parser = new Parser();
  const tokens = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // Beside what is open there are, at most, the document and one scalar.
    if (parser.stack.length > MOST_DEPTH + 2) return tooDeep(faults, parser.stack.at(-1)?.offset ?? 0);
    if (++count > MOST_LEXEMES) {
      const limit = { limit: MOST_LEXEMES, of: 'signs' } as const;
      return faults.add(parser.offset, message('file/too-large', limit), message('mend/shorten', {}));
    }
  }
  tokens.push(...parser.end());
  return [...new Composer({ schema: 'failsafe', uniqueKeys: false }).compose(tokens, true, text.length)];
}

const tooDeep = (faults: Faults, offset: number): undefined =>
  faults.add(offset, message('file/too-deep', { limit: MOST_DEPTH }), message('mend/less-deep', {}));

/** Where the last scalar before `end` begins: an open quotation mark takes in what follows, and is missed where that ends. */
function quoteBefore(document: Document.Parsed, end: number): number {
  let last = 0;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] < end) last = Math.max(last, range[0]);
    },
  });
  return last;
}

const isNothing = (node: SourceNode): boolean => node.kind === 'scalar' && node.plain && node.text === '';

/** Turns the library's nodes into ours and notes every feature of YAML that a workspace does without. */
class TreeBuilder {
  readonly #text: string;
  readonly #faults: Faults;

  constructor(text: string, faults: Faults) {
    this.#text = text;
    this.#faults = faults;
  }

  node(node: Node | null, depth: number): SourceNode {
    const [start, end] = node?.range ?? [0, 0];
    const refused = this.#refuseFeatures(node, start);
    if (depth > MOST_DEPTH) {
      tooDeep(this.#faults, start);
      return { kind: 'scalar', text: '', plain: false, start, end };
    }
    if (isMap(node))
      return { kind: 'map', entries: this.#entries(node.items as Pair<Node, Node>[], depth), start, end };
    if (isSeq(node)) return { kind: 'list', items: this.#items(node.items as Node[], depth), start, end };
    const scalar = this.#scalar(node, start, end);
    // What was refused is not also called empty.
    return refused ? { ...scalar, plain: false } : scalar;
  }

  #scalar(node: Node | null, start: number, end: number): ScalarNode {
    if (!isScalar(node)) return { kind: 'scalar', text: '', plain: true, start, end };
    return { kind: 'scalar', text: String(node.value ?? ''), plain: node.type === Scalar.PLAIN, start, end };
  }

  #items(nodes: readonly Node[], depth: number): SourceNode[] {
    return nodes.map((node) => {
      const item = this.node(node, depth + 1);
      if (isNothing(item))
        this.#faults.add(item.start, message('file/empty-value', {}), message('mend/remove', { text: '-' }));
      return item;
    });
  }

  #entries(pairs: readonly Pair<Node, Node>[], depth: number): MapEntry[] {
    const seen = new Set<string>();
    const entries: MapEntry[] = [];
    for (const { key, value } of pairs) {
      const [start, end] = key?.range ?? value?.range ?? [0, 0];
      // `: a` has a key of nothing; a byte order mark before one is where two files were put together.
      if (!isScalar(key) || /^\ufeff|^$/.test(String(key.value ?? ''))) {
        this.#faults.add(start, message('file/not-a-key', {}));
        continue;
      }
      this.#refuseFeatures(key, start);
      const name = this.#scalar(key, start, end);
      const mend = message('mend/remove', { text: name.text });
      if (FORBIDDEN_KEYS.has(name.text))
        this.#faults.add(start, message('file/forbidden-key', { key: name.text }), mend);
      else if (seen.has(name.text)) this.#faults.add(start, message('file/duplicate-key', { key: name.text }), mend);
      seen.add(name.text);
      const nothing: ScalarNode = { kind: 'scalar', text: '', plain: true, start: end, end };
      const content = value === null ? nothing : this.node(value, depth + 1);
      if (isNothing(content)) {
        const hint = value === null ? commaHint(this.#text, end) : null;
        this.#faults.add(end, message('file/empty-value', {}), hint ?? emptyValueHint(this.#text, end, name.text));
      }
      entries.push({ key: name, value: content });
    }
    return entries;
  }

  /** Whether something of the node was refused. */
  #refuseFeatures(node: Node | null, start: number): boolean {
    if (node === null) return false;
    if (isAlias(node)) {
      this.#faults.add(start, message('file/alias', { text: `*${node.source}` }), message('mend/write-out', {}));
      return true;
    }
    if (node.anchor !== undefined) this.#refuseProperty('file/anchor', '&', start);
    if (node.tag !== undefined) this.#refuseProperty('file/tag', '!', start);
    return node.anchor !== undefined || node.tag !== undefined;
  }

  /** Notes what stands before a node that starts at `start`: the nearest word that begins with `sign`. */
  #refuseProperty(id: 'file/anchor' | 'file/tag', sign: string, start: number): void {
    let offset = Math.max(0, this.#text.lastIndexOf(sign, start));
    while (offset > 0 && /[^\s[{,]/.test(this.#text[offset - 1] ?? '')) offset--;
    const text = (/^[^\s,[\]{}]*/.exec(this.#text.slice(offset)) ?? [''])[0];
    this.#faults.add(offset, message(id, { text }), message('mend/remove', { text }));
  }
}
