import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandWords } from '../../scripts/command-words.mjs';
import { codeSpans } from '../architecture/markdown.ts';
import { temporaryFolder, type Workspace, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

/** What the report says of a key result, as far as these tests ask. */
interface KeyResult {
  id: string;
  from: number | null;
  current: number | null;
  to: number | null;
  progress: number;
  expected: number;
  status: string;
  confidence: number | null;
  needs: { kind: string; text: string }[];
  due: boolean;
  stale: boolean;
}

interface Report {
  cycles: { id: string; counts: Record<string, number>; netOnTrack: number | null }[];
  objectives: { id: string; status: string; keyResults: KeyResult[] }[];
  notices: unknown[];
}

/** The folder in which a checkout would have its `examples`. */
function copyOfExamples(): Workspace {
  const folder = temporaryFolder();
  cpSync(EXAMPLES, join(folder, 'examples'), { recursive: true });
  return workspaceIn(folder);
}

const reports = new Map<string, Promise<Report>>();

/** The report as of a day, which several tests ask; made once. */
function reportOn(asOf: string): Promise<Report> {
  const made = reports.get(asOf) ?? computedOn(asOf);
  reports.set(asOf, made);
  return made;
}

async function computedOn(asOf: string): Promise<Report> {
  const { stdout, stderr } = await copyOfExamples().okr(`-C examples/sales-team report --as-of ${asOf} --json`);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const keyResults = ({ objectives }: Report): Record<string, KeyResult> =>
  Object.fromEntries(objectives.flatMap((objective) => objective.keyResults.map((one) => [one.id, one])));

/** By hand from the files: baseline, value and target, the progress and the pace they make, and what is owed. */
type Row = [
  id: string,
  from: number | null,
  current: number,
  to: number | null,
  progress: number,
  expected: number,
  status: string,
  owed?: 'due' | 'stale',
];

// Expected is that of the day of the last check-in, a metric that is stale apart: day 50 of the quarter's 92 is 19 November,
// 72 is 11 December, 79 is 18 December; days 303 and 334 of the year's 365 are 30 October and 30 November. A plan is a line
// through its points: of `cycle-days` 20% on 31 October and 60% on 30 November, of the year 70% on 30 September.
const ON_24_NOVEMBER: Row[] = [
  ['recurring-revenue', 400_000, 534_000, 600_000, 134 / 200, 0.7 + (0.3 * 30) / 92, 'on_track'], // 0.67 ÷ 0.80
  ['renewals', 78, 84, 90, 6 / 12, 303 / 365, 'at_risk'], // 0.50 ÷ 0.83 = 0.60
  ['one-off-share', 35, 25, 20, 10 / 15, 303 / 365, 'on_track'], // 0.67 ÷ 0.83 = 0.80
  ['churn', null, 1.8, null, 1, 1, 'on_track'], // at most 2
  ['december-renewals', 0, 12, 24, 12 / 24, 48 / 92, 'at_risk', 'due'], // committed: 0.96 is not 1; last on 17 November
  ['first-order', 22, 22, 14, 0, 1 / 39, 'pending'], // from 23 November, in grace until the 30th
  ['new-contracts', 0, 2, 12, 2 / 12, 50 / 92, 'off_track'], // 0.17 ÷ 0.54 = 0.31
  ['open-offers', 150_000, 560_000, 900_000, 41 / 75, 50 / 92, 'on_track'], // 0.55 ÷ 0.54 = 1.01
  ['first-meetings', 0, 42, 40, 1, 50 / 92, 'achieved'], // 5 + 3 + 4 + 2 + 3 + 6 + 3 + 2 + 2 + 5 + 3 + 4
  ['cycle-days', 60, 57, 50, 3 / 10, 0.2 + (0.4 * 19) / 30, 'at_risk'], // 0.30 ÷ 0.45 = 0.66
  ['quote-hours', 52, 31, 24, 21 / 28, 50 / 92, 'on_track'], // 0.75 ÷ 0.54 = 1.38
  ['phone-signing', null, 1, null, 1 / 5, 3 / 5, 'off_track'], // vendor, weight 1, done; pilot, weight 2, due too
  ['acquisition-cost', 9200, 8750, 8280, 450 / 920, 55 / 92, 'on_track', 'stale'], // last on 6 November, every 14 days
  ['approval-waits', 30, 26, 10, 4 / 20, 37 / 92, 'dropped'],
];

const ON_18_DECEMBER: Row[] = [
  ['recurring-revenue', 400_000, 549_000, 600_000, 149 / 200, 0.7 + (0.3 * 61) / 92, 'on_track'], // 0.75 ÷ 0.90
  ['renewals', 78, 87, 90, 9 / 12, 334 / 365, 'on_track'], // 0.75 ÷ 0.92 = 0.82
  ['one-off-share', 35, 24, 20, 11 / 15, 334 / 365, 'on_track'], // 0.73 ÷ 0.92 = 0.80
  ['churn', null, 2.3, null, 0, 1, 'off_track'],
  ['december-renewals', 0, 22, 24, 22 / 24, 76 / 92, 'on_track'], // 0.92 ÷ 0.83 = 1.11
  ['first-order', 22, 17, 14, 5 / 8, 19 / 39, 'on_track'], // 0.63 ÷ 0.49 = 1.28; counted on 11 December
  ['new-contracts', 0, 7, 12, 7 / 12, 79 / 92, 'at_risk'], // 0.58 ÷ 0.86 = 0.68
  ['open-offers', 150_000, 640_000, 900_000, 49 / 75, 79 / 92, 'on_track', 'stale'], // last on 4 December: 0.65 ÷ 0.86
  ['first-meetings', 0, 45, 40, 1, 65 / 92, 'achieved'], // nothing is owed any more
  ['cycle-days', 60, 52, 50, 8 / 10, 0.6 + (0.4 * 18) / 31, 'on_track'], // 0.80 ÷ 0.83 = 0.96
  ['quote-hours', 52, 23, 24, 1, 79 / 92, 'achieved'],
  ['phone-signing', null, 3, null, 3 / 5, 1, 'at_risk'], // all are due, the last one is not done
  ['acquisition-cost', 9200, 8800, 8280, 400 / 920, 72 / 92, 'at_risk'], // 0.43 ÷ 0.78 = 0.56
  ['approval-waits', 30, 26, 10, 4 / 20, 37 / 92, 'dropped'],
];

const TWO_DAYS: [asOf: string, rows: Row[]][] = [
  ['2026-11-24', ON_24_NOVEMBER],
  ['2026-12-18', ON_18_DECEMBER],
];

test.each(TWO_DAYS)(
  'as of %s each key result has the figures and status derived from its files',
  async (asOf, rows) => {
    const shown = keyResults(await reportOn(asOf));
    expect(Object.keys(shown)).toEqual(rows.map(([id]) => id));
    for (const [id, from, current, to, progress, expected, status, owed] of rows) {
      const due = owed !== undefined;
      expect(shown[id], id).toMatchObject({ from, current, to, status, due, stale: owed === 'stale' });
      expect(shown[id]?.progress, id).toBeCloseTo(progress, 9);
      expect(shown[id]?.expected, id).toBeCloseTo(expected, 9);
    }
  },
);

test('on 24 November every status occurs, and both days have one key result stale', async () => {
  const [november, december] = [await reportOn('2026-11-24'), await reportOn('2026-12-18')];
  expect([november.notices, december.notices]).toEqual([[], []]);
  expect(november.cycles).toMatchObject([
    { id: '2026', counts: { pending: 0, on_track: 2, at_risk: 1, off_track: 0, achieved: 0, dropped: 0, stale: 0 } },
    { id: '2026-Q4', counts: { pending: 1, on_track: 4, at_risk: 2, off_track: 2, achieved: 1, dropped: 1, stale: 1 } },
  ]);
  expect(december.cycles).toMatchObject([
    { id: '2026', counts: { pending: 0, on_track: 3, at_risk: 0, off_track: 0, achieved: 0, dropped: 0, stale: 0 } },
    { id: '2026-Q4', counts: { pending: 0, on_track: 4, at_risk: 3, off_track: 1, achieved: 2, dropped: 1, stale: 1 } },
  ]);
  // (4 + 1 − 2) of nine, then (4 + 2 − 1) of ten.
  expect(november.cycles[1]?.netOnTrack).toBeCloseTo(3 / 9, 9);
  expect(december.cycles[1]?.netOnTrack).toBeCloseTo(5 / 10, 9);
});

test.each([
  ['2026-11-24', ['at_risk', 'at_risk', 'off_track', 'off_track']],
  ['2026-12-18', ['on_track', 'off_track', 'at_risk', 'at_risk']],
])('as of %s each of the four objectives has the status of its worst key result', async (asOf, statuses) => {
  const { objectives } = await reportOn(asOf);
  const ids = ['customers-who-stay', 'help-in-time', 'open-the-south', 'sign-without-waiting'];
  expect(objectives.map(({ id, status }) => [id, status])).toEqual(ids.map((id, index) => [id, statuses[index]]));
});

test('what the team decides shows in the weeks after: a falling confidence, an open decision, a dropped key result', async () => {
  const days = ['2026-10-15', '2026-11-05', '2026-11-06', '2026-11-24', '2026-12-18'];
  const weeks = await Promise.all(days.map(async (day) => keyResults(await reportOn(day))));
  const over = (id: string) => weeks.map((shown) => shown[id]);
  expect(over('new-contracts').map((one) => one?.confidence)).toEqual([0.7, 0.6, 0.5, 0.3, 0.3]);
  expect(over('new-contracts').map((one) => one?.needs.map(({ kind }) => kind))).toEqual([
    [],
    [],
    [],
    ['decision'],
    [],
  ]);
  expect(over('phone-signing').map((one) => one?.needs.map(({ kind }) => kind))).toEqual([
    ...[[], []],
    ...[['people'], ['people'], ['skill']],
  ]);
  // On 5 November 4 of the 20 points are gone, last said on 23 October: stale, so 0.2 ÷ (36 ÷ 92) = 0.51.
  expect(over('approval-waits').map((one) => one?.status)).toEqual([
    ...['off_track', 'at_risk'],
    ...['dropped', 'dropped', 'dropped'],
  ]);
  // The baseline is what was counted on the last day before the start: 24 of 30 October, then 22 of 13 November.
  expect(over('first-order').map((one) => one?.from)).toEqual([null, 24, 24, 22, 22]);
});

test('each check-in lies in a file named after its day and aim, with ten characters that no other has', () => {
  const workspace = copyOfExamples();
  const files = workspace.files('examples').filter((file) => file.includes('/checkins/'));
  expect(files.length).toBeGreaterThan(60);
  const suffixes = files.map((file) => {
    const text = workspace.read(file);
    const [, aim] = /^(?:objective|kpi): (.+)$/m.exec(text) ?? [];
    const [, date = ''] = /^date: (.+)$/m.exec(text) ?? [];
    const [, suffix = ''] = /-([a-z0-9]{10})\.yaml$/.exec(file) ?? [];
    expect(file).toMatch(new RegExp(`/checkins/${date.slice(0, 7)}/${date}-${aim}-${suffix}\\.yaml$`));
    expect(text, file).toMatch(/^by: (?:ana|bo|chen|duarte)$/m);
    return suffix;
  });
  expect(new Set(suffixes).size).toBe(files.length);
});

test('every command of the README of the examples runs, says nothing beside its answer and changes no file', async () => {
  const workspace = copyOfExamples();
  const before = snapshot(workspace.folder);
  const spans = codeSpans(readFileSync(join(EXAMPLES, 'README.md'), 'utf8'));
  const commands = spans.filter((span) => span.startsWith('okr '));
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) {
    const { stdout, stderr } = await workspace.okr(commandWords(command).slice(1));
    expect([command, stdout === '', stderr]).toEqual([command, false, '']);
  }
  expect(snapshot(workspace.folder)).toEqual(before);
});
