import { beforeAll, describe, expect, test } from 'vitest';
import { answersOf } from './answers.ts';
import { type Outcome, workspaceIn } from './run-okr.ts';

const ENV = { OKR_USER: 'ana' };
const SETTINGS = 'schema: 1\ntimezone: UTC\npeople:\n  - { id: ana, name: Ana } # who began\n';
const GROW = 'objective: Grow # soon\nowner: ana\nend: 2026-11-30\n';
const FILES = {
  'okrs/okr.yaml': SETTINGS,
  'okrs/2026-Q3/cycle.yaml': 'closed: { on: 2026-09-30 }\n',
  'okrs/2026-Q3/old.yaml': 'objective: Old\n',
  'okrs/2026-Q4/grow.yaml': GROW,
  'okrs/2026-Q4/checkins/2026-11/2026-11-02-gone-a1.yaml': 'objective: gone\ndate: 2026-11-02\nby: ana\n',
  'okrs/2026-Q4/checkins/2026-11/2026-11-02-grow-a1.yaml':
    'objective: grow\ndate: 2026-11-02\nby: ana\nupdates: { lost: { value: 3 } }\n',
};
const GIT = 'okrs/2026-Q4/grow.yaml';
const workspace = workspaceIn(undefined, FILES);
const refusing = workspaceIn(undefined, FILES);
const contents = () => Object.fromEntries(refusing.files().map((file) => [file, refusing.read(file)]));
const before = contents();

/** What is added, one after the other. */
const WRITTEN = {
  objective: 'add objective "Vender mais à vista"',
  same: 'add objective "Vender mais a vista" --json',
  whole:
    'add objective "Win: 5 deals" --id win --owner bo --team sales --kind committed --align grow --weight 2 --start 2026-10-01 --end 2026-11-30 --why "More." --cycle 2026-Q4',
  next: 'add objective "Grow on" --cycle next',
  metric: 'add kr "Average sales cycle" --objective grow --from 60 --to 55 --unit days',
  twin: 'add kr "Average sales cycle" --objective 2026-Q4/grow --change -5% --owner bo --weight 2',
  hold: 'add kr "Churn" --objective grow --at-most 2 --unit percent --id churn',
  steps: 'add kr "Contracts" --objective grow --milestone "Vendor chosen" --milestone "pilot: 试点" --as-of 2026-10-03',
  chinese: 'add kr 客户满意度 --objective 2027-Q1/grow-on --milestone 试点 --milestone 上线',
  initiative: 'add initiative "Rewrite the page" --objective grow --kr churn',
  team: 'add team sales --name Sales --parent company --member ana --member cy',
  person: 'add person bo --name "Bo, of sales" --email bo@acme.example',
  cycle: 'add cycle sprint-7 --title "Sprint: 7" --start 2027-01-04 --end 2027-01-15 --draft',
} as const;

const REFUSED = {
  'nothing to add': ['add', 2, 'missing: THING\ndid you mean: objective, kr, initiative, kpi, team, person, cycle'],
  'a thing that cannot be added': ['add goal X', 2, 'THING: “goal” is not objective, kr, '],
  'an objective without a title': ['add objective', 2, 'missing: TITLE'],
  'a title of which no id can be made': ['add objective ***', 2, 'missing: --id'],
  'an id that is taken': ['add objective X --id grow', 4, 'the id “grow” is taken by okrs/2026-Q4/grow.yaml'],
  'an id that check-ins of a lost objective name': ['add objective X --id gone', 4, '2026-11-02-gone-a1.yaml'],
  'an id that references keep for themselves': ['add objective X --id kpi', 2, '--id: “kpi” '],
  'an objective of a closed cycle': ['add objective X --cycle 2026-Q3', 4, 'the cycle 2026-Q3 was closed'],
  'a day outside of the cycle': ['add objective X --end 2027-01-31', 2, 'okrs/2026-Q4/x.yaml:4:6: error file/'],
  'a weight below 0': ['add objective X --weight -1', 2, 'okrs/2026-Q4/x.yaml:4:9: error file/'],
  'a key result of which nothing is said': ['add kr', 2, 'missing: TITLE, --objective and --to\nhint: a key result'],
  'a baseline alone': ['add kr X --objective grow --from 3', 2, 'missing: --to\n'],
  'two measures': ['add kr X --objective grow --to 3 --at-most 4', 2, '--to and --at-most cannot be given together'],
  'a baseline of bounds': ['add kr X --objective grow --from 3 --at-least 4', 2, '--from and --at-least cannot'],
  'a target that is the baseline': [
    'add kr X --objective grow --from 5 --to 5',
    2,
    'okrs/2026-Q4/grow.yaml:8:9: error file/target-is-baseline',
  ],
  'a number with its unit': ['add kr X --objective grow --to 55days', 2, '--to: “55days” is not a number'],
  'an id of updates that are lost': ['add kr X --objective grow --to 5 --id lost', 4, 'the id “lost” is taken by'],
  'a key result of a closed cycle': ['add kr X --objective 2026-Q3/old --to 5', 4, 'the cycle 2026-Q3 was closed'],
  'an objective that there is not': ['add kr X --objective grwo --to 5', 2, 'did you mean: 2026-Q4/grow'],
  'a cycle in place of an objective': ['add kr X --objective 2026-Q4 --to 5', 2, '“2026-Q4” is not an objective'],
  'an initiative for no key result': ['add initiative X --objective grow --kr deals', 2, 'there is no “deals” among'],
  'a flag of another thing': ['add team sales --to 5 --unit days', 2, 'okr add team does not take --to and --unit'],
  'a person who is there': ['add person ana', 4, 'the id “ana” is taken by okrs/okr.yaml'],
  'a person by a name that is no id': ['add person 李雷', 2, 'hint: write li-lei\n'],
  'a team that is its own parent': ['add team x --parent x', 2, 'okrs/okr.yaml:6:22: error file/team-loop'],
  'a cycle that is there': ['add cycle 2026-Q4', 4, 'the id “2026-Q4” is taken by okrs/2026-Q4'],
  'a cycle without days': ['add cycle sprint-7 --start 2027-01-04', 2, 'missing: --end'],
  'a cycle that ends before it starts': ['add cycle s --start 2027-01-04 --end 2027-01-01', 2, 'file/start-after-end'],
  'a quarter in small letters': ['add cycle 2027-q1', 2, 'hint: write 2027-Q1'],
} as const;

const answers = new Map<string, Outcome>();

beforeAll(() => {
  const lines = [
    ...Object.entries(WRITTEN).map(([name, args]) => ({ name, args, folder: workspace.folder })),
    ...['check', 'report --json'].map((args) => ({ name: args, args, folder: workspace.folder })),
    ...Object.entries(REFUSED).map(([name, [args]]) => ({ name, args, folder: refusing.folder })),
    { name: 'dry', args: `${WRITTEN.metric} --dry-run`, folder: refusing.folder },
  ];
  answersOf(lines.map(({ args, folder }) => ({ args, folder, env: ENV }))).forEach((outcome, index) => {
    answers.set(lines[index]?.name ?? '', outcome);
  });
}, 60_000);

const answer = (name: string): Outcome => {
  const found = answers.get(name);
  if (!found) throw new Error(`no answer to ${name}`);
  return found;
};

describe('okr add objective', () => {
  test('makes a file in the cycle of the day, under an id made of the title, owned by whoever types', () => {
    expect(workspace.written('okrs/2026-Q4/vender-mais-a-vista.yaml')).toBe(
      'objective: Vender mais à vista\nowner: ana\n',
    );
    const { stdout, stderr } = answer('objective');
    const path = 'okrs/2026-Q4/vender-mais-a-vista.yaml';
    expect(stdout).toBe(`2026-Q4/vender-mais-a-vista  Vender mais à vista\n${path}\n`);
    expect(stderr).toContain('\nnext: okr add kr TITLE --objective 2026-Q4/vender-mais-a-vista --from N --to N\n');
    expect(stderr).toContain(`take it back: rm ${path}\n`);
  });

  test('gives the same title another id', () => {
    expect(JSON.parse(answer('same').stdout)).toMatchObject({
      kind: 'written',
      files: ['okrs/2026-Q4/vender-mais-a-vista-2.yaml'],
      changes: [{ reference: '2026-Q4/vender-mais-a-vista-2', title: 'Vender mais a vista' }],
    });
  });

  test('writes every flag under its key, and leaves out a day that is that of the cycle', () => {
    expect(workspace.written('okrs/2026-Q4/win.yaml')).toBe(
      'objective: "Win: 5 deals"\nwhy: More.\nowner: bo\nteam: sales\nkind: committed\nalign: grow\nweight: 2\nend: 2026-11-30\n',
    );
    expect(answer('whole').stderr).toContain('bo is nobody that okr.yaml lists');
  });

  test('with --cycle next goes into the quarter after this one', () => {
    expect(workspace.written('okrs/2027-Q1/grow-on.yaml')).toMatch(/^objective: Grow on\nowner: ana\n/);
  });
});

describe('okr add kr', () => {
  test('reads the key result back as a sentence, and says that it starts today', () => {
    const { stdout, stderr } = answer('metric');
    expect(stdout).toBe(
      `2026-Q4/grow/average-sales-cycle  Average sales cycle: from 60 down to 55 days by 30 November 2026\n${GIT}\n`,
    );
    expect(stderr).toContain('it starts on 24 Nov 2026, as its objective has been running for a while\n');
    expect(stderr).toContain('next: okr checkin 2026-Q4/grow/average-sales-cycle VALUE\n');
    expect(answer('hold').stdout).toContain('stay at 2% or less until 30 November 2026');
    expect(answer('twin').stderr).toContain('its baseline is unknown');
  });

  test('makes ids of titles in Chinese as they sound', () => {
    expect(workspace.read('okrs/2027-Q1/grow-on.yaml')).toContain(`key_results:
  - id: ke-hu-man-yi-du
    title: 客户满意度
    milestones:
      - { id: shi-dian, title: 试点 }
      - { id: shang-xian, title: 上线 }
`);
  });

  test('writes each measure into the file of the objective, and keeps what was there', () => {
    expect(workspace.read(GIT)).toBe(`${GROW}key_results:
  - id: average-sales-cycle
    title: Average sales cycle
    from: 60
    to: 55
    unit: days
    start: 2026-11-24
  - id: average-sales-cycle-2
    title: Average sales cycle
    change: -5%
    weight: 2
    owner: bo
    start: 2026-11-24
  - id: churn
    title: Churn
    hold: { at_most: 2 }
    unit: percent
    start: 2026-11-24
  - id: contracts
    title: Contracts
    milestones:
      - { id: vendor-chosen, title: Vendor chosen }
      - { id: pilot, title: 试点 }
initiatives:
  - { id: rewrite-the-page, title: Rewrite the page, kr: churn }
`);
  });

  test('with --dry-run shows the difference and writes nothing', () => {
    expect(answer('dry').stdout).toContain('+  - id: average-sales-cycle\n');
    expect(contents()).toEqual(before);
  });
});

test('okr add team and person list them in okr.yaml, and say whom it does not list', () => {
  expect(workspace.read('okrs/okr.yaml')).toBe(
    `${SETTINGS}  - { id: bo, name: "Bo, of sales", email: "bo@acme.example" }
teams:
  - { id: sales, name: Sales, parent: company, members: [ana, cy] }
`,
  );
  expect(answer('team').stderr).toContain('company is no team that okr.yaml lists');
  expect(answer('team').stderr).toContain('cy is nobody that okr.yaml lists');
});

test('okr add cycle writes when it runs', () => {
  const text = 'title: "Sprint: 7"\nstart: 2027-01-04\nend: 2027-01-15\ndraft: true\n';
  expect(workspace.written('okrs/sprint-7/cycle.yaml')).toBe(text);
  expect(answer('cycle').stdout).toBe('sprint-7  Sprint: 7\nokrs/sprint-7/cycle.yaml\n');
});

test('what was added is read without a new fault, and counted', () => {
  const { stdout } = answer('check');
  expect(stdout).not.toContain('error file/');
  const { objectives } = JSON.parse(answer('report --json').stdout);
  expect(objectives.map(({ id }: { id: string }) => id)).toEqual([
    ...['grow', 'vender-mais-a-vista', 'vender-mais-a-vista-2', 'win'],
  ]);
});

describe('okr add refuses, and writes nothing:', () => {
  test.each(Object.entries(REFUSED))('%s', (name, [, code, words]) => {
    expect(answer(name)).toMatchObject({ code, stdout: '' });
    expect(answer(name).stderr).toContain(words);
    expect(contents()).toEqual(before);
  });
});
