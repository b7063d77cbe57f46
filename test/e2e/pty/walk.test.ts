import { expect, test } from 'vitest';
import { type Workspace, workspaceIn } from '../run-okr.ts';
import { snapshot } from '../snapshot.ts';
import { ManyCommands } from './many-commands.ts';
import { Terminal } from './terminal.ts';

const BY_ANA = { env: { OKR_USER: 'ana' } };
const VALUE = 'Value now, or +3 to add 3';
const CONFIDENCE = 'Confidence to succeed, as 0.7, 70% or 7/10';
const NOTE = 'Note, what happened';
const NEED = 'Need, as KIND:TEXT (decision, skill, people, budget)';
const DONE = 'Which are done by now? Their numbers, such as 1 2';

/** Ana owns three key results of two objectives, of which one is not due. */
const FILES = {
  'okrs/okr.yaml': 'schema: 1\nname: Acme\npeople: [{ id: ana, name: 安娜 }, { id: bo, name: Bo }, { id: cy }]\n',
  'okrs/2026-Q4/cycle-time.yaml': `objective: 缩短销售周期
owner: ana
key_results:
  - { id: fresh, title: Meetings held, from: 0, to: 40 }
  - { id: days, title: 平均销售周期缩短到五十五天以内并且在每个地区都保持下去直到今年结束为止, from: 60, to: 55, unit: days }
`,
  'okrs/2026-Q4/partners.yaml': `objective: Win partners
owner: bo
key_results:
  - id: contracts
    title: Contracts
    owner: ana
    milestones: [{ id: draft, title: Draft }, { id: pilot, title: 与三家客户试点, weight: 2, due: 2026-12-01 }]
  - { id: share, title: Share, from: 10, to: 50, unit: percent }
`,
  ...values('2026-11-10', 'days: { value: 59, confidence: 0.7, needs: [{ kind: skill, text: 谈判 }] }'),
  ...values('2026-11-17', 'days: { value: 58 }'),
  ...values('2026-11-23', 'fresh: { value: 9 }'),
};

function values(date: string, updates: string): Record<string, string> {
  const file = `okrs/2026-Q4/checkins/2026-11/${date}-cycle-time-k7f2q9x0ab.yaml`;
  return { [file]: `objective: cycle-time\ndate: ${date}\nby: ana\nupdates: { ${updates} }\n` };
}

/** The check-ins of the day, by objective, without what stands before their updates. */
function written(workspace: Workspace): Record<string, string> {
  const files = workspace.files().filter((file) => file.includes('/2026-11-24-'));
  return Object.fromEntries(
    files.map((file) => {
      const text = workspace.read(file);
      return [/^objective: (.*)$/m.exec(text)?.[1] ?? file, text.replace(/^[\s\S]*updates:\n/, '')];
    }),
  );
}

test('the walk shows each key result, goes back and forth, and writes one file an objective at its end', async () => {
  const workspace = workspaceIn(undefined, FILES);
  const terminal = new Terminal(workspace, 'checkin', BY_ANA);
  await terminal.shows(VALUE);
  expect(terminal.screen().split('\n').slice(0, 11)).toEqual([
    '  3 check-ins for 安娜, those that are due first',
    '  < goes back, > skips, . stops and keeps what is done; Enter leaves it as it is',
    '',
    '  1 of 3: on track, due since 24 Nov 2026',
    '  平均销售周期缩短到五十五天以内并且在每个地区都保持下去直到今年结束为止',
    '  2026-Q4/cycle-time/days',
    '  from 60 down to 55 days by 31 December 2026',
    '  last value 58 days, 17 Nov 2026 (7 days ago)',
    '  59 █▁ 58 days',
    '  should be at 57.01 days by now',
    '  asks for a skill: 谈判',
  ]);
  // Each question is waited for with what stands before it, for most are asked several times.
  await terminal.answer(`${VALUE} (Enter: unchanged)`, '57,5');
  await terminal.answer('what was meant? › 57.5');
  await terminal.answer(`57.5 ? ${CONFIDENCE} (Enter: still 70%)`, '7');
  await terminal.answer('what was meant? › 7/10');
  await terminal.answer(`7/10 ? ${NOTE} (Enter: none)`, '手机签约省了一天。');
  await terminal.answer('Need instead, as KIND:TEXT, or - for none (Enter: unchanged)', '-');
  await terminal.shows('2 of 3: pending, due since 8 Oct 2026 Contracts');
  await terminal.answer(`1 Draft 2 与三家客户试点 (due on 1 Dec 2026) ? ${DONE} (Enter: none)`, '2');
  await terminal.answer(`${DONE} 2 ? ${CONFIDENCE} (Enter: none)`, '》');
  await terminal.shows(`${CONFIDENCE} 》 3 of 3: off track, due on 30 Nov 2026 Meetings held`);
  await terminal.answer(`last value 9, 23 Nov 2026 (yesterday) should be at 23.9 by now ? ${VALUE}`, '<');
  await terminal.shows(`${VALUE} < 2 of 3: pending`);
  await terminal.answer(`? ${DONE} (Enter: none)`, '<');
  await terminal.shows(`${DONE} < 1 of 3: on track`);
  await terminal.answer(`? ${VALUE} (Enter: still 57.5)`, '57');
  await terminal.answer(`${VALUE} 57 ? ${CONFIDENCE} (Enter: still 70%)`);
  await terminal.answer(`? ${NOTE} (Enter: still 手机签约省了一天。)`);
  await terminal.answer('Need instead, as KIND:TEXT, or - for none (Enter: none)');
  await terminal.shows('or - for none none 2 of 3: pending');
  await terminal.answer(`? ${DONE} (Enter: none)`, 'pilot');
  for (const question of [CONFIDENCE, NOTE, NEED]) await terminal.answer(`? ${question} (Enter: none)`);
  await terminal.shows(`${NEED} none 3 of 3: off track`);
  await terminal.answer(`? ${VALUE} (Enter: unchanged)`, '+3');
  await terminal.answer(`${VALUE} +3 ? ${CONFIDENCE} (Enter: none)`);
  expect(workspace.files().filter((file) => file.includes('/2026-11-24-'))).toEqual([]);
  await terminal.answer(`? ${NOTE} (Enter: none)`);
  await terminal.answer(`? ${NEED} (Enter: none)`, 'people:再要两个人');
  expect(await terminal.exit()).toBe(0);
  expect(written(workspace)).toEqual({
    'cycle-time': `  days:
    value: 57
    confidence: 0.7
    note: "手机签约省了一天。"
    needs: []
  fresh:
    add: 3
    needs:
      - { kind: people, text: 再要两个人 }
`,
    partners: '  contracts:\n    done: [pilot]\n',
  });
  const told = terminal.screen().replace(/\s+/g, ' ');
  expect(told).toContain('to check in: 3 of 3 2026-Q4/cycle-time/days 58 days → 57 days progress 40% → 60%');
  expect(told).toContain("next: git add okrs && git commit -m 'Check in 3 key results' take it back: rm okrs/");
});

test('stop writes what is done and says what is not; where nothing was answered or nothing is open, nothing is written', async () => {
  const workspace = workspaceIn(undefined, FILES);
  const before = snapshot(workspace.folder);
  const terminal = new ManyCommands(workspace, BY_ANA);
  const walk = async (args: string, answers: readonly [string, string][]) => {
    await terminal.start(args);
    for (const [question, typed] of answers) await terminal.answer(`? ${question}`, typed);
    expect([args, await terminal.exit()]).toEqual([args, 0]);
  };
  await walk('checkin', [
    ...[VALUE, CONFIDENCE, NOTE, 'Need instead'].map((question): [string, string] => [question, '']),
    ...[DONE, `${CONFIDENCE} (Enter: none)`, `${NOTE} (Enter: none)`, NEED].map((question): [string, string] => [
      question,
      '',
    ]),
    [`${VALUE} (Enter: unchanged)`, '10'],
    [`${CONFIDENCE} (Enter: none)`, '.'],
  ]);
  expect(terminal.screen()).toContain('not finished, so left as it was: 2026-Q4/cycle-time/fresh\nnothing to record');
  await walk('checkin --by cy', []);
  expect(terminal.screen()).toContain('cy owns nothing that is open on 24 Nov 2026\nnext: okr due\nnext: okr show');
  await walk('checkin --dry-run', [
    [VALUE, '57'],
    [CONFIDENCE, ''],
    [NOTE, ''],
    ['Need instead', ''],
    [DONE, '。'],
  ]);
  expect(terminal.screen()).toContain('+  days:\n+    value: 57\nnothing was written (--dry-run)');
  expect(snapshot(workspace.folder)).toEqual(before);
  await walk('checkin --by bo --cycle 2026-Q4 --date 2026-11-20', [
    [`${VALUE} (Enter: unchanged)`, '30%'],
    [CONFIDENCE, '60%'],
    [NOTE, ''],
    [NEED, ''],
  ]);
  const [file] = workspace.files().filter((one) => one.includes('/2026-11-20-'));
  expect(workspace.written(file ?? '')).toMatch(/^objective: partners\ndate: 2026-11-20\nby: bo\n/);
  expect(workspace.read(file ?? '')).toContain('  share:\n    value: 30\n    confidence: 0.6\n');
});

test('Ctrl-C and the end of input write nothing of it, a dumb terminal and a flag without a reference ask nothing', async () => {
  const workspace = workspaceIn(undefined, FILES);
  const before = snapshot(workspace.folder);
  const terminal = new ManyCommands(workspace, BY_ANA);
  for (const key of ['ctrlC', 'ctrlD'] as const) {
    await terminal.start('checkin');
    await terminal.answer(`? ${VALUE}`, '57');
    for (const question of [CONFIDENCE, NOTE, 'Need instead']) await terminal.answer(`? ${question}`);
    await terminal.shows(`? ${DONE}`);
    terminal.press(key);
    expect([key, await terminal.exit()]).toEqual([key, 130]);
    expect(terminal.screen()).toContain('nothing was written');
  }
  for (const [args, env, missing] of [
    ['checkin', { TERM: 'dumb' }, 'REF and VALUE'],
    ['checkin --no-input', {}, 'REF and VALUE'],
    ['checkin --note Fine', {}, 'REF'],
    ['checkin --no-needs', {}, 'REF'],
  ] as const) {
    await terminal.start(args, env);
    expect([args, await terminal.exit()]).toEqual([args, 2]);
    expect(terminal.screen()).toMatch(new RegExp(`^error: missing: ${missing}$`, 'm'));
  }
  expect(snapshot(workspace.folder)).toEqual(before);
});
