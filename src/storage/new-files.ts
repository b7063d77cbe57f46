import { type Creation, type Edit, isCreation } from '../model/edit.ts';
import type { WritableMap } from '../model/writable.ts';
import { Faults } from './faults.ts';
import { checkinFile, cycleFile, kpiCheckinFile, kpiFile, objectiveFile, SETTINGS_FILE } from './layout.ts';
import { type SchemaName, schemaLine } from './schema-address.ts';
import type { Suffix } from './writer.ts';
import { checkinContent, kpiCheckinContent, kpiContent, objectiveContent, settingsContent } from './written-edit.ts';
import { isAsWritten, yamlText } from './yaml-text.ts';

/** A file to be created: its text, and its path from the workspace's folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The files that edits create, each read back. A file whose name must be unique asks `suffix` for what makes it so. */
export async function newFiles(edits: readonly Edit[], suffix: Suffix): Promise<readonly NewFile[]> {
  const files: NewFile[] = [];
  for (const edit of edits) if (isCreation(edit)) files.push(await newFile(edit, suffix));
  return files;
}

function newFile(edit: Creation, suffix: Suffix): Promise<NewFile> {
  switch (edit.kind) {
    case 'create-settings':
      return proofread('okr', SETTINGS_FILE, settingsContent(edit.settings));
    case 'create-cycle':
      return proofread('cycle', cycleFile(edit.cycle), edit.content);
    case 'create-objective': {
      const { cycle, id } = edit.objective;
      return proofread('objective', objectiveFile(cycle, id), objectiveContent(edit.objective));
    }
    case 'create-checkin': {
      const { cycle, date, objective } = edit.checkin;
      const path = checkinFile(cycle, date, objective, edit.suffix ?? suffix());
      return proofread('checkin', path, checkinContent(edit.checkin));
    }
    case 'create-kpi':
      return proofread('kpi', kpiFile(edit.kpi.id), kpiContent(edit.kpi));
    case 'create-kpi-checkin': {
      const { date, kpi } = edit.checkin;
      return proofread('kpi-checkin', kpiCheckinFile(date, kpi, suffix()), kpiCheckinContent(edit.checkin));
    }
  }
}

/** The text of a new file; a text that would not be read as it was meant is a bug of ours, and never written. */
async function proofread(kind: SchemaName, path: string, content: WritableMap): Promise<NewFile> {
  const { parseYaml } = await import('./yaml-source.ts');
  const text = `${schemaLine(kind)}${yamlText(content)}`;
  const root = parseYaml(text, new Faults(path));
  if (!root || !isAsWritten(root, content))
    throw new Error(`the text for ${path} would not be read back as it was meant`);
  return { path, text };
}
