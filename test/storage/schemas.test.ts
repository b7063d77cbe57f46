import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SchemaName } from '../../src/storage/schema-address.ts';
import { SCHEMA_NAMES, schemaOf } from '../../src/storage/schemas.ts';
import { CLAIMED_FILES } from './schema-claims.ts';

const ROOT = join(import.meta.dirname, '..', '..');

// `propertyNames` and enumerated unions are what editors read; Ajv would rather see them narrower.
const ajv = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true });
const validators = new Map(SCHEMA_NAMES.map((name) => [name, ajv.compile(schemaOf(name))]));

/** What an editor would mark in a file. */
function marked(name: SchemaName, text: string): readonly string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate(parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** The schema for a file of a workspace, by where it lies. */
function nameOf(path: string): SchemaName {
  if (path === 'okr.yaml') return 'okr';
  if (path.endsWith('/cycle.yaml')) return 'cycle';
  if (path.startsWith('kpis/')) return path.includes('/checkins/') ? 'kpi-checkin' : 'kpi';
  return path.includes('/checkins/') ? 'checkin' : 'objective';
}

const yamlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));

test('every file of the examples is as its schema says', () => {
  const folder = join(ROOT, 'examples', 'sales-team', 'okrs');
  const files = yamlIn(folder);
  expect(files.length).toBeGreaterThan(20);
  for (const file of files)
    expect([file, marked(nameOf(file), readFileSync(join(folder, file), 'utf8'))]).toEqual([file, []]);
});

test('every template is as its schema says', () => {
  for (const file of yamlIn(join(ROOT, 'templates'))) {
    const text = readFileSync(join(ROOT, 'templates', file), 'utf8');
    expect([file, marked(/^kpi:/m.test(text) ? 'kpi-template' : 'template', text)]).toEqual([file, []]);
  }
});

describe('an editor marks', () => {
  test.each(CLAIMED_FILES)('%s: %s', (name, text, expected) => {
    expect(marked(name, text)).toEqual(expected);
  });
});
