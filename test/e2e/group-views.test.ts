import { beforeAll, describe, expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { answered } from './answers.ts';
import { expectGolden } from './golden.ts';
import { workspaceIn } from './run-okr.ts';

/** Acme, where Ana is also a member of legal, cy has held all meetings, and nobody is as sure of the phone as before. */
const FILES = {
  ...ACME_FILES,
  'okrs/okr.yaml': ACME_FILES['okrs/okr.yaml'].replace('name: Legal,', 'name: Legal, members: [ana],'),
  'okrs/2026-Q4/keep-promises.yaml': `${ACME_FILES['okrs/2026-Q4/keep-promises.yaml']}tags: [legal]\n`,
  'okrs/2026-Q4/checkins/2026-10/2026-10-21-reduce-sales-cycle-b1.yaml': `objective: reduce-sales-cycle
date: 2026-10-21
by: ana
updates: { mobile-contracts: { confidence: 0.9 } }
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-23-reduce-sales-cycle-b1.yaml': `objective: reduce-sales-cycle
date: 2026-11-23
by: cy
updates: { meetings: { add: 12 }, mobile-contracts: { confidence: 0.6 } }
`,
};

interface Entry {
  reference: string;
}

interface Shown {
  support: Record<string, Entry[]> & { needs: Record<string, Entry[]> };
  achievements: Entry[];
  people: { id: string }[];
  teams: { id: string }[];
}

const JSON_LINES = [
  ...['report', 'report --team sales', 'report --team legal', 'report --owner bo', 'report --owner cy'],
  ...['report --owner ana', 'report --tag legal', 'report --cycle 2026-Q3'],
  ...['show team/company', 'show team/sales', 'show team/legal', 'show person/ana', 'show person/bo', 'show person/cy'],
];
const TEXT_LINES = [
  'report --team sales --cycle 2026-Q4',
  'report --owner bo --cycle 2026-Q4 --format markdown',
  'show team/company --cycle 2026-Q4',
  'show person/ana --cycle 2026-Q4',
  'report --owner cy',
  'report --owner cy --format markdown',
];
const answers = new Map<string, string>();

beforeAll(() => {
  const { folder } = workspaceIn(undefined, FILES);
  const lines = [...JSON_LINES.map((line) => `${line} --json`), ...TEXT_LINES];
  answered(lines.map((args) => ({ folder, args }))).forEach(({ stdout }, index) => {
    answers.set(lines[index] ?? '', stdout);
  });
});

const printed = (line: string): string => answers.get(line) ?? '';
const shown = (line: string) => JSON.parse(printed(`${line} --json`));

/** The lists that are not empty, by the ids of their key results. */
function lists({ support: { needs, ...others }, achievements }: Shown): Record<string, string> {
  const all = Object.entries({ ...needs, ...others, achievements });
  return Object.fromEntries(
    all
      .filter(([, entries]) => entries.length > 0)
      .map(([name, entries]) => [name, entries.map(({ reference }) => reference.split('/').at(-1)).join(' ')]),
  );
}

const CYCLE_DAYS = { skill: 'cycle-days', budget: 'cycle-days', atRisk: 'cycle-days' };
const OF_SALES = {
  ...CYCLE_DAYS,
  ...{ offTrack: 'cac', fallingConfidence: 'mobile-contracts', stale: 'cac', achievements: 'meetings' },
};

// cac is at 25% where 90% was due and was last seen 35 days ago; response, committed, at 25% where 55% was due; confidence in
// the phone was 90% on 21 October and is 60%.
test.each([
  ['report', { ...OF_SALES, offTrack: 'cac response' }],
  ['report --team sales', OF_SALES],
  ['report --team legal', { offTrack: 'response' }],
  ['report --owner bo', { ...CYCLE_DAYS, offTrack: 'response' }],
  ['report --owner cy', { achievements: 'meetings' }],
  ['report --owner ana', OF_SALES],
  ['report --tag legal', { offTrack: 'response' }],
  ['report --cycle 2026-Q3', {}],
  ['show team/company', { ...OF_SALES, offTrack: 'cac response' }],
  ['show team/sales', OF_SALES],
  ['show team/legal', { offTrack: 'response' }],
  ['show person/bo', { ...CYCLE_DAYS, offTrack: 'response' }],
  ['show person/cy', { achievements: 'meetings' }],
])('okr %s names who needs support, and what was achieved: %j', (line, expected) => {
  expect(lists(shown(line))).toEqual(expected);
});

test('a filter hides and never computes: every entry shown is that of the whole report', () => {
  const entriesOf = ({ support: { needs, ...others }, achievements }: Shown) =>
    Object.values({ ...needs, ...others, achievements }).flat();
  const whole = entriesOf(shown('report'));
  for (const line of JSON_LINES.filter((one) => one !== 'report --cycle 2026-Q3')) {
    for (const entry of entriesOf(shown(line))) expect(whole, line).toContainEqual(entry);
  }
});

test('an entry has its reference, its owner with the name, the figures, and the dates and people behind them', () => {
  const { support, achievements } = shown('report');
  expect(support.needs.skill).toEqual([
    {
      ...{ reference: '2026-Q4/reduce-sales-cycle/cycle-days', cycle: '2026-Q4', title: 'Average sales cycle' },
      ...{ owner: 'bo', ownerName: 'Bo', status: 'at_risk', progress: 0.4, expected: 0.8, projected: 0.5 },
      ...{ reasons: ['need', 'at_risk'], lastCheckin: '2026-11-20', daysSinceCheckin: 4 },
      confidence: {
        before: { value: 0.5, on: '2026-10-20', by: 'bo' },
        now: { value: 0.7, on: '2026-11-20', by: 'bo' },
      },
      command: 'okr show 2026-Q4/reduce-sales-cycle/cycle-days',
      ...{ kind: 'skill', text: 'Negotiation practice', askedOn: '2026-11-20', askedBy: 'bo', askedByName: 'Bo' },
    },
  ]);
  expect(support.stale).toMatchObject([
    { ownerName: 'Ana Silva', reasons: ['off_track', 'stale'], daysSinceCheckin: 35, lastCheckin: '2026-10-20' },
  ]);
  expect(support.fallingConfidence).toMatchObject([
    {
      confidence: {
        before: { value: 0.9, on: '2026-10-21', by: 'ana' },
        now: { value: 0.6, on: '2026-11-23', by: 'cy' },
      },
    },
  ]);
  expect(achievements).toMatchObject([
    { reference: '2026-Q4/reduce-sales-cycle/meetings', owner: 'cy', ownerName: 'cy', from: 0, current: 40, to: 40 },
  ]);
});

describe('teams and people', () => {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

  test('a team is shown with its members, wherever they own something, and with all who own something of it', () => {
    const { teams, people } = shown('report --team legal') as Shown;
    expect(ids(teams)).toEqual(['legal']);
    // Ana, a member, owns the revenue of the year and key results of sales; Bo owns what legal has promised.
    expect(ids(people)).toEqual(['ana', 'ana', 'bo']);
  });

  test('show tells a team’s place, its sub-teams as a tree and its members, each with the rows of the report', () => {
    const whole = shown('report');
    const { team, rows, subTeams, members, due } = shown('show team/company');
    expect(team).toEqual({ id: 'company', name: 'Acme', parent: null, members: [] });
    expect(ids(rows)).toEqual(['company', 'company']);
    expect(subTeams.map(({ id, parent, depth }: Record<string, unknown>) => [id, parent, depth])).toEqual([
      ['sales', 'company', 1],
      ['inside-sales', 'sales', 2],
      ['legal', 'company', 1],
    ]);
    for (const { rows: own } of subTeams) for (const row of own) expect(whole.teams).toContainEqual(row);
    expect(members).toEqual([]);
    expect(due).toMatchObject([{ reference: 'cac', owner: 'ana', stale: true, command: 'okr checkin cac VALUE' }]);
    const sales = shown('show team/sales');
    expect(sales.members).toEqual(whole.people.filter(({ id }: { id: string }) => id === 'ana' || id === 'bo'));
  });

  test('a person owes the check-ins of what they own, not of what else their objectives hold', () => {
    const due = (line: string) => shown(line).due.map(({ reference }: Entry) => reference);
    expect(due('show person/ana')).toEqual(['cac']);
    expect(due('show person/bo')).toEqual([]);
    expect(due('show team/legal')).toEqual([]);
  });
});

test.each([
  ['report --team sales --cycle 2026-Q4', 'report-team.txt'],
  ['report --owner bo --cycle 2026-Q4 --format markdown', 'report-person.md'],
  ['show team/company --cycle 2026-Q4', 'show-sub-teams.txt'],
  ['show person/ana --cycle 2026-Q4', 'show-support.txt'],
])('okr %s stays as it is', (line, golden) => {
  expectGolden(golden, printed(line));
});

test('the figures of whom a report was asked of stand before all else of a cycle, and nobody else’s needs are told', () => {
  const table = printed('report --team sales --cycle 2026-Q4').split('\n');
  expect(table[0]).toBe('team/sales  Sales  Acme');
  expect(table[5]).toMatch(/^Teams +NAME/);
  expect(table[6]).toMatch(/^sales +Sales/);
  for (const line of ['report --owner cy', 'report --owner cy --format markdown']) {
    expect(printed(line)).toContain('Customer meetings held');
    expect(printed(line)).not.toMatch(/asks for|what is in the way|what would help|what changed/);
  }
});
