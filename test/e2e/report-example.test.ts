import { expect, test } from 'vitest';
import { EXAMPLE_FILES } from './example-files.ts';
import { workspaceIn } from './run-okr.ts';

/** What a cycle, a team and a person have in common here: they all consist of the one key result. */
const FIGURES = {
  progress: 0.4,
  expected: 0.88,
  projected: 0.4545454545,
  status: 'at_risk',
  netOnTrack: 0,
  delta: { since: 'baseline', progress: 0.4 },
  counts: { pending: 0, on_track: 0, at_risk: 1, off_track: 0, achieved: 0, dropped: 0, stale: 0 },
};

const KEY_RESULT = {
  id: 'cycle-days',
  title: 'Average sales cycle',
  owner: 'bo',
  measure: 'metric',
  unit: 'days',
  weight: 2,
  start: '2026-10-01',
  end: '2026-11-30',
  kpi: null,
  from: 60,
  to: 55,
  current: 58,
  attainment: 0.4,
  progress: 0.4,
  successRate: null,
  expected: 0.88,
  judgedOn: '2026-11-24',
  projected: 0.4545454545,
  status: 'at_risk',
  confidence: 0.7,
  needs: [],
  note: 'Mobile contracts cut signing time by a day.',
  lastCheckin: '2026-11-24',
  due: false,
  stale: false,
  dropped: null,
  score: null,
  delta: { since: 'baseline', value: -2, progress: 0.4, confidence: null },
  forecast: null,
};

const REPORT = {
  schemaVersion: 1,
  kind: 'report',
  asOf: '2026-11-24',
  since: '2026-10-25',
  cycles: [
    {
      ...{ id: '2026-Q4', title: null, start: '2026-10-01', end: '2026-12-31' },
      ...{ elapsed: 0.597826087, closed: null, score: null },
      ...FIGURES,
    },
  ],
  teams: [{ id: 'sales', name: 'Sales', cycle: '2026-Q4', ...FIGURES }],
  people: [{ id: 'bo', name: 'Bo', cycle: '2026-Q4', ...FIGURES }],
  objectives: [
    {
      cycle: '2026-Q4',
      id: 'reduce-sales-cycle',
      title: 'Shorten the sales cycle from 60 to 55 days',
      owner: 'ana',
      team: 'sales',
      kind: 'aspirational',
      weight: 1,
      align: null,
      tags: [],
      start: '2026-10-01',
      end: '2026-11-30',
      progress: 0.4,
      expected: 0.88,
      projected: 0.4545454545,
      status: 'at_risk',
      dropped: null,
      score: null,
      delta: { since: 'baseline', progress: 0.4 },
      keyResults: [KEY_RESULT],
    },
  ],
  kpis: [],
  notices: [],
  support: {
    needs: { decision: [], skill: [], people: [], budget: [] },
    offTrack: [],
    atRisk: [
      {
        reference: '2026-Q4/reduce-sales-cycle/cycle-days',
        cycle: '2026-Q4',
        title: 'Average sales cycle',
        owner: 'bo',
        ownerName: 'Bo',
        status: 'at_risk',
        progress: 0.4,
        expected: 0.88,
        projected: 0.4545454545,
        reasons: ['at_risk'],
        confidence: { before: null, now: { value: 0.7, on: '2026-11-24', by: 'bo' } },
        lastCheckin: '2026-11-24',
        daysSinceCheckin: 0,
        command: 'okr show 2026-Q4/reduce-sales-cycle/cycle-days',
      },
    ],
    fallingConfidence: [],
    stale: [],
  },
  achievements: [],
};

test('the report as JSON is the example of the design, in value and in the order of its keys', async () => {
  const workspace = workspaceIn(undefined, EXAMPLE_FILES);
  const { stdout, stderr } = await workspace.okr('report --as-of 2026-11-24 --json');
  const report: unknown = JSON.parse(stdout);
  expect(report).toEqual(REPORT);
  expect(JSON.stringify(report)).toBe(JSON.stringify(REPORT));
  expect(stderr).toBe('');
});

test('--format json and --json before the command say the same bytes', async () => {
  const workspace = workspaceIn(undefined, EXAMPLE_FILES);
  const { stdout } = await workspace.okr('report --json');
  expect((await workspace.okr('report --format json')).stdout).toBe(stdout);
  expect((await workspace.okr('--json report')).stdout).toBe(stdout);
});

test('a key result has the keys of its own measure beside those that all have', async () => {
  const workspace = workspaceIn(undefined, EXAMPLE_FILES);
  workspace.write({
    'okrs/2026-Q4/reduce-sales-cycle.yaml': `objective: Shorten the sales cycle
key_results:
  - { id: churn, title: Churn, hold: { at_most: 2 } }
  - id: contracts
    title: Contracts
    milestones: [{ id: vendor, title: Vendor }, { id: pilot, title: Pilot, weight: 2, due: 2026-11-15 }]
`,
    'okrs/2026-Q4/checkins/2026-11/2026-11-24-reduce-sales-cycle-k7f2q9x0ab.yaml': `objective: reduce-sales-cycle
date: 2026-11-24
updates: { contracts: { done: [pilot] } }
`,
  });
  const { stdout } = await workspace.okr('report --json');
  const [churn, contracts] = JSON.parse(stdout).objectives[0].keyResults;
  expect(churn).toMatchObject({ from: null, to: null, attainment: null, hold: { atLeast: null, atMost: 2 } });
  expect(churn).not.toHaveProperty('milestones');
  expect(contracts).toMatchObject({ from: null, to: null, attainment: null, current: 2 });
  expect(contracts).not.toHaveProperty('hold');
  expect(contracts.milestones).toEqual([
    { id: 'vendor', title: 'Vendor', weight: 1, due: null, done: false },
    { id: 'pilot', title: 'Pilot', weight: 2, due: '2026-11-15', done: true },
  ]);
});
