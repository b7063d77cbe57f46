import { describe, expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { workspaceIn } from './run-okr.ts';

/** Acme, with tags and an objective of the sales team itself, whose owner owns none of its key results. */
const FILES = {
  ...ACME_FILES,
  'okrs/2026-Q4/win-partners.yaml': `objective: Win partners
owner: ana
team: sales
tags: [south, partners]
key_results:
  - { id: partners, title: Partners won, from: 0, to: 10, owner: cy }
`,
  'okrs/2026-Q4/keep-promises.yaml': `${ACME_FILES['okrs/2026-Q4/keep-promises.yaml']}tags: [legal, south]\n`,
};

const workspace = workspaceIn(undefined, FILES);

interface Row {
  id: string;
  cycle: string;
  keyResults?: Row[];
}

async function report(flags: string): Promise<Record<'cycles' | 'teams' | 'people' | 'objectives' | 'kpis', Row[]>> {
  return JSON.parse((await workspace.okr(`report --json ${flags}`)).stdout);
}

/** The objectives with their key results, `objective: kr kr`. */
const content = (objectives: Row[]): string[] =>
  objectives.map(({ id, keyResults = [] }) => `${id}: ${keyResults.map((row) => row.id).join(' ')}`.trim());

const ids = (rows: Row[]): string[] => rows.map(({ id }) => id);

const REDUCE = 'reduce-sales-cycle: cycle-days cac churn meetings mobile-contracts leads';

describe('objectives and key results', () => {
  test.each([
    ['--team legal', ['keep-promises: on-time response']],
    ['--team sales', [REDUCE, 'win-partners: partners']],
    ['--team inside-sales', [REDUCE]],
    [
      '--team company',
      [
        'grow-revenue: revenue',
        'keep-promises: on-time response',
        REDUCE,
        'second-office: rooms',
        'win-partners: partners',
      ],
    ],
    ['--owner bo', ['keep-promises: on-time response', 'reduce-sales-cycle: cycle-days']],
    ['--owner cy', ['reduce-sales-cycle: meetings', 'win-partners: partners']],
    ['--owner ana', ['grow-revenue: revenue', REDUCE, 'win-partners: partners']],
    ['--tag south', ['keep-promises: on-time response', 'win-partners: partners']],
    ['--tag legal', ['keep-promises: on-time response']],
    ['--tag south --team sales', ['win-partners: partners']],
    ['--tag south --owner bo', ['keep-promises: on-time response']],
    ['--owner cy --team inside-sales', ['reduce-sales-cycle: meetings']],
    ['--owner bo --team sales --tag south', []],
    ['--owner ana --cycle 2026', ['grow-revenue: revenue']],
  ])('okr report %s shows %j', async (flags, expected) => {
    expect(content((await report(flags)).objectives)).toEqual(expected);
  });
});

test.each([
  ['--team sales', ['sales', 'inside-sales'], ['ana', 'bo', 'cy'], ['churn']],
  ['--team legal', ['legal'], ['bo'], []],
  ['--owner bo', ['inside-sales', 'legal'], ['bo'], ['churn']],
  ['--tag partners', ['sales'], ['cy'], []],
])('with %s the teams are %j, the people %j and the KPIs %j', async (flags, teams, people, kpis) => {
  const shown = await report(`${flags} --cycle 2026-Q4`);
  expect(ids(shown.teams)).toEqual(teams);
  expect(ids(shown.people)).toEqual(people);
  expect(ids(shown.kpis)).toEqual(kpis);
});

test('a filter hides and never computes: every row shown is that of the whole report', async () => {
  const whole = await report('');
  const key = ({ cycle, id }: Row) => `${cycle}/${id}`;
  for (const flags of [
    '--team sales',
    '--owner bo',
    '--owner ana',
    '--tag south',
    '--team company --owner cy --tag south',
  ]) {
    const shown = await report(flags);
    expect(shown.cycles).toEqual(whole.cycles);
    for (const part of ['teams', 'people', 'kpis'] as const) {
      const rows = new Map(whole[part].map((row) => [key(row), row]));
      for (const row of shown[part]) expect(row).toEqual(rows.get(key(row)));
    }
    for (const { keyResults = [], ...objective } of shown.objectives) {
      const { keyResults: all = [], ...same } = whole.objectives.find((one) => key(one) === key(objective)) as Row;
      expect(objective).toEqual(same);
      for (const row of keyResults) expect(all).toContainEqual(row);
    }
  }
});

test.each([
  ['--team marketing', 'no team in okr.yaml has the id “marketing”', 'company'],
  ['--team Sales', 'no team in okr.yaml has the id “Sales”', 'sales'],
  ['--owner dan', 'nobody in okr.yaml has the id “dan”', 'bo'],
  ['--tag north', 'no objective shown has the tag “north”', 'partners'],
  ['--status late', '--status: “late” is not', null],
  ['--status off_track,', '--status: “” is not', null],
  ['--cycle 2031', 'there is no cycle “2031”', '2026-Q4'],
])('okr report %s is a usage error that names what there is', async (flags, said, candidate) => {
  const { stdout, stderr } = await workspace.okr(`report ${flags}`, { expect: 2 });
  expect(stderr).toContain(said);
  expect(stderr).toMatch(
    candidate === null ? /off_track, .* or stale/ : new RegExp(`did you mean.*\\b${candidate}\\b`),
  );
  expect(stdout).toBe('');
});

test('the text and the Markdown show no more than the filter does', async () => {
  for (const format of ['table', 'markdown']) {
    const { stdout } = await workspace.okr(`report --owner cy --format ${format}`);
    expect(stdout).toContain('Customer meetings held');
    for (const hidden of ['Average sales cycle', 'Deliver what we sign', 'Bo'])
      expect(stdout).not.toMatch(new RegExp(`\\b${hidden}\\b`));
  }
});
