import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { workspaceIn } from './run-okr.ts';

const acme = () => workspaceIn(undefined, ACME_FILES);

const shown = async (args: string) => JSON.parse((await acme().okr(`show ${args} --json`)).stdout);

test('a key result is that of the report, with where it belongs and its history', async () => {
  const report = JSON.parse((await acme().okr('report --json')).stdout);
  const [objective] = report.objectives.filter(({ id }: { id: string }) => id === 'reduce-sales-cycle');
  const { keyResult, smart, history, ...document } = await shown('cycle-days');
  expect(document).toEqual({
    ...{ schemaVersion: 1, kind: 'show', asOf: '2026-11-24', type: 'key-result' },
    ...{
      reference: '2026-Q4/reduce-sales-cycle/cycle-days',
      cycle: '2026-Q4',
      objective: '2026-Q4/reduce-sales-cycle',
    },
  });
  expect(keyResult).toMatchObject(objective.keyResults[0]);
  expect(keyResult).toMatchObject({ cadence: { count: 7, unit: 'd' }, reason: 'band', dueOn: '2026-11-27' });
  const said = { doneCount: null, done: null, undone: null, checkinNote: null };
  expect(history).toEqual([
    { date: '2026-10-20', by: 'bo', value: 59, change: -1, ...said, confidence: 0.5, note: null, needs: null },
    {
      ...{ date: '2026-11-20', by: 'bo', value: 58, change: -1, ...said, confidence: 0.7 },
      note: 'Mobile contracts cut signing time by a day.',
      needs: [
        { kind: 'skill', text: 'Negotiation practice' },
        { kind: 'budget', text: 'A second licence' },
      ],
    },
  ]);
});

test('a key result and an objective are held against the five criteria, in data without words', async () => {
  const { smart } = await shown('cycle-days');
  expect(smart).toMatchObject({
    specific: { verdict: 'met', reasons: [{ id: 'names', measure: 'metric', owner: 'bo' }] },
    measurable: { verdict: 'met', reasons: [{ id: 'from-to', from: 60, to: 55, current: 58, unit: 'days' }] },
    achievable: { verdict: 'doubtful', reasons: [{ id: 'pace', projected: 0.5, enough: 0.7 }, { id: 'confidence' }] },
    relevant: { verdict: 'doubtful', reasons: [{ id: 'serves-nothing', rule: 'okr/no-why' }] },
    timeBound: { verdict: 'met', reasons: [{ id: 'term', end: '2026-11-30', state: 'running', days: 6 }] },
  });
  const { smart: whole } = await shown('keep-promises');
  expect(whole.measurable.reasons).toMatchObject([{ rule: 'okr/no-baseline', keyResults: ['on-time'] }]);
  expect((await shown('leads')).smart).toBeNull();
});

test('what an objective serves is looked up in the cycle it stands in, and on the day that is looked at', async () => {
  const relevant = async (align: string, args = '') => {
    const path = 'okrs/2026-Q4/keep-promises.yaml';
    const files = { ...ACME_FILES, [path]: `${ACME_FILES[path]}align: ${align}\n` };
    const { stdout } = await workspaceIn(undefined, files).okr(`show 2026-Q4/keep-promises --json ${args}`);
    const { verdict, reasons } = JSON.parse(stdout).smart.relevant;
    return [verdict, reasons[0].rule ?? reasons[0].id];
  };
  expect(await relevant('2026/grow-revenue')).toEqual(['met', 'serves']);
  expect(await relevant('2026/grow')).toEqual(['not_met', 'okr/dangling-align']);
  expect(await relevant('2026-Q3/win-customers/referrals')).toEqual(['met', 'serves']);
  const { smart } = await shown('2026-Q4/keep-promises');
  expect(smart.relevant.reasons[0].rule).toBe('okr/not-aligned');
  const before = await shown('2026-Q4/reduce-sales-cycle/leads --as-of 2026-11-01');
  expect(before.smart.achievable.verdict).toBe('doubtful');
});

test('additions are shown as the value that they made', async () => {
  const { history } = await shown('meetings');
  expect(history.map(({ value, change }: { value: number; change: number }) => [value, change])).toEqual([
    [12, 12],
    [28, 16],
  ]);
});

test('a key result that a KPI feeds has the values of the KPI, from the last before its term on', async () => {
  const { history } = await shown('churn');
  expect(history.map(({ date, value, change }: Record<string, unknown>) => [date, value, change])).toEqual([
    ['2026-10-31', 2.4, null],
    ['2026-11-15', 1.8, expect.closeTo(-0.6, 9)],
  ]);
});

test('nothing after the day that is looked at is seen', async () => {
  const { history, keyResult } = await shown('cycle-days --as-of 2026-11-01');
  expect(history).toHaveLength(1);
  expect(keyResult.current).toBe(59);
});

test('every kind of thing has its own part, and a history that may be empty', async () => {
  const keys = async (reference: string) => Object.keys(await shown(reference)).slice(5);
  expect(await keys('keep-promises')).toEqual(['objective', 'smart', 'history']);
  expect(await keys('2026-Q4')).toEqual(['cycle', 'objectives', 'due', 'history']);
  expect(await keys('kpi/churn')).toEqual(['kpi', 'history']);
  const owned = ['objectives', 'support', 'achievements', 'due', 'history'];
  expect(await keys('team/legal')).toEqual(['team', 'rows', 'subTeams', 'members', ...owned]);
  expect(await keys('person/bo')).toEqual(['person', 'rows', ...owned]);
});

test('the history of an objective is that of its key results, oldest first', async () => {
  const { history } = await shown('keep-promises');
  expect(history.map(({ keyResult, value }: Record<string, unknown>) => [keyResult, value])).toEqual([
    ['on-time', 91],
    ['response', 25],
  ]);
});

test('every reference has its kind, its title and how little of it has to be typed', async () => {
  const { kind, references } = await shown('');
  expect(kind).toBe('references');
  expect(references).toContainEqual({ kind: 'cycle', reference: '2026-Q4', short: '2026-Q4', title: null });
  expect(references).toContainEqual({
    kind: 'key-result',
    reference: '2026-Q4/keep-promises/on-time',
    short: 'on-time',
    title: 'Contracts delivered on time',
  });
  expect(references.at(-1)).toEqual({ kind: 'person', reference: 'person/cy', short: 'person/cy', title: 'cy' });
  expect(references.some(({ reference }: { reference: string }) => reference.startsWith('2026-Q3'))).toBe(false);
  const { references: closed } = await shown('--cycle 2026-Q3');
  expect(closed[1]).toMatchObject({ reference: '2026-Q3/win-customers', short: '2026-Q3/win-customers' });
});
