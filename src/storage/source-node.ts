import type { Path } from '../model/place.ts';

/** A value of a YAML file before anyone asks what it means: scalars are the text that stands there. Offsets are UTF-16 units. */
export type SourceNode = ScalarNode | MapNode | ListNode;

interface Range {
  readonly start: number;
  /** The offset after the last character. */
  readonly end: number;
}

export interface ScalarNode extends Range {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes and not as a block. */
  readonly plain: boolean;
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: SourceNode;
}

export interface MapNode extends Range {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

export interface ListNode extends Range {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

/** The node at a path, or the nearest one above it that exists. */
export function nodeAt(root: SourceNode, path: Path): SourceNode {
  let node = root;
  for (const step of path) {
    const next: SourceNode | undefined =
      node.kind === 'map'
        ? node.entries.find(({ key }) => key.text === step)?.value
        : node.kind === 'list' && typeof step === 'number'
          ? node.items[step]
          : undefined;
    if (!next) return node;
    node = next;
  }
  return node;
}
