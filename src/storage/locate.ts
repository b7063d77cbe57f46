import type { Path, Place, Position } from '../model/place.ts';
import { Faults } from './faults.ts';
import type { FileSource } from './files.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { lenientText, MOST_BYTES } from './source-text.ts';

/** A place found: where it is, and the line of the file that it is in, without its line break. */
export interface Located extends Position {
  readonly file: string;
  readonly lineText: string;
}

/** Finds places when they are shown; each file is read again, once. */
export async function locate(files: FileSource, places: readonly Place[]): Promise<readonly Located[]> {
  const opened = new Map<string, OpenedFile>();
  const parse = places.some((place) => 'path' in place) ? (await import('./yaml-source.ts')).parseYaml : null;
  return places.map((place) => {
    const file = opened.get(place.file) ?? openedFile(readLeniently(files, place.file));
    opened.set(place.file, file);
    if ('offset' in place) return positionAt(place.file, file, place.offset);
    file.root ??= parse?.(file.text, new Faults(place.file)) ?? null;
    return positionAt(place.file, file, file.root ? offsetOf(file.root, place.path) : 0);
  });
}

/** A file in which places are looked up: a file of a mebibyte may have a hundred thousand of them. */
interface OpenedFile {
  readonly text: string;
  /** The offset at which each line starts. */
  readonly lines: readonly number[];
  root: SourceNode | null;
}

const openedFile = (text: string): OpenedFile => ({ text, lines: lineStarts(text), root: null });

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const ending = /\r\n|\r|\n/g;
  while (ending.test(text)) starts.push(ending.lastIndex);
  return starts;
}

/** Finds offsets in a text that is at hand, which may be of no file. */
export function locateIn(file: string, text: string, offsets: readonly number[]): readonly Located[] {
  const opened = openedFile(text);
  return offsets.map((offset) => positionAt(file, opened, offset));
}

function readLeniently(files: FileSource, path: string): string {
  if (files.kindOf(path) !== 'file') return '';
  const bytes = files.read(path, MOST_BYTES);
  return bytes === 'too-large' ? '' : lenientText(bytes);
}

/** Where a value stands: at its key, if a key leads to it. */
function offsetOf(root: SourceNode, path: Path): number {
  const last = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = parent.kind === 'map' ? parent.entries.find(({ key }) => key.text === last) : undefined;
  return entry?.key.start ?? nodeAt(root, path).start;
}

/** The position of `offset` in a text; an offset past the end is the end. */
function positionAt(file: string, { text, lines }: OpenedFile, offset: number): Located {
  const at = Math.min(Math.max(0, offset), text.length);
  let [line, beyond] = [0, lines.length];
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if ((lines[middle] ?? 0) <= at) line = middle;
    else beyond = middle;
  }
  const start = lines[line] ?? 0;
  let end = lines[line + 1] ?? text.length;
  while (end > start && /[\r\n]/.test(text[end - 1] ?? '')) end--;
  return { file, line: line + 1, column: at - start + 1, lineText: text.slice(start, end) };
}
