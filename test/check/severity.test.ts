import { describe, expect, test } from 'vitest';
import { CHECK_RULES } from '../../src/check/index.ts';
import { METHOD_RULES, RULES } from '../../src/model/rule.ts';
import { checked, checkinPath, checkinText, shownFindings, WIN } from './checking.ts';

const FILES = {
  '2026-Q4/win.yaml': `${WIN.replace('to: 40', 'to: 500.000')}owner: ana\n`,
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

test('where nothing is set, an update that points nowhere is an error, three rules of method are off, and all others warn', () => {
  const of = (severity: string) => RULES.filter((rule) => CHECK_RULES[rule].severity === severity);
  expect(of('error')).toEqual(['okr/dangling-update']);
  expect(of('off')).toEqual(['okr/no-unit', 'okr/no-source', 'okr/no-why']);
});

test('what is off is found where okr.yaml asks for it', async () => {
  const { found } = await checked({ ...FILES, 'okr.yaml': 'schema: 1\nrules: { okr/no-why: error }\n' });
  const severities = found.map(({ diagnostic }) => `${diagnostic.severity} ${diagnostic.rule}`);
  expect(severities).toContain('error okr/no-why');
});

test('every rule of method can be switched off', async () => {
  const weak = { '2026-Q4/a.yaml': 'objective: Lift what we do by 7%\n' };
  const off = METHOD_RULES.map((rule) => `  ${rule}: off\n`).join('');
  expect((await checked(weak)).found.length).toBeGreaterThan(0);
  expect((await checked({ ...weak, 'okr.yaml': `schema: 1\nrules:\n${off}` })).found).toEqual([]);
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
