import { message } from '../model/message.ts';
import type { Path } from '../model/place.ts';
import type { Faults } from './faults.ts';
import { nodeAt, type SourceNode } from './source-node.ts';

/** Notes every `key` of the list at `path` that an earlier item already has. */
export function refuseDuplicateIds(root: SourceNode, path: Path, faults: Faults, key: 'id' | 'name' = 'id'): void {
  const list = nodeAt(root, path);
  if (list.kind !== 'list') return;
  const seen = new Set<string>();
  for (const item of list.items) {
    const id = nodeAt(item, [key]);
    if (item.kind !== 'map' || id.kind !== 'scalar') continue;
    if (seen.has(id.text))
      faults.add(id.start, message('file/duplicate-id', { id: id.text }), message('mend/rename-id', {}));
    seen.add(id.text);
  }
}
