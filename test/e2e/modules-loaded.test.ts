import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedBy } from './loaded.ts';
import { workspaceIn } from './run-okr.ts';

/** `OKR_UPDATE_GOLDEN=1 npx vitest run test/e2e/modules-loaded.test.ts` writes it anew; read the difference before you keep it. */
const GOLDEN = join(import.meta.dirname, '..', 'golden', 'modules-loaded.json');

const FILES = {
  'okrs/okr.yaml': `schema: 1
name: Acme
timezone: UTC
people:
  - { id: ana, name: Ana, email: ana@acme.example }
teams:
  - { id: sales, name: Sales, members: [ana] }
`,
  'okrs/2026-Q4/reduce-sales-cycle.yaml': `objective: Shorten the sales cycle from 60 to 55 days
owner: ana
team: sales
key_results:
  - id: cycle-days
    title: Average sales cycle
    from: 60
    to: 55
    unit: days
  - id: meetings
    title: Customer meetings held
    from: 0
    to: 40
    unit: meetings
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-17-reduce-sales-cycle-k7f2q9x0ab.yaml': `objective: reduce-sales-cycle
date: 2026-11-17
by: ana
at: 2026-11-17T14:02:11.482Z
updates:
  cycle-days:
    value: 58
    confidence: 0.7
  meetings:
    add: 3
`,
};

const COMMANDS = [
  '--version',
  '--help',
  'checkin cycle-days 57 --by ana --date 2026-11-24',
  'report --as-of 2026-11-24',
  'report --as-of 2026-11-24 --json',
];

const updating = process.env.OKR_UPDATE_GOLDEN === '1';
const golden: Record<string, Loaded> = updating ? {} : JSON.parse(readFileSync(GOLDEN, 'utf8'));
const loaded: Record<string, Loaded> = {};

beforeAll(async () => {
  for (const args of COMMANDS) loaded[args] = await loadedBy(workspaceIn(undefined, FILES), args);
  if (updating) {
    Object.assign(golden, loaded);
    writeFileSync(GOLDEN, `${JSON.stringify(loaded, null, 2)}\n`);
  }
});

test.each(COMMANDS)('okr %s loads and reads no more and no less than before', (args) => {
  expect(loaded[args]).toEqual(golden[args]);
});

test('the golden file holds these commands and no other', () => {
  expect(Object.keys(golden)).toEqual(COMMANDS);
});

test('the version needs neither commander, yaml nor the workspace', () => {
  const { modules, filesRead } = loaded['--version'] ?? { modules: [], filesRead: 0 };
  expect(modules).toContain('src/cli.ts');
  expect(modules.filter((module) => !/^(?:src|bin)\//.test(module))).toEqual([]);
  expect(filesRead).toBe(0);
});
