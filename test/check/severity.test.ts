import { describe, expect, test } from 'vitest';
import { CHECK_RULES } from '../../src/check/index.ts';
import { INTEGRITY_RULES } from '../../src/model/rule.ts';
import { checked, checkinPath, checkinText, shownFindings, WIN } from './checking.ts';

const FILES = {
  '2026-Q4/win.yaml': WIN.replace('to: 40', 'to: 500.000'),
  'kpis/churn.yaml': 'kpi: Churn\n',
  [checkinPath('2026-11-24', 'a')]: checkinText('2026-11-24', 'updates: { gone: {} }'),
};
const dangling = (severity: string) => `${checkinPath('2026-11-24', 'a')}:3:12 ${severity} okr/dangling-update`;
const ambiguous = (severity: string) => `2026-Q4/win.yaml:3:49 ${severity} okr/ambiguous-number`;

async function shown(settings: string) {
  const { files, found } = await checked({ ...FILES, 'okr.yaml': `schema: 1\n${settings}` });
  return shownFindings(files, found);
}

describe('rules in okr.yaml set how severe a finding is', () => {
  test.each([
    ['', [dangling('error'), ambiguous('warn')]],
    ['rules: { okr/ambiguous-number: error }\n', [dangling('error'), ambiguous('error')]],
    ['rules: { okr/dangling-update: warn }\n', [dangling('warn'), ambiguous('warn')]],
    ['rules: { okr/dangling-update: off, okr/ambiguous-number: off }\n', []],
  ])('%j', async (settings, findings) => expect(await shown(settings)).toEqual(findings));

  test('a fault of a file cannot be set', async () => {
    expect(await shown('rules: { file/number: off }\n')).toContainEqual(
      expect.stringContaining('error file/not-one-of'),
    );
  });
});

test('only an update that points nowhere is an error where nothing is set', () => {
  const errors = INTEGRITY_RULES.filter((rule) => CHECK_RULES[rule].severity === 'error');
  expect(errors).toEqual(['okr/dangling-update']);
  expect(INTEGRITY_RULES.filter((rule) => CHECK_RULES[rule].severity === 'off')).toEqual([]);
});

test('what can be read is checked beside what cannot', async () => {
  const { files, found } = await checked({ ...FILES, '2026/grow.yaml': 'objective: G\nonwer: ana\n' });
  expect(await shownFindings(files, found)).toEqual(
    ['2026/grow.yaml:2:1 error file/unknown-key', dangling('error'), ambiguous('warn')].sort(),
  );
});

test('every cycle is checked, whatever the date: drafts, closed and past ones; KPIs and templates too', async () => {
  const faulty = 'objective: G\nonwer: ana\n';
  const { files, found } = await checked({
    '2019-Q1/a.yaml': faulty,
    '2026-Q3/cycle.yaml': 'closed: { on: 2026-10-05 }\n',
    '2026-Q3/a.yaml': faulty,
    '2027-Q1/cycle.yaml': 'draft: true\n',
    '2027-Q1/a.yaml': faulty,
    'kpis/churn.yaml': 'kpi: Churn\nonwer: ana\n',
    'templates/more.yaml': 'summry: { en: S }\n',
    'templates/More.yaml': 'summary: x\n',
    'templates/less.yml': 'summary: x\n',
    'templates/old/less.yaml': 'summary: x\n',
  });
  const places = (await shownFindings(files, found)).map((text) => text.split(':')[0]);
  expect([...new Set(places)]).toEqual([
    '2019-Q1/a.yaml',
    '2026-Q3/a.yaml',
    '2027-Q1/a.yaml',
    'kpis/churn.yaml',
    'templates/More.yaml',
    'templates/less.yml',
    'templates/more.yaml',
    'templates/old',
  ]);
});

test('cycles whose names differ only in case are a fault, other folders are not', async () => {
  const cycle = 'start: 2026-11-01\nend: 2026-11-30\n';
  const { files, found } = await checked({
    'Sprint/cycle.yaml': cycle,
    'sprint/cycle.yaml': cycle,
    'Notes/plan.txt': '',
    'notes/plan.txt': '',
  });
  expect(await shownFindings(files, found)).toEqual(['sprint:1:1 error file/case-twin']);
});
