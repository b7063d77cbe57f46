import { beforeAll, expect, test } from 'vitest';
import { expectGolden } from './golden.ts';
import { type Loaded, loadedBy } from './loaded.ts';
import { workspaceIn } from './run-okr.ts';

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
  'log --as-of 2026-11-24 --format csv',
];

const loaded: Record<string, Loaded> = {};

beforeAll(async () => {
  for (const args of COMMANDS) loaded[args] = await loadedBy(workspaceIn(undefined, FILES), args);
});

test('each command loads and reads no more and no less than before', () => {
  expectGolden('modules-loaded.json', `${JSON.stringify(loaded, null, 2)}\n`);
});

test.each([
  ['Ação rápida', []],
  ['缩短销售周期', ['pinyin-pro']],
  ['Больше сделок', ['any-ascii']],
])('how scripts sound is loaded for a title that has them: %s', async (title, sounds) => {
  const { modules } = await loadedBy(workspaceIn(undefined, FILES), `add objective "${title}" --owner ana`);
  expect(modules.filter((module) => ['any-ascii', 'pinyin-pro'].includes(module))).toEqual(sounds);
});

test('the version needs neither commander, yaml nor the workspace', () => {
  const { modules, filesRead } = loaded['--version'] ?? { modules: [], filesRead: 0 };
  expect(modules).toContain('src/cli.ts');
  expect(modules.filter((module) => !/^(?:src|bin)\//.test(module))).toEqual([]);
  expect(filesRead).toBe(0);
});
