import { Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar } from 'yaml';
import { message } from '../model/message.ts';
import type { Faults } from './faults.ts';
import type { MapEntry, ScalarNode, SourceNode } from './source-node.ts';
import { emptyValueHint, syntaxHint } from './syntax-hints.ts';

/** The deepest that values may be nested. */
const MOST_DEPTH = 32;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const DIRECTIVE = /^(?:[ \t]*(?:#.*)?\r?\n)*%/;
const CONFLICT_MARKER = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m;
/** Nesting that the library would follow until its stack ends, found without following it. */
const ENDLESS_NESTING = /^[ \t]*(?:[-?][ \t]+){1000}/m;

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
  if (marker && /^<{7}/m.test(text)) {
    faults.add(
      marker.index,
      message('file/conflict-marker', { marker: marker[0] }),
      message('mend/resolve-conflict', {}),
    );
    return true;
  }
  const directive = DIRECTIVE.exec(text);
  if (directive) {
    const offset = directive[0].length - 1;
    faults.add(offset, message('file/directive', {}), message('mend/remove', { text: lineAt(text, offset) }));
    return true;
  }
  const nesting = ENDLESS_NESTING.exec(text);
  const offset = nesting ? nesting.index : endlessBrackets(text);
  if (offset === null) return false;
  faults.add(offset, message('file/too-deep', { limit: MOST_DEPTH }));
  return true;
}

/** Where a thousand brackets are open at once; null where they never are. */
function endlessBrackets(text: string): number | null {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) open++;
    else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
    if (open > 1000) return i;
  }
  return null;
}

const lineAt = (text: string, offset: number): string => (/^[^\r\n]*/.exec(text.slice(offset)) ?? [''])[0];

function parsedTree(text: string, faults: Faults): SourceNode | null {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  for (const { code, message: detail, pos } of document.errors) {
    if (code === 'MULTIPLE_DOCS') {
      faults.add(pos[0], message('file/several-documents', {}), message('mend/one-document', {}));
    } else {
      faults.add(pos[0], message('file/syntax', { code, detail }), syntaxHint(text, code, pos[0]));
    }
  }
  if (document.errors.length) return null;
  const contents: unknown = document.contents;
  if (contents === null) return faults.add(0, message('file/no-content', {})) ?? null;
  return new TreeBuilder(text, faults).node(contents as Node, 1);
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
    this.#refuseFeatures(node, start);
    if (depth > MOST_DEPTH) {
      this.#faults.add(start, message('file/too-deep', { limit: MOST_DEPTH }));
      return { kind: 'scalar', text: '', plain: true, start, end };
    }
    if (isMap(node))
      return { kind: 'map', entries: this.#entries(node.items as Pair<Node, Node>[], depth), start, end };
    if (isSeq(node)) return { kind: 'list', items: this.#items(node.items as Node[], depth), start, end };
    return this.#scalar(node, start, end);
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
      if (!isScalar(key)) {
        this.#faults.add(start, message('file/not-a-key', {}));
        continue;
      }
      this.#refuseFeatures(key, start);
      const name = this.#scalar(key, start, end);
      if (FORBIDDEN_KEYS.has(name.text)) this.#faults.add(start, message('file/forbidden-key', { key: name.text }));
      if (seen.has(name.text)) this.#faults.add(start, message('file/duplicate-key', { key: name.text }));
      seen.add(name.text);
      const nothing: ScalarNode = { kind: 'scalar', text: '', plain: true, start: end, end };
      const content = value === null ? nothing : this.node(value, depth + 1);
      if (isNothing(content)) {
        this.#faults.add(end, message('file/empty-value', {}), emptyValueHint(this.#text, end, name.text));
      }
      entries.push({ key: name, value: content });
    }
    return entries;
  }

  #refuseFeatures(node: Node | null, start: number): void {
    if (node === null) return;
    if (node instanceof Alias || isAlias(node)) {
      this.#faults.add(start, message('file/alias', { text: `*${node.source}` }), message('mend/write-out', {}));
      return;
    }
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined) {
      const offset = this.#text.lastIndexOf(`&${anchor}`, start);
      this.#faults.add(
        Math.max(0, offset),
        message('file/anchor', { text: `&${anchor}` }),
        message('mend/remove', { text: `&${anchor}` }),
      );
    }
    if (node.tag !== undefined) {
      const offset = Math.max(0, this.#text.lastIndexOf('!', start));
      const text = (/^!\S*/.exec(this.#text.slice(offset)) ?? [node.tag])[0];
      this.#faults.add(offset, message('file/tag', { text }), message('mend/remove', { text }));
    }
  }
}
