import { describe, expect, test } from 'vitest';
import { workspaceIn } from './run-okr.ts';

const checkinOn = (date: string, updates: string) => ({
  [`okrs/2026-Q4/checkins/${date.slice(0, 7)}/${date}-shorten-a1.yaml`]: `objective: shorten\ndate: ${date}\nupdates: ${updates}\n`,
});

/** The example of docs/scoring.md#forecast, beside a key result with too little data, one that was dropped, and a hold. */
const FILES = {
  'okrs/okr.yaml': 'schema: 1\ntimezone: UTC\n',
  'okrs/kpis/churn.yaml': 'kpi: Churn\n',
  'okrs/2026-Q4/shorten.yaml': `objective: Shorten the sales cycle
owner: ana
end: 2026-11-30
key_results:
  - { id: cycle-days, title: Average sales cycle, from: 60, to: 55, unit: days }
  - { id: meetings, title: Meetings held, from: 0, to: 40 }
  - { id: fairs, title: Fairs, from: 0, to: 4, dropped: { on: 2026-11-01, why: None is held } }
  - { id: open, title: Open quotes, hold: { at_most: 5 } }
`,
  ...checkinOn('2026-11-03', '{ cycle-days: { value: 59 }, meetings: { value: 3 } }'),
  ...checkinOn('2026-11-10', '{ cycle-days: { value: 58.6 }, open: { value: 4 } }'),
  ...checkinOn('2026-11-24', '{ cycle-days: { value: 58 }, meetings: { value: 9 } }'),
};

const BY_HAND = {
  atEnd: 57.7142857143,
  low: 57.4857142857,
  high: 57.8285714286,
  reachedOn: '2027-01-26',
  probability: 0,
  ratePerWeek: -0.3333333333,
  neededPerWeek: -3.5,
};

const okr = async (args: string) => (await workspaceIn(undefined, FILES).okr(`${args} --as-of 2026-11-24`)).stdout;
const forecastsIn = (objective: { keyResults: { id: string; forecast: unknown }[] }) =>
  Object.fromEntries(objective.keyResults.map(({ id, forecast }) => [id, forecast]));

describe('as data', () => {
  const nothing = { meetings: null, fairs: null, open: null };

  test('the report has forecasts with --forecast', async () => {
    const { objectives } = JSON.parse(await okr('report --forecast --json'));
    expect(forecastsIn(objectives[0])).toEqual({ 'cycle-days': BY_HAND, ...nothing });
  });

  test('and null without it', async () => {
    const { objectives } = JSON.parse(await okr('report --json'));
    expect(forecastsIn(objectives[0])).toEqual({ 'cycle-days': null, ...nothing });
  });

  test('show always has them', async () => {
    expect(JSON.parse(await okr('show cycle-days --json')).keyResult.forecast).toEqual(BY_HAND);
  });
});

test('piped, the report tells them in four columns', async () => {
  const lines = (await okr('report --forecast')).split('\n');
  const [head = ''] = lines.filter((line) => line.includes('FORECAST'));
  const row = (id: string) =>
    (lines.findLast((line) => line.startsWith(`${id} `)) ?? '').slice(head.indexOf('FORECAST'));
  const told = '57.71 days at the end (80%: 57.49 to 57.83 days)           0%  26 Jan 2027  −0.333 a week, −3.5 needed';
  expect(head.slice(head.indexOf('FORECAST'))).toMatch(/^FORECAST +PROBABILITY {2}TARGET +RATE +/);
  expect(row('cycle-days').trimEnd()).toContain(told);
  expect(row('meetings')).toMatch(/^too little data /);
  expect(row('fairs')).toMatch(/^ +ana$/);
});
