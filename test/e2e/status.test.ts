import { describe, expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { expectGolden } from './golden.ts';
import { type Circumstances, workspaceIn } from './run-okr.ts';

const acme = () => workspaceIn(undefined, ACME_FILES);

async function statusOf(args = '', files: Record<string, string> = ACME_FILES) {
  const { stdout } = await workspaceIn(undefined, files).okr(`status --json ${args}`);
  return JSON.parse(stdout);
}

test.each([
  ['two cycles at once', 'status', 'status-acme.txt'],
  ['one cycle, named', 'status --cycle 2026-Q4', 'status-cycle.txt'],
  ['a closed cycle', 'status --cycle 2026-Q3', 'status-closed.txt'],
])('piped, the status shows %s in columns', async (_, args, file) => {
  const { stdout, stderr } = await acme().okr(args);
  expectGolden(file, stdout);
  expect(stderr).toBe('');
});

test('the status as JSON has the cycles and objectives of the report, and which check-ins are owed', async () => {
  const status = await statusOf();
  const report = JSON.parse((await acme().okr('report --json')).stdout);
  expect(Object.keys(status)).toEqual(['schemaVersion', 'kind', 'asOf', 'cycles', 'objectives', 'due']);
  expect(status.kind).toBe('status');
  expect(status.asOf).toBe('2026-11-24');
  expect(status.cycles).toEqual(report.cycles);
  expect(status.objectives).toEqual(report.objectives);
});

describe('owed on 24 November', () => {
  // Everything of Acme was last checked in on 20 November, but for acquisition cost (20 October) and what never was.
  test('is a check-in whose cadence of seven days has passed, with its owner, its day and what to type', async () => {
    const { due } = await statusOf();
    expect(due).toEqual([
      {
        reference: 'cac',
        title: 'Lower customer acquisition cost by 5%',
        owner: 'ana',
        lastCheckin: '2026-10-20',
        dueOn: '2026-10-27',
        stale: true,
        command: 'okr checkin cac VALUE',
      },
    ]);
  });

  test('is one that falls due today, which is not stale before tomorrow', async () => {
    const dueOn = async (asOf: string) => (await statusOf(`--as-of ${asOf}`)).due;
    const meetings = {
      ...{ reference: 'meetings', title: 'Customer meetings held', owner: 'cy' },
      ...{ lastCheckin: '2026-11-20', dueOn: '2026-11-27' },
    };
    expect(await dueOn('2026-11-27')).toContainEqual({
      ...meetings,
      stale: false,
      command: 'okr checkin meetings VALUE',
    });
    expect(await dueOn('2026-11-28')).toContainEqual({
      ...meetings,
      stale: true,
      command: 'okr checkin meetings VALUE',
    });
  });

  test('is typed with the milestones of a key result that has them, and through the KPI that feeds one', async () => {
    const commands = async (asOf: string) =>
      (await statusOf(`--as-of ${asOf}`)).due.map(({ command }: { command: string }) => command);
    expect(await commands('2026-11-28')).toContain('okr checkin mobile-contracts --done ID');
    const files = { ...ACME_FILES, 'okrs/kpis/churn.yaml': 'kpi: Monthly churn\nowner: bo\ncadence: 7d\n' };
    const { due } = await statusOf('', files);
    expect(due.filter(({ command }: { command: string }) => command.includes('churn'))).toEqual([
      {
        reference: 'churn',
        title: 'Keep monthly churn at 2% or less',
        owner: 'ana',
        lastCheckin: '2026-11-15',
        dueOn: '2026-11-22',
        stale: true,
        command: 'okr checkin kpi/churn VALUE',
      },
    ]);
  });

  test('is a KPI that feeds nothing here, and one that never had a value', async () => {
    const { due } = await statusOf('', {
      'okrs/okr.yaml': 'schema: 1\n',
      'okrs/2026-Q4/win.yaml': 'objective: Win\n',
      'okrs/kpis/nps.yaml': 'kpi: Recommendation\nowner: bo\n',
    });
    expect(due).toEqual([
      {
        reference: 'kpi/nps',
        title: 'Recommendation',
        owner: 'bo',
        lastCheckin: null,
        dueOn: null,
        stale: false,
        command: 'okr checkin kpi/nps VALUE',
      },
    ]);
  });

  test('the command that is shown works once its value is filled in', async () => {
    const workspace = acme();
    const [owed] = JSON.parse((await workspace.okr('status --json')).stdout).due;
    await workspace.okr(`${owed.command.replace(/^okr /, '').replace('VALUE', '780')} --by ana`);
    expect(JSON.parse((await workspace.okr('status --json')).stdout).due).toEqual([]);
  });
});

describe('a reference is as short as it can be', () => {
  const win = (...ids: string[]) =>
    `objective: Win\nkey_results:\n${ids.map((id) => `  - { id: ${id}, title: ${id}, from: 0, to: 40 }\n`).join('')}`;
  const files = {
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/2026/grow.yaml': win('revenue', 'margin'),
    'okrs/2026-Q4/sell.yaml': win('calls', 'margin'),
    'okrs/2026-Q4/calls.yaml': win('margin'),
  };
  const references = async (args: string) =>
    (await statusOf(args, files)).due.map(({ reference }: { reference: string }) => reference);

  test('and longer where it would mean several things', async () => {
    expect(await references('')).toEqual(['revenue', 'grow/margin', 'calls/margin', 'sell/calls', 'sell/margin']);
  });

  test('and whole where --cycle names the cycle, which the next command would not know', async () => {
    expect(await references('--cycle 2026')).toEqual(['2026/grow/revenue', '2026/grow/margin']);
  });

  test('and each is understood by show', async () => {
    const workspace = workspaceIn(undefined, files);
    const whole = {
      'sell/calls': '2026-Q4/sell/calls',
      'grow/margin': '2026/grow/margin',
      revenue: '2026/grow/revenue',
    };
    for (const [short, reference] of Object.entries(whole)) {
      expect(JSON.parse((await workspace.okr(`show ${short} --json`)).stdout).reference).toBe(reference);
    }
  });
});

describe('okr alone', () => {
  test('is okr status inside a workspace, whatever global flags stand with it', async () => {
    const workspace = acme();
    for (const flags of ['', '--json', '--as-of 2026-11-28', '--cycle 2026-Q4', '--ascii']) {
      const alone = await workspace.okr(flags);
      expect(alone).toEqual(await workspace.okr(`status ${flags}`));
    }
    const { stdout } = await workspace.okr('', { cwd: 'okrs/2026-Q4' });
    expect(stdout).toBe((await workspace.okr('status')).stdout);
  });

  test('outside a workspace says on standard output how to begin, and exits 0', async () => {
    const { stdout, stderr } = await workspaceIn().okr('');
    for (const command of ['okr init ', 'okr init --template ID', 'okr template list'])
      expect(stdout).toContain(command);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
    expect(stderr).toBe('');
  });

  test('outside a workspace with --json is a failure like any other, for nobody reads the advice', async () => {
    const { stdout, stderr } = await workspaceIn().okr('--json', { expect: 2 });
    expect(stdout).toBe('');
    expect(JSON.parse(stderr).error.code).toBe(2);
  });

  test('still refuses a command that there is not, and an unknown flag', async () => {
    const workspace = acme();
    expect((await workspace.okr('stauts', { expect: 2 })).stderr).toContain('did you mean: status');
    expect((await workspace.okr('--jsn', { expect: 2 })).stderr).toContain('--json');
  });

  test('still shows the help with --help', async () => {
    const { stdout } = await acme().okr('--help');
    expect(stdout).toMatch(/^Usage: okr/);
  });
});

test.each<[string, string, number, string]>([
  ['an unknown cycle', 'status --cycle 2030-Q1', 2, 'there is no cycle “2030-Q1”'],
  ['a draft', 'status --cycle 2027-Q1', 2, 'is a draft'],
  ['a date that is none', 'status --as-of 2026-02-30', 2, 'there is no day 2026-02-30'],
  ['an argument, which it takes none of', 'status cycle-days', 2, 'too many arguments'],
])('%s is refused', async (_, args, code, words) => {
  const { stdout, stderr } = await acme().okr(args, { expect: code });
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
});

test('files that cannot be read are exit 3, with their places', async () => {
  const files = { ...ACME_FILES, 'okrs/2026-Q4/broken.yaml': 'objectiv: A\n' };
  const { stderr } = await workspaceIn(undefined, files).okr('', { expect: 3 });
  expect(stderr).toContain('okrs/2026-Q4/broken.yaml:1:1: error');
});

test('an update that points nowhere stops nobody, and is said on standard error', async () => {
  const stray = 'objective: keep-promises\ndate: 2026-11-21\nupdates: { gone: { value: 1 } }\n';
  const files = { ...ACME_FILES, 'okrs/2026-Q4/checkins/2026-11/2026-11-21-keep-promises-a1.yaml': stray };
  const { stdout, stderr } = await workspaceIn(undefined, files).okr('status');
  expect(stdout).toContain('on-time');
  expect(stderr).toContain('okr/dangling-update');
});

test('a workspace without a cycle says how to begin one; a cycle without objectives that it has none', async () => {
  const { stdout: none } = await workspaceIn(undefined, { 'okrs/okr.yaml': 'schema: 1\n' }).okr('');
  expect(none).toContain('no cycles yet');
  const empty = { 'okrs/okr.yaml': 'schema: 1\n', 'okrs/2026-Q4/cycle.yaml': 'title: Autumn\n' };
  expect((await workspaceIn(undefined, empty).okr('')).stdout).toContain('2026-Q4 has no objectives yet');
});

test('piped, nothing is cut off, coloured or drawn, and no line ends with a space', async () => {
  const long = 'A title that is much longer than any terminal is wide, '.repeat(4).trim();
  const files = { 'okrs/okr.yaml': 'schema: 1\n', 'okrs/2026-Q4/win.yaml': `objective: ${long}\n` };
  const narrow: Circumstances = { env: { COLUMNS: '20' } };
  const { stdout } = await workspaceIn(undefined, files).okr('status', narrow);
  expect(stdout).toContain(long);
  expect((await acme().okr('status', narrow)).stdout).not.toMatch(/[^\P{Cc}\n]|[█░┌─]| $/mu);
});

test('under --ascii no sign outside ASCII is printed where the files have none', async () => {
  expect((await acme().okr('status --ascii')).stdout).toMatch(/^[\n -~]*$/);
});

test('titles in wide characters keep the columns in line', async () => {
  const files = {
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/2026-Q4/win.yaml':
      'objective: 赢得客户\nowner: ana\nkey_results: [{ id: deals, title: 成交, from: 0, to: 5, owner: bo }]\n',
  };
  const { stdout } = await workspaceIn(undefined, files).okr('status');
  // 赢得客户 takes eight columns, 成交 four and TITLE five.
  expect(stdout).toContain('win        赢得客户             ');
  expect(stdout).toContain('  deals    成交      0 → – → 5');
});
