import { jsonDocument, jsonText } from '../render/json-text.ts';
import { pathOfSchema, SCHEMA_NAMES, schemaOf } from '../storage/schemas.ts';
import type { Command } from './command.ts';
import { oneOfWords } from './flag-values.ts';

interface SchemaFlags {
  readonly name?: string;
}

export const schema: Command<SchemaFlags> = {
  arguments: '[name]',
  options: [],
  examples: ['okr schema', 'okr schema objective'],
  async run({ name }, { out, preferences }) {
    if (name !== undefined) {
      out.print(`${jsonText(schemaOf(oneOfWords('NAME', name, SCHEMA_NAMES)), 2)}\n`);
      return 0;
    }
    const schemas = SCHEMA_NAMES.map((one) => ({ name: one, path: pathOfSchema(one) }));
    const width = Math.max(...SCHEMA_NAMES.map((one) => one.length)) + 2;
    const lines = schemas.map((one) => `${one.name.padEnd(width)}${one.path}\n`);
    out.print(preferences.json ? jsonDocument('schemas', { schemas }) : lines.join(''));
    return 0;
  },
};
