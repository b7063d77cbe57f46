import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaLine } from '../../src/storage/schema-address.ts';
import { answered } from '../e2e/answers.ts';
import { workspaceIn } from '../e2e/run-okr.ts';
import { LanguageServer } from './language-server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCHEMAS = join(ROOT, 'schemas');
const TEMPLATES = join(ROOT, 'templates');

/** The addresses that an editor asked for, and was given what the package has of that name. */
const asked = new Set<string>();
let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.started((address) => {
    asked.add(address);
    return readFileSync(join(SCHEMAS, basename(address)), 'utf8');
  });
}, 60_000);

afterAll(() => server.stop());

const KEY_RESULT = '  - id: deals\n    title: Deals won\n';
const OBJECTIVE = `${schemaLine('objective')}objective: Win\nkey_results:\n${KEY_RESULT}`;

/** Lines and columns from 1, as people count them, and what is said there. */
const marks = async (name: string, text: string) =>
  (await server.open(`file:///okrs/${name}`, text)).map(({ range: { start }, message }) => {
    return `${start.line + 1}:${start.character + 1} ${message}`;
  });

test('nothing is marked in any file that okr writes, and each names its own schema', async () => {
  const workspace = workspaceIn();
  const lines = [
    'init --template reduce-sales-cycle --owner ana --team sales --as-of 2026-10-01',
    'add cycle sprint-7 --start 2027-01-04 --end 2027-01-15',
    'add kpi "Monthly churn" --id churn --at-most 2 --better lower --cadence 1m --owner ana',
    'checkin cycle-days 58 --confidence 70% --note "A good week." --need "skill:Practice" --by ana',
    'checkin mobile-contracts --done provider --by ana',
    'checkin kpi/churn 1.9 --by ana',
  ];
  answered(lines.map((args) => ({ folder: workspace.folder, args })));
  const files = workspace.files().filter((file) => file.endsWith('.yaml'));
  expect(files).toHaveLength(7);
  for (const file of files) expect([file, await marks(file, workspace.read(file))]).toEqual([file, []]);
  const kinds = ['okr', 'cycle', 'objective', 'checkin', 'kpi', 'kpi-checkin'];
  expect([...asked].map((address) => basename(address, '.json')).sort()).toEqual(kinds.sort());
});

test('nothing is marked in a template of the program', async () => {
  const templates = readdirSync(TEMPLATES);
  expect(templates).toHaveLength(12);
  for (const file of templates) {
    expect([file, await marks(file, readFileSync(join(TEMPLATES, file), 'utf8'))]).toEqual([file, []]);
  }
  expect([...asked].map((address) => basename(address))).toEqual(
    expect.arrayContaining(['template.json', 'kpi-template.json']),
  );
});

describe('an editor marks', () => {
  test.each([
    ['a key that is not known', `${OBJECTIVE}    to: 5\nweigth: 2\n`, ['7:1 Property weigth is not allowed.']],
    ['a value of another type', `${OBJECTIVE}    to: many\n`, ['6:9 Incorrect type. Expected "number".']],
    ['a key that is missing', `${schemaLine('kpi')}unit: percent\n`, ['2:1 Missing property "kpi".']],
  ])('%s, where it stands', async (name, text, expected) => {
    expect(await marks(`${name}.yaml`, text)).toEqual(expected);
  });
});

test('an editor offers the keys that a key result may have besides', async () => {
  const uri = 'file:///okrs/offered.yaml';
  await server.open(uri, `${OBJECTIVE}    from: 4\n    \n`);
  const offered = await server.completions(uri, { line: 6, character: 4 });
  expect(offered).toEqual(expect.arrayContaining(['to', 'hold', 'milestones', 'unit', 'kpi']));
  expect(offered).not.toContain('title');
});

test('an editor tells what a key means', async () => {
  const uri = 'file:///okrs/told.yaml';
  await server.open(uri, `${OBJECTIVE}    hold: { at_most: 2 }\n`);
  expect(await server.hover(uri, { line: 5, character: 5 })).toContain('bounds within which the value should stay');
});
