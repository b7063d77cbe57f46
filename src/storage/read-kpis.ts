import { compareCheckins, type KpiCheckin } from '../model/checkin.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Id } from '../model/id.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { checkinFiles } from './checkin-files.ts';
import { decodeKpiCheckin } from './decode-checkin.ts';
import { decodeKpi } from './decode-kpi.ts';
import { compareIds, fileId } from './file-id.ts';
import type { FileSource } from './files.ts';
import { folderEntries, pathIn, refuseStrayFolders } from './folder-entries.ts';
import { CHECKINS_FOLDER, KPIS_FOLDER } from './layout.ts';
import { decodeAll, readSources } from './read-sources.ts';

/** The KPIs by id, and the check-ins whose KPI does not exist. */
export interface ReadKpis {
  readonly known: readonly Kpi[];
  /** Of those that have one of their own. */
  readonly cadences: ReadonlyMap<Id, Span>;
  readonly orphans: readonly KpiCheckin[];
}

/** Reads the KPIs of a workspace and all their check-ins; every fault goes to `found`. */
export async function readKpis(files: FileSource, settings: Settings, found: Diagnostic[]): Promise<ReadKpis> {
  const entries = folderEntries(files, KPIS_FOLDER, found);
  const others = entries.folders.filter((name) => name !== CHECKINS_FOLDER);
  refuseStrayFolders(files, KPIS_FOLDER, others, found);
  const checkinPaths = checkinFiles(files, pathIn(KPIS_FOLDER, CHECKINS_FOLDER), found);
  const decoded = decodeAll(await readSources(files, checkinPaths), found, (root, _, faults) =>
    decodeKpiCheckin(root, faults),
  );
  const checkins = [...decoded].sort(compareCheckins);
  const kpiFiles = entries.yamlFiles.map((name) => pathIn(KPIS_FOLDER, name));
  const decodedKpis = decodeAll(await readSources(files, kpiFiles), found, (root, path, faults) => {
    const id = fileId(path, faults);
    return decodeKpi(
      root,
      id,
      checkins.filter(({ kpi }) => kpi === id),
      settings,
      faults,
    );
  });
  const known = decodedKpis.map(({ kpi }) => kpi).sort(compareIds);
  return {
    known,
    cadences: new Map(
      decodedKpis.flatMap(({ kpi, ownCadence }) => (ownCadence ? [[kpi.id, ownCadence] as const] : [])),
    ),
    orphans: checkins.filter(({ kpi }) => !known.some(({ id }) => id === kpi)),
  };
}
