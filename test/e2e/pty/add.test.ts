import { expect, test } from 'vitest';
import { BY_ANA, CHECKIN_FILES } from '../checkin-files.ts';
import { workspaceIn } from '../run-okr.ts';
import { snapshot } from '../snapshot.ts';
import { ManyCommands } from './many-commands.ts';
import { Terminal } from './terminal.ts';

const OBJECTIVE = 'okrs/2026-Q4/reduce-sales-cycle.yaml';
const WRITTEN = CHECKIN_FILES[OBJECTIVE];

/** What `okr add` asks for, each question with an answer; Chinese ones leave an id to be asked for. */
const FLOWS: Record<string, [string, string][]> = {
  'add objective': [
    ['What should be reached?', '赢得更多合作伙伴'],
    ['Its id', 'partners'],
    ['In which cycle?', ''],
  ],
  'add kr --objective partners': [
    ['What shows that it is reached?', '每周新增客户'],
    ['Its id', 'customers'],
    ['How is it measured?', ''],
    ['Baseline', '1,5'],
    ['what was meant?', ''],
    ['Target', '40'],
    ['Unit:', '个客户'],
    ['Write it?', ''],
  ],
  'add kr Contracts --objective partners': [
    ['How is it measured?', 'down down'],
    ['A milestone', 'Pilot'],
    ['Pilot ? A milestone', 'Live for all'],
    ['Live for all ? A milestone', ''],
    ['Write it?', ''],
  ],
  'add initiative --objective partners': [
    ['What is to be done?', '重写价格页面'],
    ['Its id', 'pricing'],
  ],
  'add kpi --id churn-rate': [['What is watched?', '每月客户流失率']],
  'add team': [['Its id', 'sales']],
  'add person': [['Its id', 'cy']],
  'add cycle': [
    ['The name of the cycle', 'sprint-7'],
    ['Its first day', '2027-01-04'],
    ['Its last day', '2027-01-15'],
  ],
};

const twoCycles = () =>
  workspaceIn(undefined, { ...CHECKIN_FILES, 'okrs/2026/grow.yaml': 'objective: Grow\nkey_results: []\n' });

/** Answers the questions of a flow, the last one too unless a key is pressed there. */
async function played(terminal: Terminal, questions: [string, string][], last?: 'ctrlC' | 'ctrlD') {
  for (const [index, [question, typed]] of questions.entries()) {
    await terminal.shows(question);
    if (last && index === questions.length - 1) terminal.press(last);
    else if (typed === 'down down') {
      for (const pointed of ['› a value that stays', '› milestones']) {
        terminal.press('down');
        await terminal.shows(pointed);
      }
      terminal.press('enter');
    } else await terminal.answer(question, typed);
  }
  return terminal.exit();
}

test('okr add asks for what is missing, in Chinese too, and writes what was answered', async () => {
  const workspace = twoCycles();
  const terminal = new ManyCommands(workspace, { ...BY_ANA, columns: 60 });
  for (const [args, questions] of Object.entries(FLOWS)) {
    await terminal.start(args);
    expect([args, await played(terminal, questions)]).toEqual([args, 0]);
  }
  expect(workspace.written('okrs/2026/partners.yaml')).toBe(`objective: 赢得更多合作伙伴
owner: ana
key_results:
  - id: customers
    title: 每周新增客户
    from: 1.5
    to: 40
    unit: 个客户
    start: 2026-11-24
  - id: contracts
    title: Contracts
    milestones:
      - { id: pilot, title: Pilot }
      - { id: live-for-all, title: Live for all }
    start: 2026-11-24
initiatives:
  - { id: pricing, title: 重写价格页面 }
`);
  expect(workspace.written('okrs/kpis/churn-rate.yaml')).toBe('kpi: 每月客户流失率\nowner: ana\n');
  for (const listed of ['id: cy', 'id: sales']) expect(workspace.read('okrs/okr.yaml')).toContain(listed);
  expect(workspace.written('okrs/sprint-7/cycle.yaml')).toBe('start: 2027-01-04\nend: 2027-01-15\n');
});

test.each(['ctrlC', 'ctrlD'] as const)(
  '%s at the last question of okr add writes nothing and exits 130',
  async (key) => {
    const workspace = twoCycles();
    workspace.write({ 'okrs/2026/partners.yaml': 'objective: Partners\nowner: ana\nkey_results: []\n' });
    const files = snapshot(workspace.folder);
    const terminal = new ManyCommands(workspace, BY_ANA);
    for (const [args, questions] of Object.entries(FLOWS)) {
      const asked = questions.map(([question, typed]): [string, string] => [
        question,
        typed === 'partners' ? 'other' : typed,
      ]);
      await terminal.start(args);
      expect([args, await played(terminal, asked, key)]).toEqual([args, 130]);
      expect(terminal.screen()).toContain('nothing was written');
      expect(snapshot(workspace.folder)).toEqual(files);
    }
  },
);

test('on a dumb terminal okr add asks nothing, and names what is missing', async () => {
  const workspace = twoCycles();
  const files = snapshot(workspace.folder);
  const terminal = new ManyCommands(workspace, BY_ANA);
  for (const [args, missing] of [
    ['add objective', 'TITLE'],
    ['add objective Partners', '--cycle'],
    ['add kr', 'TITLE, --objective and --to'],
    ['add initiative', 'TITLE and --objective'],
    ['add kpi', 'TITLE'],
    ['add team', 'ID'],
    ['add person', 'ID'],
    ['add cycle', 'NAME'],
    ['add cycle sprint-7', '--start and --end'],
  ] as const) {
    await terminal.start(args, { TERM: 'dumb' });
    expect([args, await terminal.exit()]).toEqual([args, 2]);
    expect(terminal.screen()).toContain(`missing: ${missing}`);
    expect(terminal.screen()).not.toContain('?');
  }
  expect(snapshot(workspace.folder)).toEqual(files);
});

test('okr add kr reads back what it is about to write, and writes it once that is confirmed', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const terminal = new ManyCommands(workspace, BY_ANA);
  await terminal.start('add kr Churn --objective reduce-sales-cycle --at-most 2');
  await terminal.shows('Churn: stay at 2 or less until 31 December 2026');
  await terminal.answer('Write it?', 'n');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen()).toContain('nothing was written');
  await terminal.start('add kr "Deals won" --to 10 --from 4 --unit deals');
  await terminal.answer('Of which objective?');
  await terminal.shows('Deals won: from 4 up to 10 deals by 31 December 2026');
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN);
  await terminal.answer('Write it?');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read(OBJECTIVE)).toBe(
    `${WRITTEN}  - id: deals-won\n    title: Deals won\n    from: 4\n    to: 10\n    unit: deals\n    start: 2026-11-24\n`,
  );
});

test('an id is suggested for a title in Chinese; a key result that is not confirmed is not written', async () => {
  const workspace = workspaceIn(undefined, CHECKIN_FILES);
  const terminal = new Terminal(workspace, 'add kr 客户流失 --objective reduce-sales-cycle --at-most 2', BY_ANA);
  await terminal.shows('(ke-hu-liu-shi)');
  await terminal.answer('Its id');
  await terminal.shows('客户流失: stay at 2 or less until 31 December 2026');
  await terminal.answer('Write it?', 'n');
  await terminal.shows('nothing was written');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read(OBJECTIVE)).toBe(WRITTEN);
});
