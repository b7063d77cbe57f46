import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answered } from './answers.ts';
import { type Workspace, workspaceIn } from './run-okr.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'templates');

/** Those of objectives: a KPI has neither a cycle nor a target to be played. */
const TEMPLATES = readdirSync(FOLDER)
  .filter((file) => /^objective:/m.test(readFileSync(join(FOLDER, file), 'utf8')))
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();

interface KeyResult {
  id: string;
  measure: string;
  from: number | null;
  to: number | null;
  current: number | null;
  progress: number;
  status: string;
}

interface Objective {
  cycle: string;
  id: string;
  start: string;
  end: string;
  progress: number;
  keyResults: KeyResult[];
}

/** The terms are one, two, three and twelve months; the cycles that hold them a month, a quarter and a year. */
const MONTHS: Record<string, number> = {
  'sales-marketing-alignment': 1,
  'reduce-sales-cycle': 2,
  'strategic-partnerships': 12,
};
const monthsOf = (id: string): number => MONTHS[id] ?? 3;

/** By months of term: in which cycle the objective lies, its first and its last day. */
type Days = Record<number, [cycle: string, start: string, end: string]>;

const PLAYED: [name: string, today: string, flags: string, days: Days][] = [
  [
    'in a quarter that begins today',
    '2026-10-01',
    '',
    {
      1: ['2026-10', '2026-10-01', '2026-10-31'],
      2: ['2026-Q4', '2026-10-01', '2026-11-30'],
      3: ['2026-Q4', '2026-10-01', '2026-12-31'],
      12: ['2026', '2026-10-01', '2026-12-31'],
    },
  ],
  [
    'in the middle of a quarter',
    '2026-11-16',
    '',
    {
      1: ['2026-11', '2026-11-16', '2026-11-30'],
      2: ['2026-Q4', '2026-11-16', '2026-12-31'],
      3: ['2026-Q4', '2026-11-16', '2026-12-31'],
      12: ['2026', '2026-11-16', '2026-12-31'],
    },
  ],
  [
    'in the last week of a year',
    '2026-12-28',
    '',
    {
      1: ['2026-12', '2026-12-28', '2026-12-31'],
      2: ['2026-Q4', '2026-12-28', '2026-12-31'],
      3: ['2026-Q4', '2026-12-28', '2026-12-31'],
      12: ['2026', '2026-12-28', '2026-12-31'],
    },
  ],
  [
    'in the cycle after that of the last week of a year',
    '2026-12-28',
    '--cycle next',
    {
      1: ['2027-01', '2027-01-01', '2027-01-31'],
      2: ['2027-Q1', '2027-01-01', '2027-02-28'],
      3: ['2027-Q1', '2027-01-01', '2027-03-31'],
      12: ['2027', '2027-01-01', '2027-12-31'],
    },
  ],
];

const at = (day: string) => ({ env: { OKR_NOW: `${day}T12:00:00Z`, OKR_USER: 'ana' } });

/** A value for every parameter of every template, all of them different, so that no target is its baseline. */
function everyParameter({ folder }: Workspace): string[] {
  const shown = answered(TEMPLATES.map((id) => ({ folder, args: `template show ${id} --json` })));
  const parameters = shown.flatMap(({ stdout }) => JSON.parse(stdout).parameters as { name: string; type: string }[]);
  const types = new Map(parameters.map(({ name, type }) => [name, type]));
  return [...types].flatMap(([name, type], index) => ['--set', `${name}=${type === 'text' ? 'Acme' : 11 + index}`]);
}

/** All objectives as of each of some days, in the cycles that they belong to. */
const objectivesOn = ({ folder }: Workspace, days: readonly string[]): Objective[] =>
  answered(days.map((day) => ({ folder, args: 'report --json', ...at(day) }))).flatMap(
    ({ stdout }) => JSON.parse(stdout).objectives,
  );

/** What a person would report of a key result on its last day: the target, or any value where none is known yet. */
const achieved = ({ id, measure, to }: KeyResult, { cycle, id: objective }: Objective): string[] => [
  ...['checkin', `${cycle}/${objective}/${id}`],
  ...(measure === 'milestones' ? ['--done'] : [String(to ?? 100)]),
];

/** Begins all templates at once, checks in the key results chosen on the day their objective starts, and reports on that day. */
async function played(today: string, flags: string, days: Days, set: string[], isChosen: (index: number) => boolean) {
  const workspace = workspaceIn();
  const chosen = TEMPLATES.flatMap((id) => ['--template', id]);
  await workspace.okr(['init', ...chosen, ...flags.split(' ').filter(Boolean), ...set], at(today));
  const starts = [...new Set(Object.values(days).map(([, start]) => start))];
  const before = objectivesOn(workspace, starts);
  answered(
    before.flatMap((objective) =>
      objective.keyResults
        .filter((_, index) => isChosen(index))
        .map((one) => ({ folder: workspace.folder, args: achieved(one, objective), ...at(objective.start) })),
    ),
  );
  const after = objectivesOn(workspace, starts);
  return { before, after };
}

function expectDays(objectives: Objective[], days: Days): void {
  const found = objectives.map(({ id, cycle, start, end }) => [id, cycle, start, end]);
  expect(found.sort()).toEqual(TEMPLATES.map((id) => [id, ...(days[monthsOf(id)] ?? [])]));
}

/** Rates a month are counted over the whole term, also where the end of the cycle cuts it short. */
const counts = (objectives: Objective[]) =>
  Object.fromEntries(
    objectives.flatMap(({ keyResults }) =>
      keyResults.filter(({ id }) => ['blog-posts', 'capture-assets'].includes(id)).map(({ id, to }) => [id, to]),
    ),
  );

describe.each(PLAYED)('%s', (_, today, flags, days) => {
  test('every template can be begun, checked in and reported with no parameter set', async () => {
    const { before, after } = await played(today, flags, days, [], (index) => index === 0);
    expectDays(before, days);
    expect(counts(before)).toEqual({ 'blog-posts': 24, 'capture-assets': 6 });
    for (const { keyResults } of after) {
      for (const { id, from, measure, progress, status } of keyResults.slice(0, 1)) {
        const known = from !== null || measure === 'milestones';
        // Whoever knows no baseline can still check in; the figures wait for it.
        expect([id, progress, status]).toEqual([id, known ? 1 : 0, known ? 'achieved' : 'pending']);
      }
    }
  });

  test('every template can be begun, checked in and reported with all parameters set', async () => {
    const set = everyParameter(workspaceIn());
    const { before, after } = await played(today, flags, days, set, () => true);
    expectDays(before, days);
    const given = (name: string) => Number(set.find((word) => word.startsWith(`${name}=`))?.split('=')[1]);
    expect(counts(before)).toEqual({
      'blog-posts': given('posts-a-month') * 3,
      'capture-assets': given('assets-a-month') * 3,
    });
    for (const { id, progress, keyResults } of after) {
      expect(keyResults.map((one) => [one.id, one.status])).toEqual(keyResults.map((one) => [one.id, 'achieved']));
      expect([id, progress]).toEqual([id, 1]);
    }
  });
});
