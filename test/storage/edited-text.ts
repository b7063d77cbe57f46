import { expect } from 'vitest';
import type { ValueEdit } from '../../src/model/edit.ts';
import { editYaml } from '../../src/storage/edit-yaml.ts';
import { Faults } from '../../src/storage/faults.ts';
import { nodeAt } from '../../src/storage/source-node.ts';
import { parseYaml } from '../../src/storage/yaml-source.ts';
import { type Path, type Said, saidBy } from './said.ts';

const FILE = 'x.yaml';

type Unplaced = ValueEdit extends infer C ? (C extends { at: unknown } ? Omit<C, 'at'> : never) : never;

/** Makes one change; the claim fails where the text cannot be read. */
export function edited(text: string, path: Path, change: Unplaced): string {
  const faults = new Faults(FILE);
  const after = editYaml(text, { ...change, at: { file: FILE, path } } as ValueEdit, faults);
  expect(faults.found).toEqual([]);
  if (after === null) throw new Error('not edited');
  return after;
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

export const read = (text: string): Said => saidBy(rootOf(text));

function rootOf(text: string) {
  const faults = new Faults(FILE);
  const root = parseYaml(withoutMark(text), faults);
  if (!root) throw new Error(`cannot be read: ${JSON.stringify(faults.found)}`);
  return root;
}

/** How a text stands in the file, with its quotes and line breaks, and what it says. */
export function sourceAt(text: string, path: Path): { readonly source: string; readonly says: string } {
  const node = nodeAt(rootOf(text), path);
  if (node.kind !== 'scalar') throw new Error('not a text');
  return { source: withoutMark(text).slice(node.start, node.end), says: node.text };
}

/** The lines that differ, after those that two texts have in common at their beginning and end. */
export function differing(
  before: string,
  after: string,
): { readonly old: readonly string[]; readonly fresh: readonly string[] } {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const most = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < most && old[first] === fresh[first]) first++;
  let common = 0;
  while (common < most - first && old.at(-1 - common) === fresh.at(-1 - common)) common++;
  return { old: old.slice(first, old.length - common), fresh: fresh.slice(first, fresh.length - common) };
}

/** The comments that a generated file has, in order, each with a number. */
export const commentsIn = (text: string): readonly string[] => text.match(/#c\d+;[^\r\n]*/g) ?? [];
