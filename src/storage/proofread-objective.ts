import type { CycleOutline } from '../model/cycle.ts';
import type { NewObjective } from '../model/edit.ts';
import type { Message } from '../model/message.ts';
import type { Objective } from '../model/objective.ts';
import type { Path } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import { decodeObjective } from './decode-objective.ts';
import { Faults } from './faults.ts';
import { objectiveFile } from './layout.ts';
import type { SourceNode } from './source-node.ts';
import { objectiveContent } from './written-edit.ts';
import { yamlText } from './yaml-text.ts';

/** What an objective that is to be written would be read as; what would be wrong with its file, by the keys that lead there. */
export interface Proofread {
  /** Null where anything is wrong. */
  readonly read: Objective | null;
  readonly faults: readonly { readonly path: Path; readonly problem: Message; readonly hint: Message | null }[];
}

/** Reads an objective as it would be written into a cycle. */
export async function proofreadObjective(
  objective: NewObjective,
  cycle: CycleOutline,
  settings: Settings,
): Promise<Proofread> {
  const { parseYaml } = await import('./yaml-source.ts');
  const faults = new Faults(objectiveFile(cycle.name, objective.id));
  const root = parseYaml(yamlText(objectiveContent(objective)), faults);
  const surroundings = { settings, cycle, kpiCadences: new Map() };
  const read = root && decodeObjective(root, objective.id, surroundings, faults);
  return {
    read: read ?? null,
    faults: faults.found.map(({ at, problem, hint }) => ({
      path: root && 'offset' in at ? pathTo(root, at.offset) : [],
      problem,
      hint,
    })),
  };
}

/** The keys and positions that lead to the innermost value that begins before an offset, or whose key does. */
function pathTo(node: SourceNode, offset: number): Path {
  if (node.kind === 'map') {
    const entry = node.entries.findLast(({ key }) => key.start <= offset);
    return entry ? [entry.key.text, ...pathTo(entry.value, offset)] : [];
  }
  if (node.kind === 'list') {
    const index = node.items.findLastIndex(({ start }) => start <= offset);
    const item = node.items[index];
    return item ? [index, ...pathTo(item, offset)] : [];
  }
  return [];
}
