import { describe, expect, test } from 'vitest';
import { METHOD_RULES } from '../../src/model/rule.ts';
import { checked, claim, shownFindings } from './checking.ts';

type Files = Readonly<Record<string, string>>;

async function holds(rule: string, files: Files) {
  const { found, claimed } = await claim(rule, files);
  expect(found).toEqual(claimed);
}

const PATH = '2026-Q4/win.yaml';
const DEALS = '  - { id: deals, title: Deals won, from: 10, to: 40 }';
const DAYS = '  - { id: days, title: Days to a signature, from: 60, to: 45 }';
const keyResults = (...lines: readonly string[]) =>
  ['objective: Win the south', 'key_results:', ...lines, ''].join('\n');
const marked = (text: string) => text.replace('key_results:', '▸key_results:');
const metric = (id: string, keys = '') => `  - { id: ${id}, title: Figure ${id}${keys}, from: 0, to: 4 }`;

describe('okr/too-few-key-results', () => {
  test.each([
    ['none', '▸objective: Win the south\n'],
    ['one', marked(keyResults(DEALS))],
    ['two of which one was dropped', marked(keyResults(DEALS, DAYS.replace(' }', ', dropped: { on: 2026-10-20 } }')))],
    ['not two', keyResults(DEALS, DAYS)],
    ['not those of an objective that was dropped', 'objective: Win the south\ndropped: { on: 2026-10-20 }\n'],
  ])('%s', (_, text) => holds('okr/too-few-key-results', { [PATH]: text }));
  test('not those of a closed cycle, but those of a draft', async () => {
    const one = keyResults(DEALS);
    await holds('okr/too-few-key-results', { [PATH]: one, '2026-Q4/cycle.yaml': 'closed: { on: 2027-01-08 }\n' });
    await holds('okr/too-few-key-results', { [PATH]: marked(one), '2026-Q4/cycle.yaml': 'draft: true\n' });
  });
});

describe('okr/too-many-key-results', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => metric(id));
  test.each([
    ['six', marked(keyResults(...six))],
    ['not five', keyResults(...six.slice(1))],
    ['not six of which one was dropped', keyResults(...six.slice(1), metric('g', ', dropped: { on: 2026-10-20 }'))],
  ])('%s', (_, text) => holds('okr/too-many-key-results', { [PATH]: text }));
});

describe('okr/too-many-objectives', () => {
  const objectives = (team: string, ids: string, cycle = '2026-Q4') =>
    Object.fromEntries([...ids].map((id) => [`${cycle}/${id}.yaml`, `objective: Win ${id}\nteam: ${team}\n`]));
  const fourth = { '2026-Q4/d.yaml': '▸objective: Win d\nteam: sales\n' };
  test.each<[string, Files]>([
    ['four of a team, told once, at the fourth', { ...objectives('sales', 'abce'), ...fourth }],
    ['not three', objectives('sales', 'abc')],
    ['not four of two teams', { ...objectives('sales', 'abc'), ...objectives('support', 'd') }],
    ['not four of two cycles', { ...objectives('sales', 'abc'), ...objectives('sales', 'd', '2026') }],
    [
      'not four of which one was dropped',
      { ...objectives('sales', 'abc'), '2026-Q4/d.yaml': 'objective: D\nteam: sales\ndropped: { on: 2026-10-20 }\n' },
    ],
  ])('%s', (_, files) => holds('okr/too-many-objectives', files));
});

describe('okr/no-outcome', () => {
  const steps = '  - { id: plan, title: Plan, milestones: [{ id: done, title: Done }] }';
  const posts = '  - { id: posts, title: Publish recipes, from: 0, to: 8 }';
  test.each([
    ['milestones alone', marked(keyResults(steps))],
    ['milestones and a count of work', marked(keyResults(steps, posts))],
    [
      'work in three languages',
      marked(
        keyResults(
          posts,
          '  - { id: b, title: 拜访20家门店, to: 20 }',
          '  - { id: c, title: Contratar 3 padeiros, to: 3 }',
        ),
      ),
    ],
    ['not where one is an effect', keyResults(steps, posts, DEALS)],
    ['not where one is a level to keep', keyResults(steps, '  - { id: churn, title: Churn, hold: { at_most: 2 } }')],
    ['not without any', 'objective: Win the south\n'],
  ])('%s', (_, text) => holds('okr/no-outcome', { [PATH]: text }));
});

describe('okr/no-baseline', () => {
  const without = DEALS.replace(' from: 10,', '');
  test.each([
    ['a metric without “from”', keyResults(`  - ▸${without.slice(4)}`)],
    ['one of which the title says it', keyResults(`  - ▸${without.slice(4).replace('won', 'won (currently 10)')}`)],
    ['not one that a KPI feeds', keyResults(without.replace(' }', ', kpi: deals }'))],
    ['not one with “from”', keyResults(DEALS)],
    [
      'not what is kept, nor milestones',
      keyResults(
        '  - { id: a, title: A, hold: { at_most: 2 } }',
        '  - { id: b, title: B, milestones: [{ id: c, title: C }] }',
      ),
    ],
  ])('%s', (_, text) => holds('okr/no-baseline', { [PATH]: text, 'kpis/deals.yaml': 'kpi: Deals\n' }));
  test('repeats the baseline that the title says', async () => {
    const { found } = await checked({ [PATH]: keyResults(without.replace('won', 'won (currently 10)')) });
    const hints = found.map(({ diagnostic }) => diagnostic.hint);
    expect(hints).toContainEqual({ id: 'mend/baseline-in-title', args: { text: '10' } });
  });
});

describe('okr/duplicate-key-result', () => {
  const twice = (title: string, keys = 'from: 0, to: 9') => `  - { id: twice, title: ${title}, ${keys} }`;
  test.each([
    ['the same title', keyResults(DEALS, twice('Deals won').replace('title', '▸title'))],
    ['the same with another target', keyResults(DEALS, twice('Raise deals won to 50').replace('title', '▸title'))],
    [
      'the same KPI',
      keyResults(`${DEALS.slice(0, -2)}, kpi: x }`, twice('Wins', 'from: 0, to: 9, kpi: x').replace('title', '▸title')),
    ],
    ['not another figure', keyResults(DEALS, DAYS)],
    [
      'not a level of the same KPI',
      keyResults(`${DEALS.slice(0, -2)}, kpi: x }`, twice('Wins', 'hold: { at_least: 1 }, kpi: x')),
    ],
    ['not one that was dropped', keyResults(DEALS, twice('Deals won', 'from: 0, to: 9, dropped: { on: 2026-10-20 }'))],
  ])('%s', (_, text) => holds('okr/duplicate-key-result', { [PATH]: text }));
});

describe('okr/kpi-as-goal', () => {
  const held = '  - { id: churn, title: Churn, hold: { at_most: 2 } }';
  test.each([
    ['a figure', '▸objective: Increase revenue\n'],
    ['not with a reason', 'objective: Increase revenue\nwhy: The new shops cost us half of it.\n'],
    ['levels to keep', marked(keyResults(held, held.replace('churn', 'late')))],
    ['not where something moves', keyResults(held, DEALS)],
  ])('%s', (_, text) => holds('okr/kpi-as-goal', { [PATH]: text }));
});

describe('okr/negligible-weight', () => {
  const weighed = (weight: number) => DEALS.replace(' }', `, weight: ${weight} }`);
  test.each([
    ['1 of 31', keyResults(weighed(1).replace('weight', '▸weight'), DAYS.replace(' }', ', weight: 30 }'))],
    ['none', keyResults(weighed(0).replace('weight', '▸weight'), DAYS)],
    ['not 1 of 20, which is 5%', keyResults(weighed(1), DAYS.replace(' }', ', weight: 19 }'))],
    [
      'not beside what was dropped',
      keyResults(weighed(1), DAYS.replace(' }', ', weight: 30, dropped: { on: 2026-10-20 } }')),
    ],
  ])('%s', (_, text) => holds('okr/negligible-weight', { [PATH]: text }));
});

describe('okr/number-in-objective', () => {
  const titled = (title: string, ...lines: readonly string[]) =>
    `objective: ${title}\nkey_results:\n${lines.join('\n')}\n`;
  test.each([
    ['a figure that nothing carries', titled('▸Win 500 shops', DEALS).replace('objective: ▸', '▸objective: ')],
    ['in Chinese', titled('▸签约五百家门店', DEALS).replace('objective: ▸', '▸objective: ')],
    ['in Portuguese', titled('▸Faturar R$1.200', DEALS).replace('objective: ▸', '▸objective: ')],
    ['not a target', titled('Win 40 deals', DEALS)],
    ['not a target with its thousands', titled('Faturar R$1.200', '  - { id: a, title: A, from: 0, to: 1200 }')],
    ['not one in a title', titled('Win 500 shops', '  - { id: a, title: Contracts with 500 shops, from: 0, to: 9 }')],
    ['not the way to go in percent', titled('Cut days by 25%', DAYS)],
    ['not a bound', titled('Keep 99.5% of trucks ready', '  - { id: a, title: A, hold: { at_least: 99.5 } }')],
    ['not a quarter or a year', titled('Open the north in Q4 2026', DEALS)],
    ['not without key results', 'objective: Win 500 shops\n'],
  ])('%s', (_, text) => holds('okr/number-in-objective', { [PATH]: text }));
});

describe('okr/not-aligned', () => {
  const teams = { 'okr.yaml': 'schema: 1\nteams: [{ id: company }, { id: sales, parent: company }]\n' };
  const above = { ...teams, '2026/grow.yaml': 'objective: Grow\nteam: company\n' };
  test.each<[string, Files]>([
    ['where the team above has objectives', { ...above, [PATH]: '▸objective: W\nteam: sales\n' }],
    ['not where it has none', { ...teams, [PATH]: 'objective: W\nteam: sales\n' }],
    ['not where it has them at another time', { ...above, '2027-Q1/win.yaml': 'objective: W\nteam: sales\n' }],
    ['not what is aligned', { ...above, [PATH]: 'objective: W\nteam: sales\nalign: 2026/grow\n' }],
    ['not the team above', { ...above, [PATH]: 'objective: W\nteam: company\n' }],
  ])('%s', (_, files) => holds('okr/not-aligned', files));
});

describe('what is missing', () => {
  const on = { 'okr.yaml': 'schema: 1\nrules: { okr/no-unit: warn, okr/no-source: warn, okr/no-why: warn }\n' };
  const bare = keyResults('  - ▸{ id: a, title: A, from: 0, to: 9 }');
  const full = keyResults('  - { id: a, title: A, from: 0, to: 9, unit: shops, source: the CRM }');
  test.each([
    ['okr/no-unit', bare, full],
    ['okr/no-source', bare, full],
    ['okr/no-why', '▸objective: W\n', 'objective: W\nwhy: They asked.\n'],
    ['okr/no-owner', '▸objective: W\n', 'objective: W\nowner: ana\n'],
    ['okr/vague', '▸objective: Improve our product\n', 'objective: Win the south\n'],
    ['okr/placeholder', keyResults('  - { id: a, ▸title: Raise A by XX%, to: 9 }'), bare.replace('▸', '')],
    ['okr/placeholder', '▸objective: Win [N] shops\n', 'objective: Win shops\n'],
    ['okr/placeholder', 'objective: W\n▸why: TBD\n', 'objective: W\nwhy: They asked.\n'],
  ])('%s', async (rule, weak, sound) => {
    await holds(rule, { ...on, [PATH]: weak });
    await holds(rule, { ...on, [PATH]: sound });
  });
});

test('each rule of method warns at most once a place, and the same for every day', async () => {
  const files = {
    [PATH]: 'objective: Improve our product by 7%\nkey_results:\n  - { id: a, title: Hire TBD, to: 3 }\n',
  };
  const first = await checked(files, '2026-10-02');
  const later = await checked(files, '2027-03-01');
  const shown = await shownFindings(first.files, first.found);
  expect(await shownFindings(later.files, later.found)).toEqual(shown);
  expect(new Set(shown).size).toBe(shown.length);
  for (const text of shown) expect(METHOD_RULES).toContain(text.split(' ')[2]);
});
