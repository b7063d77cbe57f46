import { cycleFile } from './decode-cycle.ts';
import { kpiFile } from './decode-kpi.ts';
import { kpiTemplateFile } from './decode-kpi-template.ts';
import { settingsFile } from './decode-settings.ts';
import { objectiveTemplateFile } from './decode-template.ts';
import { type SchemaName, schemaAddress } from './schema-address.ts';
import type { JsonSchema, Shape } from './shape.ts';
import { checkinFile, kpiCheckinFile } from './written-checkin.ts';
import { objectiveFile } from './written-objective.ts';

/** The files of a workspace: their shape, and where they lie, from its folder. */
const FILES: Readonly<Record<SchemaName, { readonly file: Shape<unknown>; readonly path: string }>> = {
  okr: { file: settingsFile, path: 'okr.yaml' },
  cycle: { file: cycleFile, path: '2026-Q4/cycle.yaml' },
  objective: { file: objectiveFile, path: '2026-Q4/ID.yaml' },
  checkin: { file: checkinFile, path: '2026-Q4/checkins/2026-11/*.yaml' },
  kpi: { file: kpiFile, path: 'kpis/ID.yaml' },
  'kpi-checkin': { file: kpiCheckinFile, path: 'kpis/checkins/2026-11/*.yaml' },
  template: { file: objectiveTemplateFile, path: 'templates/ID.yaml' },
  'kpi-template': { file: kpiTemplateFile, path: 'templates/ID.yaml' },
};

export const SCHEMA_NAMES = Object.keys(FILES) as readonly SchemaName[];

/** Where the files lie that a schema is for, by an example, from the workspace's folder. */
export const pathOfSchema = (name: SchemaName): string => FILES[name].path;

/** The JSON Schema of a kind of file, from the declaration that it is read by. */
export const schemaOf = (name: SchemaName): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: schemaAddress(name),
  title: `okr ${name}`,
  ...FILES[name].file.schema,
});
