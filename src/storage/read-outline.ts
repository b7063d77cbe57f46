import { type CycleOutline, compareCycles } from '../model/cycle.ts';
import { type CycleName, calendarTerm, parseCycleName } from '../model/cycle-name.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isOfCalendarForm } from '../model/id.ts';
import { message } from '../model/message.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Outline } from '../model/workspace.ts';
import { calendarCycleOutline, decodeCycle, unknownCycle } from './decode-cycle.ts';
import { type DecodedSettings, decodeSettings } from './decode-settings.ts';
import type { FileSource } from './files.ts';
import { fault, folderEntries, holdsYaml, notAFile, pathIn } from './folder-entries.ts';
import { CYCLE_FILE, KPIS_FOLDER, SETTINGS_FILE, TEMPLATES_FOLDER } from './layout.ts';
import { decodeAll, readSource, readSources } from './read-sources.ts';

/** The settings and cycles of a workspace, and every fault in them; a default or all days stand in for what is faulty. */
export interface ReadOutline {
  readonly outline: Outline;
  readonly faults: readonly Diagnostic[];
}

/** The first step of reading: what cycles there are and when they run. Opens `okr.yaml` and each `cycle.yaml`, nothing else. */
export async function readOutline(files: FileSource): Promise<ReadOutline> {
  const found: Diagnostic[] = [];
  const entries = folderEntries(files, '', found);
  for (const name of entries.yamlFiles) {
    if (name === SETTINGS_FILE) continue;
    found.push(fault(name, message('file/stray-file', { name }), message('mend/stray-file', {})));
  }
  const { settings, fiscalYearStart } = await readSettings(files, found);
  const names = cycleNames(files, entries.folders, found);
  const cycles = await readCycleOutlines(files, names, fiscalYearStart, found);
  return { outline: { settings, cycles: [...cycles].sort(compareCycles) }, faults: found };
}

async function readSettings(files: FileSource, found: Diagnostic[]): Promise<DecodedSettings> {
  const unknown = { settings: DEFAULT_SETTINGS, fiscalYearStart: null };
  // A link out of the workspace, or a pipe, is noted already, and is not opened.
  if (!['file', null].includes(files.kindOf(SETTINGS_FILE))) return unknown;
  const sources = [await readSource(files, SETTINGS_FILE)];
  return decodeAll(sources, found, (root, _, faults) => decodeSettings(root, faults))[0] ?? unknown;
}

/** The folders that are cycles; noted are those that hold YAML files and are neither a cycle nor anything else we know. */
function cycleNames(files: FileSource, folders: readonly string[], found: Diagnostic[]): readonly CycleName[] {
  const names: CycleName[] = [];
  for (const folder of folders) {
    if (folder === KPIS_FOLDER || folder === TEMPLATES_FOLDER) continue;
    const parsed = parseCycleName(folder);
    const name = 'value' in parsed ? parsed.value : null;
    if (name && (calendarTerm(name, 1) || ![null, 'folder'].includes(files.kindOf(pathIn(folder, CYCLE_FILE))))) {
      const twin = names.find((other) => other.toLowerCase() === name.toLowerCase());
      names.push(name);
      if (twin === undefined) continue;
      const problem = message('file/case-twin', { name, other: twin });
      found.push(fault(folder, problem, message('mend/other-name', {})));
    } else if ('fault' in parsed && isOfCalendarForm(folder)) {
      found.push(fault(folder, parsed.fault, parsed.hint));
    } else if (holdsYaml(files, folder)) {
      const file = pathIn(folder, CYCLE_FILE);
      if ('fault' in parsed) found.push(fault(folder, parsed.fault, parsed.hint));
      else
        found.push(
          fault(folder, message('file/cycle-without-dates', { name: folder }), message('mend/cycle-dates', { file })),
        );
    }
  }
  return names;
}

async function readCycleOutlines(
  files: FileSource,
  names: readonly CycleName[],
  fiscalYearStart: number | null,
  found: Diagnostic[],
): Promise<readonly CycleOutline[]> {
  const kinds = new Map(names.map((name) => [name, files.kindOf(pathIn(name, CYCLE_FILE))]));
  const written = names.filter((name) => kinds.get(name) === 'file');
  const sources = await readSources(
    files,
    written.map((name) => pathIn(name, CYCLE_FILE)),
  );
  const decoded = decodeAll(sources, found, (root, path, faults) => {
    const name = written.find((candidate) => path === pathIn(candidate, CYCLE_FILE));
    return name && decodeCycle(root, name, fiscalYearStart, faults);
  });
  for (const [name, kind] of kinds) {
    if (kind === 'link' || kind === 'other') found.push(notAFile(pathIn(name, CYCLE_FILE), kind));
  }
  return names.flatMap((name) => {
    if (written.includes(name)) return decoded.find((cycle) => cycle.name === name) ?? unknownCycle(name);
    return calendarCycleOutline(name, fiscalYearStart) ?? (kinds.get(name) === 'folder' ? [] : unknownCycle(name));
  });
}
