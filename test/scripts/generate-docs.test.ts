import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documents } from '../../scripts/generate-docs.mjs';
import { rules } from '../../src/language/en/rules/index.ts';
import { exhibits } from '../errors/exhibits.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const made = await documents();

const sectionsOf = (text: string): string[] => [...text.matchAll(/^### (.+)$/gm)].map(([, title = '']) => title);

test.each(Object.entries(made))('npm run generate leaves %s as it is', (path, text) => {
  expect(text).toBe(readFileSync(join(ROOT, path), 'utf8'));
});

test('docs/rules.md has a section for every rule', () => {
  expect(sectionsOf(made['docs/rules.md'])).toEqual(Object.keys(rules));
});

test('docs/errors.md has a section for every room of the museum', () => {
  expect(sectionsOf(made['docs/errors.md']).sort()).toEqual(exhibits().map(({ id }) => id));
});
