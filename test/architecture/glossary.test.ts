import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeSpans, tableRows } from './markdown.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const COLUMNS = ['idea', 'what it means', 'files and flags', 'code and JSON', 'never'];

const TYPE = /^export (?:declare )?(?:abstract )?(?:type|interface|class|enum) (\w+)/gm;

const typesIn = (text: string): string[] => [...text.matchAll(TYPE)].map(([, name = '']) => name);

const typesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => typesIn(readFileSync(join(ROOT, folder, file), 'utf8')));

const rows = tableRows(readFileSync(join(ROOT, 'docs', 'glossary.md'), 'utf8'));
const inCode = rows.flatMap((row) => codeSpans(row['code and JSON'] ?? ''));

describe('the glossary', () => {
  test('has a row for every type that the model exports', () => {
    const types = typesUnder('src/model');
    expect(types.length).toBeGreaterThan(50);
    expect(types.filter((type) => !inCode.includes(type))).toEqual([]);
  });

  test('names no type that does not exist', () => {
    const types = typesUnder('src');
    expect(inCode.filter((name) => /^[A-Z]/.test(name) && !types.includes(name))).toEqual([]);
  });

  test('names each type in one row alone', () => {
    const twice = inCode.filter((name, index) => /^[A-Z]/.test(name) && inCode.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });

  test('has the same columns in all its tables, and an idea in every row', () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(COLUMNS);
    expect(rows.filter((row) => row.idea === '')).toEqual([]);
  });
});

test.each([
  ['export type Id = string;', ['Id']],
  ['export interface Term {\n}\nexport class UserError extends Error {}', ['Term', 'UserError']],
  ['interface Hidden {}\n// export type Told = 1;\nexport const id = 1;\nexport type { Id } from "./id.ts";', []],
])('the types that %j exports are %j', (text, types) => {
  expect(typesIn(text)).toEqual(types);
});
