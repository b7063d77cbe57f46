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
  const texts = new Map<string, string>();
  const parse = places.some((place) => 'path' in place) ? (await import('./yaml-source.ts')).parseYaml : null;
  return places.map((place) => {
    const text = texts.get(place.file) ?? readLeniently(files, place.file);
    texts.set(place.file, text);
    if ('offset' in place) return positionAt(place.file, text, place.offset);
    const root = parse?.(text, new Faults(place.file)) ?? null;
    return positionAt(place.file, text, root ? offsetOf(root, place.path) : 0);
  });
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
function positionAt(file: string, text: string, offset: number): Located {
  const before = text.slice(0, Math.max(0, offset));
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const line = before.slice(0, start).split(/\r\n|\r|\n/).length;
  return { file, line, column: before.length - start + 1, lineText: (/^[^\r\n]*/.exec(text.slice(start)) ?? [''])[0] };
}
