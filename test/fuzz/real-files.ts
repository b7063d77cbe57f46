import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from '../storage/dice.ts';
import { content, FILE_KINDS } from '../storage/generated-content.ts';
import { generatedYaml } from '../storage/generated-yaml.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples', 'sales-team', 'okrs');

/** Of so many files of the example one is kept, beside those that are no check-ins: a workspace is read many times. */
const EVERY = 8;

const names = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** Part of the example, with a template of the program as its own; by the path from the workspace. */
export const WORKSPACE: Readonly<Record<string, string>> = Object.fromEntries([
  ...names
    .filter((name, index) => !name.includes('checkins') || index % EVERY === 0)
    .map((name) => [name, readFileSync(join(EXAMPLE, name), 'utf8')] as const),
  ['templates/increase-revenue.yaml', readFileSync(join(ROOT, 'templates', 'increase-revenue.yaml'), 'utf8')],
]);

/** Texts to take pieces from: those of the workspace, every template, and files in a form by chance. */
export const TEXTS: readonly string[] = [
  ...Object.values(WORKSPACE),
  ...readdirSync(join(ROOT, 'templates')).map((name) => readFileSync(join(ROOT, 'templates', name), 'utf8')),
  ...Array.from({ length: 40 }, (_, seed) => {
    const dice = new Dice(seed);
    const said = content(dice, FILE_KINDS[seed % FILE_KINDS.length] ?? 'objective');
    return generatedYaml(dice, said as Parameters<typeof generatedYaml>[1]);
  }),
];
