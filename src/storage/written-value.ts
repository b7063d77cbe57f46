import type { Place } from '../model/place.ts';
import { Faults } from './faults.ts';
import type { FileSource } from './files.ts';
import { lenientText, MOST_BYTES } from './source-text.ts';

/** What a file says at a path, a scalar without its quotes, on one line; null where there is nothing or it cannot be read. */
export async function writtenValue(
  files: FileSource,
  { file, path }: Extract<Place, { path: unknown }>,
): Promise<string | null> {
  if (files.kindOf(file) !== 'file') return null;
  const bytes = files.read(file, MOST_BYTES);
  const text = bytes === 'too-large' ? '' : lenientText(bytes);
  const { parseYaml } = await import('./yaml-source.ts');
  let node = parseYaml(text, new Faults(file));
  for (const step of path) {
    const within = node?.kind === 'map' ? node.entries.find(({ key }) => key.text === step)?.value : null;
    node = (node?.kind === 'list' && typeof step === 'number' ? node.items[step] : within) ?? null;
  }
  if (!node) return null;
  return (node.kind === 'scalar' ? node.text : text.slice(node.start, node.end)).trim().replace(/\s+/g, ' ');
}
