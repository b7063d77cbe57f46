import { beforeAll, describe, expect, test } from 'vitest';
import { answersOf } from './answers.ts';
import { type Outcome, type Workspace, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const FILES = {
  'okrs/okr.yaml': 'schema: 1\ntimezone: UTC\npeople: [{ id: ana, name: Ana }, { id: bo, name: Bo }]\n',
  'okrs/kpis/churn.yaml': 'kpi: Monthly churn\nunit: percent\nhold: { at_most: 2 }\ncadence: 1m\n',
  'okrs/kpis/checkins/2026-11/2026-11-15-churn-a1.yaml': 'kpi: churn\ndate: 2026-11-15\nby: bo\nvalue: 1.8\n',
  'okrs/2026-Q4/keep.yaml': `objective: Keep our customers
key_results:
  - { id: churn, title: Keep churn low, hold: { at_most: 2 }, unit: percent, kpi: churn }
  - { id: calls, title: Calls, from: 0, to: 9 }
`,
};

const OF_BO = 'okrs/kpis/checkins/2026-11/2026-11-15-churn-a1.yaml';

const CLOSED = { 'okrs/2026-Q4/cycle.yaml': 'closed: { on: 2026-11-20, by: ana }\n' };

/** Each story is a workspace in which lines are typed one after another. */
const STORIES = {
  new: ['checkin kpi/churn 2.1 --note "Two: left." --by bo', 'show kpi/churn --json', 'check'],
  json: ['checkin kpi/churn 2.1 --by bo --json'],
  earlier: ['checkin kpi/churn 3 --by bo --date 2026-11-10', 'show kpi/churn --json'],
  later: ['checkin kpi/churn 3 --by bo --date 2026-12-01'],
  closed: ['checkin kpi/churn 2.1 --by bo --date 2026-11-20'],
  amended: [
    'checkin kpi/churn 2.1 --note "Two left." --by bo',
    'checkin kpi/churn 1.7 --amend --by bo --as-of 2026-11-25 --date 2026-11-24',
    'checkin kpi/churn --note "One left." --amend --by bo',
  ],
  others: ['checkin kpi/churn 2.1 --amend --by ana --date 2026-11-15'],
  dry: ['checkin kpi/churn 2.1 --by bo --dry-run'],
  refused: [
    'checkin kpi/churn +3 --by bo',
    'checkin kpi/churn --add 3 --by bo',
    'checkin kpi/churn 2 --by bo --confidence 70% --done a --undone b --need skill:x',
    'checkin kpi/churn 2 --no-needs',
    'checkin kpi/churn',
    'checkin kpi/churn --note Fine',
    'checkin kpi/chrn 2',
    'checkin kpi/churn 2,1 --by bo',
    'checkin kpi/churn 2 --by dan',
  ],
} as const;

type Story = keyof typeof STORIES;

interface Told {
  readonly workspace: Workspace;
  readonly before: object;
  readonly answers: Outcome[];
}

const told = new Map<string, Told>();

beforeAll(() => {
  const lines = Object.entries(STORIES).flatMap(([name, typed]) => {
    const workspace = workspaceIn(undefined, { ...FILES, ...(name === 'closed' ? CLOSED : {}) });
    told.set(name, { workspace, before: snapshot(workspace.folder), answers: [] });
    return typed.map((args) => ({ name, folder: workspace.folder, args }));
  });
  answersOf(lines).forEach((answer, index) => {
    told.get(lines[index]?.name ?? '')?.answers.push(answer);
  });
}, 60_000);

function story(name: Story) {
  const found = told.get(name);
  if (!found) throw new Error(`no story ${name}`);
  const { workspace } = found;
  const written = workspace.files().filter((file) => file.includes('kpis/checkins') && !(file in FILES));
  return { ...found, written, text: written.map((file) => workspace.written(file)).join('') };
}

describe('okr checkin kpi/churn 2.1', () => {
  test('writes a file of its own, named by its day, with its keys in their order', () => {
    const { written, text } = story('new');
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^okrs\/kpis\/checkins\/2026-11\/2026-11-24-churn-[a-z0-9]{10}\.yaml$/);
    expect(text).toBe(
      'kpi: churn\ndate: 2026-11-24\nby: bo\nat: 2026-11-24T12:00:00.000Z\nvalue: 2.1\nnote: "Two: left."\n',
    );
  });

  test('says old and new value, whether it is within its bounds, and what becomes of what it feeds', () => {
    const [answer] = story('new').answers;
    expect(answer?.stdout.split('\n').slice(0, 2)).toEqual([
      'kpi/churn  1.8% → 2.1%  within bounds → outside bounds',
      '2026-Q4/keep/churn  1.8% → 2.1%  progress 100% → 0%  on track → off track',
    ]);
    expect(answer?.stderr).toContain("next: git add okrs && git commit -m 'Check in kpi/churn'\n");
    expect(answer?.stderr).toContain('take it back: rm okrs/kpis/checkins/2026-11/2026-11-24-churn-');
  });

  test('is then its last value, and nothing that a check finds fault with', () => {
    const [, shown, checked] = story('new').answers;
    expect(JSON.parse(shown?.stdout ?? '').kpi).toMatchObject({
      current: 2.1,
      withinBounds: false,
      lastCheckin: '2026-11-24',
    });
    expect(checked?.code).toBe(0);
    expect(checked?.stdout).not.toContain('kpis/');
  });

  test('is told as data too', () => {
    const { files, changes, kind } = JSON.parse(story('json').answers[0]?.stdout ?? '');
    expect(kind).toBe('written');
    expect(files).toEqual(story('json').written);
    expect(changes).toEqual([
      {
        ...{ reference: 'kpi/churn', from: { current: 1.8, withinBounds: true } },
        ...{ to: { current: 2.1, withinBounds: false }, hiddenBy: null },
      },
      {
        reference: '2026-Q4/keep/churn',
        from: { current: 1.8, progress: 1, status: 'on_track' },
        to: { current: 2.1, progress: 0, status: 'off_track' },
      },
    ]);
  });

  test('with --dry-run shows the file and writes nothing', () => {
    const { answers, workspace, before } = story('dry');
    expect(answers[0]?.stdout).toContain('+value: 2.1\n');
    expect(snapshot(workspace.folder)).toEqual(before);
  });

  test('of an earlier day does not change the current value, and says so', () => {
    const [answer, shown] = story('earlier').answers;
    expect(answer?.stderr).toContain('this does not change the current value: 1.8% was set later, on 15 Nov 2026');
    expect(answer?.stdout).toMatch(/^kpi\/churn {2}1\.8% {2}within bounds\n/);
    expect(JSON.parse(shown?.stdout ?? '').kpi.current).toBe(1.8);
  });

  test('of a day to come says from when it counts', () => {
    expect(story('later').answers[0]?.stderr).toContain('it counts from 1 Dec 2026 on');
  });

  test('is no write into a closed cycle: a KPI goes on', () => {
    expect(story('closed').answers[0]?.code).toBe(0);
  });
});

describe('--amend', () => {
  test('corrects the value or the note of the newest check-in by the same person on that day, and leaves the rest', () => {
    const { text, written, answers } = story('amended');
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(written).toHaveLength(1);
    expect(text).toBe(
      'kpi: churn\ndate: 2026-11-24\nby: bo\nat: 2026-11-24T12:00:00.000Z\nvalue: 1.7\nnote: One left.\n',
    );
    expect(answers[1]?.stdout).toContain('kpi/churn  2.1% → 1.7%  outside bounds → within bounds\n');
    expect(answers[1]?.stderr).toContain("git commit -m 'Amend the check-in of kpi/churn'");
  });

  test('changes no check-in of anybody else', () => {
    const { answers, workspace, written } = story('others');
    expect(answers[0]).toMatchObject({ code: 2, stdout: '' });
    expect(answers[0]?.stderr).toContain('ana has no check-in of kpi/churn on 2026-11-15 to amend');
    expect(written).toEqual([]);
    expect(workspace.read(OF_BO)).toBe(FILES[OF_BO]);
  });
});

describe('a KPI does not take', () => {
  test('an addition, which would not sum after a merge: the answer says what to type', () => {
    for (const { code, stderr } of story('refused').answers.slice(0, 2)) {
      expect(code).toBe(2);
      expect(stderr).toContain('takes the value that it has now, not an addition');
      expect(stderr).toContain('hint: okr checkin kpi/churn VALUE');
    }
  });

  test('what is said of key results alone; the answer names it', () => {
    const [, , all, noNeeds] = story('refused').answers;
    expect(all?.stderr).toContain('not --done, --undone, --confidence or --need\n');
    expect(noNeeds?.stderr).toContain('not --no-needs\n');
  });

  test.each([
    ['nothing', 4, 'missing: VALUE\nhint: okr checkin kpi/churn VALUE'],
    ['a note without a value', 5, 'missing: VALUE'],
    ['a check-in where there is no such KPI', 6, 'nothing is called “kpi/chrn”\ndid you mean: kpi/churn'],
    ['a decimal comma', 7, '“2,1” is not a number\nhint: write 2.1'],
    ['a person whom okr.yaml does not know', 8, 'nobody in okr.yaml has the id “dan”'],
  ])('%s', (_, index, words) => {
    const { answers, workspace, before } = story('refused');
    expect(answers[index]).toMatchObject({ code: 2, stdout: '' });
    expect(answers[index]?.stderr).toContain(words);
    expect(snapshot(workspace.folder)).toEqual(before);
  });
});
