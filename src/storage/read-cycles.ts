import { type Checkin, compareCheckins } from '../model/checkin.ts';
import type { Cycle, CycleOutline } from '../model/cycle.ts';
import type { CycleName } from '../model/cycle-name.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Objective } from '../model/objective.ts';
import { unreadBecauseOf } from '../model/unread.ts';
import type { Outline, Workspace } from '../model/workspace.ts';
import { checkinFiles } from './checkin-files.ts';
import { decodeCheckin } from './decode-checkin.ts';
import { decodeObjective } from './decode-objective.ts';
import { type FaultsAndDoubts, faultsAndDoubts } from './faults.ts';
import { compareIds, fileId } from './file-id.ts';
import type { FileSource } from './files.ts';
import { folderEntries, pathIn, refuseStrayFolders } from './folder-entries.ts';
import { danglingUpdates } from './integrity.ts';
import { CHECKINS_FOLDER, CYCLE_FILE } from './layout.ts';
import { type ReadKpis, readKpis } from './read-kpis.ts';
import { decodeAll, readSources } from './read-sources.ts';

/** What was read to answer a question, what is wrong or doubtful in it, and what in it points nowhere and is not counted. */
export interface ReadCycles extends FaultsAndDoubts {
  readonly workspace: Workspace;
  readonly notices: readonly Diagnostic[];
}

/** The second step of reading: the cycles that the question needs, and the KPIs that may feed them. */
export async function readCycles(
  files: FileSource,
  outline: Outline,
  names: readonly CycleName[],
): Promise<ReadCycles> {
  const found: Diagnostic[] = [];
  const kpis = await readKpis(files, outline.settings, found);
  const cycles: Cycle[] = [];
  for (const cycle of outline.cycles) {
    if (names.includes(cycle.name)) cycles.push(await readCycle(files, cycle, outline, kpis, found));
  }
  const workspace = { settings: outline.settings, cycles, kpis: kpis.known };
  const { faults, doubts } = faultsAndDoubts(found);
  return { workspace, faults, doubts, notices: danglingUpdates(workspace, kpis.orphans, unreadBecauseOf(faults)) };
}

async function readCycle(
  files: FileSource,
  cycle: CycleOutline,
  { settings }: Outline,
  { cadences: kpiCadences }: ReadKpis,
  found: Diagnostic[],
): Promise<Cycle> {
  const noted: Diagnostic[] = [];
  const entries = folderEntries(files, cycle.name, noted);
  // What its own file is was told with the outline.
  found.push(...noted.filter(({ at }) => at.file !== pathIn(cycle.name, CYCLE_FILE)));
  const others = entries.folders.filter((name) => name !== CHECKINS_FOLDER);
  refuseStrayFolders(files, cycle.name, others, found);
  const objectiveFiles = entries.yamlFiles
    .filter((name) => name !== CYCLE_FILE)
    .map((name) => pathIn(cycle.name, name));
  const surroundings = { settings, cycle, kpiCadences };
  const objectives: readonly Objective[] = decodeAll(
    await readSources(files, objectiveFiles),
    found,
    (root, path, faults) => {
      const id = fileId(path, faults);
      const objective = decodeObjective(root, id, surroundings, faults);
      return faults.found.length ? undefined : objective;
    },
  );
  const checkinPaths = checkinFiles(files, pathIn(cycle.name, CHECKINS_FOLDER), found);
  const checkins: readonly Checkin[] = decodeAll(await readSources(files, checkinPaths), found, (root, _, faults) =>
    decodeCheckin(root, faults),
  );
  return { ...cycle, objectives: [...objectives].sort(compareIds), checkins: [...checkins].sort(compareCheckins) };
}
