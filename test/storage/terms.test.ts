import { describe, expect, test } from 'vitest';
import { objectiveClaim, objectiveOf, objectiveWith, readAll } from './reading.ts';

/** The fourth quarter of 2026 is the cycle: 2026-10-01 to 2026-12-31. */
const within = (head: string, ...lines: string[]) => objectiveWith(['to: 40', ...lines], `objective: G${head}`);

describe('the term of a key result is', () => {
  test.each([
    ["the cycle's", '', [], '2026-10-01', '2026-12-31'],
    ["the objective's", '\nstart: 2026-10-05\nend: 2026-12-01', [], '2026-10-05', '2026-12-01'],
    ["the objective's start, the cycle's end", '\nstart: 2026-10-05', [], '2026-10-05', '2026-12-31'],
    ["its own start, the objective's end", '\nend: 2026-12-01', ['start: 2026-11-01'], '2026-11-01', '2026-12-01'],
    ['its own', '\nstart: 2026-11-01', ['start: 2026-10-01', 'end: 2026-12-31'], '2026-10-01', '2026-12-31'],
    ['one day', '', ['start: 2026-11-01', 'end: 2026-11-01'], '2026-11-01', '2026-11-01'],
  ])('%s', async (_, head, lines, start, end) => {
    const [keyResult] = (await objectiveOf(within(head, ...lines))).keyResults;
    expect(keyResult?.term).toEqual({ start, end });
  });
});

describe('is taken over by a key result', () => {
  test('the owner of the objective, unless it has its own', async () => {
    const text = `${within('\nowner: ana')}  - { id: b, title: B, to: 1, owner: bo }\n`;
    expect((await objectiveOf(text)).keyResults.map(({ owner }) => owner)).toEqual(['ana', 'bo']);
  });

  test.each([
    ['its own before all others', 'cadence: 1d', 'cadence: 2d\n', 'cadence: 3d\n', 'cadence: 4d\n', 1],
    ["its KPI's before the objective's", '', 'cadence: 2d\n', 'cadence: 3d\n', 'cadence: 4d\n', 4],
    ["the objective's before okr.yaml's", '', 'cadence: 2d\n', 'cadence: 3d\n', null, 3],
    ["okr.yaml's", '', 'cadence: 2d\n', '', null, 2],
    ['a week where nothing says', '', '', '', null, 7],
  ])('the cadence: %s', async (_, own, settings, objective, kpi, count) => {
    const lines = [...(own ? [own] : []), ...(kpi === null ? [] : ['kpi: churn'])];
    const objectives = await objectiveOf(within(`\n${objective}`.trimEnd(), ...lines), {
      'okr.yaml': `schema: 1\n${settings}`,
      ...(kpi === null ? {} : { 'kpis/churn.yaml': `kpi: Churn\n${kpi}` }),
    });
    expect(objectives.keyResults[0]?.cadence).toEqual({ count, unit: 'd' });
  });

  test('the cadence of the objective where its KPI has none of its own', async () => {
    const text = within('\ncadence: 3d', 'kpi: churn');
    const files = { 'okr.yaml': 'schema: 1\ncadence: 2d\n', 'kpis/churn.yaml': 'kpi: Churn\n' };
    expect((await objectiveOf(text, files)).keyResults[0]?.cadence).toEqual({ count: 3, unit: 'd' });
  });
});

describe('days are refused', () => {
  test.each([
    ['a start after the end', within('\nstart: 2026-12-01\nend: ▸2026-11-01'), ['start-after-end']],
    ['a start after the end of a key result', within('', 'end: ▸2026-11-01', 'start: 2026-12-01'), ['start-after-end']],
    ["a start after the objective's end", within('\nend: 2026-11-01', 'start: ▸2026-11-02'), ['start-after-end']],
    ["an end before the objective's start", within('\nstart: 2026-11-01', 'end: ▸2026-10-31'), ['start-after-end']],
    ['a start before the cycle', within('\nstart: ▸2026-09-30'), ['outside-cycle']],
    ['a start before the cycle, its end within', within('\nstart: ▸2026-09-30\nend: 2026-12-01'), ['outside-cycle']],
    ['an end after the cycle', within('\nend: ▸2027-01-01'), ['outside-cycle']],
    ['a start before the cycle of a key result', within('', 'start: ▸2026-09-30'), ['outside-cycle']],
    ['an end after the cycle of a key result', within('', 'start: 2026-11-01', 'end: ▸2027-01-01'), ['outside-cycle']],
    ['a plan before the term', within('', 'plan: { ▸2026-09-30: 3 }'), ['plan-outside-term']],
    ['a plan after the term', within('\nend: 2026-11-30', 'plan: { ▸2026-12-01: 3 }'), ['plan-outside-term']],
    ['a plan on the last day', within('', 'plan: { ▸2026-12-31: 3 }'), ['plan-on-last-day']],
    [
      "a plan on the key result's own last day",
      within('', 'end: 2026-11-30', 'plan: { ▸2026-11-30: 3 }'),
      ['plan-on-last-day'],
    ],
    ['a plan out of order', within('', 'plan: { 2026-11-30: 9, ▸2026-10-31: 3 }'), ['plan-out-of-order']],
    ['a plan with a day twice', within('', 'plan: { 2026-11-30: 9, ▸2026-11-30: 3 }'), ['duplicate-key → remove']],
    ['a plan with a day that does not exist', within('', 'plan: { ▸2026-11-31: 3 }'), ['date → date-form']],
    ['29 February of a common year', within('\nstart: ▸2026-02-29'), ['date → date-form']],
    ['an instant as a day', within('\nstart: ▸2026-11-01T00:00:00Z'), ['date → date-form']],
    ['a day before 1970', within('\nstart: ▸1969-12-31'), ['date']],
  ])('%s', async (_, text, faults) => {
    const { found, claimed } = await objectiveClaim(text, faults);
    expect(found).toEqual(claimed);
  });

  test('a plan on the first day and on the day before the last is fine', async () => {
    const { found } = await objectiveClaim(within('', 'plan: { 2026-10-01: 1, 2026-12-30: 9 }'), []);
    expect(found).toEqual([]);
  });
});

describe('the days of a cycle are', () => {
  const termOf = async (name: string, files: Record<string, string> = {}) => {
    const { outline, faults } = await readAll({ [`${name}/a.yaml`]: 'objective: G\n', ...files });
    expect(faults).toEqual([]);
    return outline.cycles.map(({ start, end }) => `${start} ${end}`).join();
  };
  const april = { 'okr.yaml': 'schema: 1\nfiscal_year_start: 4\n' };
  test.each([
    ['of a year', '2026', {}, '2026-01-01 2026-12-31'],
    ['of a half', '2026-H2', {}, '2026-07-01 2026-12-31'],
    ['of a quarter', '2026-Q4', {}, '2026-10-01 2026-12-31'],
    ['of a month', '2026-11', {}, '2026-11-01 2026-11-30'],
    ['of a fiscal year, named after the year in which it begins', '2026', april, '2026-04-01 2027-03-31'],
    ['of its second half', '2026-H2', april, '2026-10-01 2027-03-31'],
    ['of its last quarter', '2026-Q4', april, '2027-01-01 2027-03-31'],
    ['of the calendar month whatever the year', '2026-11', april, '2026-11-01 2026-11-30'],
    [
      'those of cycle.yaml',
      'sprint-7',
      { 'sprint-7/cycle.yaml': 'start: 2026-11-02\nend: 2026-11-15\n' },
      '2026-11-02 2026-11-15',
    ],
    ['one of them from cycle.yaml', '2026-Q4', { '2026-Q4/cycle.yaml': 'end: 2026-12-20\n' }, '2026-10-01 2026-12-20'],
  ])('%s', async (_, name, files, term) => {
    expect(await termOf(name, files)).toBe(term);
  });
});
