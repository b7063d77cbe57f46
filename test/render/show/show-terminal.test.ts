import { describe, expect, test } from 'vitest';
import type { Thing } from '../../../src/model/resolution.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { referencesText } from '../../../src/render/show/references-text.ts';
import { showText } from '../../../src/render/show/show-text.ts';
import type { Style } from '../../../src/render/style.ts';
import { detailOf } from '../../../src/report/show/detail.ts';
import { referenceRows } from '../../../src/report/show/reference-list.ts';
import { checkin, cycle, hold, id, keyResult, kpi, metric, milestones, objective, on } from '../../scoring/build.ts';
import { asciiTerminal, pipe, terminal, toned } from '../styles.ts';
import { columnOf, expectToFit } from '../widths.ts';

const NOTE = 'It went well, and better than anybody thought when we began with it in spring.\n\nMore to come.';

const deals = keyResult(metric({ from: 0, to: 40 }), { id: id('deals'), title: 'Deals won', unit: 'deals' });
const churn = keyResult(hold({ atMost: 2 }), {
  id: id('churn'),
  title: '每月流失率',
  unit: 'percent',
  kpi: id('churn'),
});
const steps = keyResult(milestones({ plan: { weight: 2, due: 20 }, build: {} }), { id: id('steps'), title: 'Steps' });
const aim = objective([deals, churn, steps], {
  title: 'Win customers who stay with us for longer than the contract they signed first asks them to',
  why: 'Because it matters.\nAnd because we said so.',
  team: id('sales'),
  initiatives: [
    { id: id('fair'), title: 'A stand at the fair', keyResult: id('deals'), owner: id('bo'), done: true },
    { id: id('calls'), title: 'Calls', keyResult: null, owner: null, done: false },
  ],
});
const spring = cycle(
  [aim],
  [
    checkin(10, { deals: { value: 5, confidence: 0.6, note: NOTE } }),
    checkin(30, { deals: { add: 7, needs: [{ kind: 'skill', text: 'Somebody who speaks Portuguese' }] } }),
    checkin(45, { deals: { needs: [], confidence: 0.5 }, steps: { done: [id('plan'), id('build')] } }),
    checkin(46, { steps: { undone: [id('build')] } }),
  ],
);
const sales = { id: id('sales'), name: 'Sales', parent: null, members: [id('bo')] };
const bo = { id: id('bo'), name: 'Bo', email: null };
const churnKpi = { ...kpi({ 5: 2.4, 40: 1.9 }), title: 'Monthly churn', unit: 'percent' };
const workspace: Workspace = {
  settings: { ...DEFAULT_SETTINGS, teams: [sales], people: [bo] },
  cycles: [spring],
  kpis: [churnKpi],
};

const keyResultOf = (one: typeof deals): Thing => ({
  kind: 'key-result',
  cycle: spring,
  objective: aim,
  keyResult: one,
});
const THINGS: [string, Thing][] = [
  ['a metric', keyResultOf(deals)],
  ['a hold', keyResultOf(churn)],
  ['milestones', keyResultOf(steps)],
  ['an objective', { kind: 'objective', cycle: spring, objective: aim }],
  ['a cycle', { kind: 'cycle', cycle: spring }],
  ['a KPI', { kind: 'kpi', kpi: churnKpi }],
  ['a team', { kind: 'team', team: sales }],
  ['a person', { kind: 'person', person: bo }],
];

const drawn = (thing: Thing, style: Style, day = 50) =>
  showText(detailOf(thing, workspace, { asOf: on(day), naming: 'short', findings: [] }).detail, style);

const lineWith = (text: string, part: string) => text.split('\n').find((line) => line.includes(part));

describe('on a terminal', () => {
  test.each(THINGS.flatMap(([name, thing]) => [60, 80, 120].map((width) => [name, width, thing] as const)))(
    '%s fits into %i columns',
    async (_, width, thing) => {
      expectToFit((await drawn(thing, terminal(width))).trimEnd(), width);
      expectToFit((await drawn(thing, asciiTerminal(width))).trimEnd(), width);
    },
  );

  test('a key result has its sentence, its status and why, a chart, and everything that was said of it', async () => {
    const text = await drawn(keyResultOf(deals), terminal(80));
    expect(text).toContain('\nfrom 0 up to 40 deals by 10 April 2026\n');
    expect(text).toMatch(/▲ AT RISK {2}█+░*│░* 30% {2}expected 45%/);
    expect(text).toContain('at this pace it ends at 0.67; aspirational ones are on track from 0.7');
    expect(text).toMatch(/40 deals ┤/);
    expect(text).toContain('0 ▁▄█ 12 deals');
    for (const words of ['More to come.', 'asks for a skill: Somebody who', 'nothing is needed any more'])
      expect(text).toContain(words);
    expect(lineWith(text, 'Weight')).toMatch(/1 \(33% of its objective\)$/);
  });

  test('milestones are a list with what is done, and since when the others are due', async () => {
    const text = await drawn(keyResultOf(steps), terminal(80), 20);
    expect(lineWith(text, '○ plan')).toMatch(/^ {2}○ plan {3}plan {2}\(due on 20 Jan 2026, weight 2\)$/);
    expect(lineWith(await drawn(keyResultOf(steps), terminal(80), 21), '○ plan')).toContain('due since 20 Jan 2026');
    const later = await drawn(keyResultOf(steps), terminal(80));
    expect(lineWith(later, '✔')).toMatch(/✔ plan {3}plan {2}\(weight 2\)$/);
    expect(lineWith(later, '−build')).toMatch(/15 Feb 2026 {2}bo {2}1 of 2 done +−build$/);
    expect(later).toMatch(/^ +│.*─ 67% ·+$/m);
  });

  test('notes stand beside the figures where there is room, else below them', async () => {
    const wide = (await drawn(keyResultOf(deals), terminal(120))).split('\n');
    const narrow = (await drawn(keyResultOf(deals), terminal(60))).split('\n');
    expect(wide.find((line) => line.includes('It went well'))).toContain('10 Jan 2026');
    expect(narrow.find((line) => line.includes('It went well'))).toMatch(/^ {4}It went well/);
  });

  test('an objective has its reasons, the ids of its key results, and its initiatives', async () => {
    const text = await drawn({ kind: 'objective', cycle: spring, objective: aim }, terminal(120));
    expect(text).toMatch(/Why +Because it matters\.\n +And because we said so\./);
    for (const one of ['deals', 'churn', 'steps']) expect(text).toMatch(new RegExp(`│ ${one} `));
    expect(text).toContain('✔ A stand at the fair  (for deals, by bo)');
    expect(text).toMatch(/○ Calls$/m);
  });

  test('a KPI says whether it is within its bounds, and which key results it feeds', async () => {
    const bounded = { ...churnKpi, hold: hold({ atMost: 2 }) };
    const text = await drawn({ kind: 'kpi', kpi: bounded }, terminal(80));
    expect(lineWith(text, 'Current')).toMatch(/1\.9%, within bounds$/);
    expect(lineWith(text, 'Feeds')).toMatch(/spring\/aim\/churn$/);
    expect(await drawn({ kind: 'kpi', kpi: bounded }, terminal(80), 20)).toContain('2.4%, outside bounds');
  });

  test('somebody who owns nothing in the cycles shown is told so', async () => {
    const idle: Thing = { kind: 'person', person: { id: id('idle'), name: 'Idle' } };
    expect(await drawn(idle, terminal(80))).toContain('nothing in the cycles shown');
  });

  test.each(THINGS)('%s is drawn with nothing but ASCII under --ascii, beside what a user wrote', async (_, thing) => {
    expect((await drawn(thing, asciiTerminal(80))).replaceAll('每月流失率', '')).toMatch(/^[\n -~]*$/);
  });

  test('the status has its colour', async () => {
    expect(await drawn(keyResultOf(deals), toned(terminal(80)))).toContain('<warning>▲ AT RISK</>');
  });
});

describe('in a pipe', () => {
  test('a key result has no chart and no bar, and its note in the column of notes, line by line', async () => {
    const text = await drawn(keyResultOf(deals), pipe);
    expect(text).not.toMatch(/[█░┤●┊]/);
    const column = columnOf(lineWith(text, 'DATE'), 'NOTE');
    expect(columnOf(lineWith(text, 'It went well'), 'It went well')).toBe(column);
    expect(lineWith(text, 'More to come.')).toMatch(/^\| +More to come\.$/);
    expect(columnOf(lineWith(text, 'More to come.'), 'More')).toBe(column);
  });

  test('every line of a long text is whole', async () => {
    expect(await drawn({ kind: 'objective', cycle: spring, objective: aim }, pipe)).toContain(aim.title);
  });
});

describe('the references', () => {
  const rows = referenceRows(workspace, 'short');

  test('stand one a line, their titles in one column', () => {
    const lines = referencesText(rows, pipe).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...['spring', 'aim', 'deals', 'churn', 'steps', 'kpi/churn', 'team/sales', 'person/bo', 'person/ana'],
    ]);
  });

  test.each([60, 80])('are wrapped to %i columns where a title is long, and never cut', (width) => {
    const text = referencesText(rows, terminal(width));
    expectToFit(text.trimEnd(), width);
    expect(text.replace(/\s+/g, ' ')).toContain(aim.title);
  });
});
