import { cycleFile } from './decode-cycle.ts';
import { kpiFile } from './decode-kpi.ts';
import { person, settingsFile, team } from './decode-settings.ts';
import { initiative, keyResult, milestone, objectiveFile } from './written-objective.ts';

const RECORDS = {
  settings: settingsFile,
  cycle: cycleFile,
  objective: objectiveFile,
  'key-result': keyResult,
  milestone,
  initiative,
  kpi: kpiFile,
  team,
  person,
};

export type RecordKind = keyof typeof RECORDS;

/** The keys that come after a key where we write one of these; none after one that it cannot have. */
export function keysAfter(kind: RecordKind, key: string): readonly string[] {
  const { keys } = RECORDS[kind];
  return keys.includes(key) ? keys.slice(keys.indexOf(key) + 1) : [];
}
