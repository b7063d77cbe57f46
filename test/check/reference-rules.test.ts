import { describe, expect, test } from 'vitest';
import { checkinPath, checkinText, claim, WIN } from './checking.ts';

type Files = Readonly<Record<string, string>>;

async function holds(rule: string, files: Files) {
  const { found, claimed } = await claim(rule, files);
  expect(found).toEqual(claimed);
}

const objective = (...lines: readonly string[]) => ['objective: G', ...lines, ''].join('\n');

describe('okr/unknown-person', () => {
  const people = { 'okr.yaml': 'schema: 1\npeople: [{ id: ana }, { id: bo }]\n' };
  const owned = (...lines: readonly string[]) => ({ ...people, '2026-Q4/a.yaml': objective(...lines) });
  const keyResult = (keys: string) => `key_results:\n  - { id: a, title: A, from: 0, to: 4, ${keys} }`;
  test.each<[string, Files]>([
    ['an owner of an objective', owned('▸owner: cy')],
    ['an owner of a key result', owned(keyResult('▸owner: cy'))],
    ['an owner that a key result takes over, once', owned('▸owner: cy', keyResult('weight: 2'))],
    ['who gave a grade', owned(keyResult('score: { value: 1, ▸by: cy }'))],
    ['an owner of an initiative', owned('initiatives: [{ id: i, title: I, ▸owner: cy }]')],
    ['an owner of a KPI', { ...people, 'kpis/churn.yaml': 'kpi: Churn\n▸owner: cy\n' }],
    [
      'who checked in',
      { ...people, '2026-Q4/win.yaml': WIN, [checkinPath('2026-11-24', 'a')]: checkinText('2026-11-24', '▸by: cy') },
    ],
    [
      'who checked in on a KPI',
      {
        ...people,
        'kpis/churn.yaml': 'kpi: Churn\n',
        'kpis/checkins/2026-11/2026-11-24-churn-a.yaml': 'kpi: churn\ndate: 2026-11-24\n▸by: cy\nvalue: 1\n',
      },
    ],
    ['a member of a team', { 'okr.yaml': `${people['okr.yaml']}teams: [{ id: sales, members: [ana, ▸cy] }]\n` }],
    ['nobody of those who are listed', owned('owner: ana', keyResult('owner: bo'))],
    ['nobody, where nobody is listed', { '2026-Q4/a.yaml': objective('owner: cy') }],
    [
      'nobody of a closed cycle',
      { ...owned('owner: cy'), '2026-Q4/cycle.yaml': 'closed: { on: 2027-01-08, by: cy }\n' },
    ],
    [
      'nobody, while okr.yaml cannot be read',
      { ...owned('owner: cy'), 'okr.yaml': `${people['okr.yaml']}nmae: Acme\n` },
    ],
  ])('is %s', (_, files) => holds('okr/unknown-person', files));
});

describe('okr/unknown-team', () => {
  const teams = { 'okr.yaml': 'schema: 1\nteams:\n  - { id: company }\n  - { id: sales, parent: company }\n' };
  test.each<[string, Files]>([
    ['the team of an objective', { ...teams, '2026-Q4/a.yaml': objective('▸team: sale') }],
    ['the parent of a team', { 'okr.yaml': teams['okr.yaml'].replace('parent: company', '▸parent: compny') }],
    ['none that is listed', { ...teams, '2026-Q4/a.yaml': objective('team: sales') }],
    ['none, where none is listed', { '2026-Q4/a.yaml': objective('team: sale') }],
    [
      'none of a closed cycle',
      { ...teams, '2026-Q4/cycle.yaml': 'closed: { on: 2027-01-08 }\n', '2026-Q4/a.yaml': objective('team: sale') },
    ],
  ])('is %s', (_, files) => holds('okr/unknown-team', files));
});

describe('okr/dangling-align', () => {
  const YEAR = { '2026/grow.yaml': 'objective: Grow\nkey_results:\n  - { id: revenue, title: R, from: 0, to: 4 }\n' };
  test.each<[string, string]>([
    ['an objective of another cycle', 'align: 2026/grow'],
    ['a key result of another cycle', 'align: 2026/grow/revenue'],
    ['an objective of its own cycle', 'align: win'],
    ['a key result of its own cycle', 'align: win/deals'],
    ['a key result of its own cycle by its id alone', 'align: deals'],
    ['its own cycle by name', 'align: 2026-Q4/win'],
    ['an objective of an earlier cycle', 'carried_from: 2026/grow'],
    ['nothing in its own cycle, though another has it', '▸align: grow'],
    ['an objective that is gone', '▸align: 2026/gone'],
    ['a key result that is gone', '▸align: 2026/grow/gone'],
    ['a cycle that is gone', '▸align: 2025/grow'],
    ['a whole cycle', '▸align: 2026'],
    ['a KPI', '▸align: kpi/churn'],
    ['a team', '▸align: team/sales'],
    ['a key result, where an objective was carried over', '▸carried_from: 2026/grow/revenue'],
  ])('a reference to %s: %s', (_, line) =>
    holds('okr/dangling-align', {
      ...YEAR,
      '2026-Q4/win.yaml': WIN,
      '2026-Q4/a.yaml': objective(line),
      'kpis/churn.yaml': 'kpi: C\n',
    }),
  );

  test.each<[string, Files, string]>([
    ['the file it names', { '2026/grow.yaml': 'objective: [\n' }, 'align: 2026/grow'],
    ['any file of the cycle, for a bare id', { '2026-Q4/win.yaml': 'objective: [\n' }, 'align: deals'],
    ['the cycle it names', { 'sprint-1/grow.yaml': 'objective: G\n' }, 'align: sprint-1/grow'],
  ])('is not found where it may lead to what cannot be read: %s', (_, files, line) =>
    holds('okr/dangling-align', { ...files, '2026-Q4/a.yaml': objective(line) }),
  );
});

describe('okr/alignment-loop', () => {
  const serving = (lines: Record<string, string>): Files =>
    Object.fromEntries(
      Object.entries(lines).map(([id, line]) => {
        const keyResult = `  - { id: kr-${id.slice(-1)}, title: K, from: 0, to: 4 }`;
        return [`${id}.yaml`, objective(line, 'key_results:', keyResult)];
      }),
    );
  test.each<[string, Record<string, string>]>([
    ['an objective that serves itself', { '2026-Q4/a': '▸align: a' }],
    ['one that serves its own key result', { '2026-Q4/a': '▸align: a/kr-a' }],
    ['two, told at the first', { '2026-Q4/a': '▸align: b', '2026-Q4/b': 'align: a' }],
    ['two by key results', { '2026-Q4/a': '▸align: kr-b', '2026-Q4/b': 'align: a/kr-a' }],
    ['three of two cycles', { '2026/a': '▸align: 2026-Q4/b', '2026-Q4/b': 'align: c', '2026-Q4/c': 'align: 2026/a' }],
    ['but not what only leads into it', { '2026-Q4/a': 'align: b', '2026-Q4/b': '▸align: c', '2026-Q4/c': 'align: b' }],
    ['two of them', { '2026-Q4/a': '▸align: a', '2026-Q4/b': '▸align: b' }],
    ['no chain', { '2026-Q4/a': 'align: b', '2026-Q4/b': 'align: c', '2026-Q4/c': 'why: W' }],
    ['no two that serve the same', { '2026-Q4/a': 'align: c', '2026-Q4/b': 'align: c', '2026-Q4/c': 'why: W' }],
  ])('is %s', (_, lines) => holds('okr/alignment-loop', serving(lines)));
});
