/** The kinds of files of a workspace, as their schemas are called. */
export type SchemaName =
  | 'okr'
  | 'cycle'
  | 'objective'
  | 'checkin'
  | 'kpi'
  | 'kpi-checkin'
  | 'template'
  | 'kpi-template';

/** Where an editor gets a schema that it was not given: from the package, as it was last published. */
export const schemaAddress = (name: SchemaName): string => `https://unpkg.com/git-okr/schemas/${name}.json`;

/** The first line of a new file, by which editors know what may stand in it. */
export const schemaLine = (name: SchemaName): string => `# yaml-language-server: $schema=${schemaAddress(name)}\n`;
