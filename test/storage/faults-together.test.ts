import { describe, expect, test } from 'vitest';
import { compareFindings } from '../../src/model/finding.ts';
import { locate } from '../../src/storage/locate.ts';
import { faultsOf, marked, objectiveClaim, readAll } from './reading.ts';

test('every fault of every file is found at once', async () => {
  const found = await faultsOf({
    'okr.yaml': 'schema: 1\ncadence: often\nname: [a]\n',
    'stray.yaml': 'objective: Grow\n',
    '2026-Q3/a.yaml': 'objective: Grow\nweight: x\n',
    '2026-Q4/cycle.yaml': 'start: soon\n',
    '2026-Q4/a.yaml': 'objective: &a Grow\n',
    '2026-Q4/b.yaml': 'objective: Target: 5\n',
    '2026-Q4/checkins/2026-11/c.yaml': 'objective: a\ndate: today\n',
    'kpis/churn.yaml': 'kpi: Churn\nbetter: more\n',
    'kpis/checkins/2026-11/k.yaml': 'kpi: churn\ndate: 2026-11-01\n',
  });
  expect([...found].sort()).toEqual([
    '2026-Q3/a.yaml:2:9 file/number → number-form',
    '2026-Q4/a.yaml:1:12 file/anchor → remove',
    '2026-Q4/b.yaml:1:12 file/syntax → quote',
    '2026-Q4/checkins/2026-11/c.yaml:2:7 file/date → date-form',
    '2026-Q4/cycle.yaml:1:8 file/date → date-form',
    'kpis/checkins/2026-11/k.yaml:1:1 file/missing-key → add-key',
    'kpis/churn.yaml:2:9 file/not-one-of',
    'okr.yaml:2:10 file/span → span-form',
    'okr.yaml:3:7 file/not-a-scalar',
    'stray.yaml:1:1 file/stray-file → stray-file',
  ]);
});

test('found places are what the order of findings needs: file, line, column, rule', async () => {
  const { files, faults } = await readAll({
    '2026-Q4/a.yaml': 'weight: x\nwhy: [a]\nobjective: { b: c }\n',
    'okr.yaml': 'schema: 1\nname: { a: b }\ncadence: x\n',
  });
  const places = await locate(
    files,
    faults.map(({ at }) => at),
  );
  const findings = faults.flatMap((fault, index) => {
    const place = places[index];
    return place ? [{ ...fault, ...place }] : [];
  });
  expect(
    findings.sort(compareFindings).map(({ file, line, column, lineText }) => [file, line, column, lineText]),
  ).toEqual([
    ['2026-Q4/a.yaml', 1, 9, 'weight: x'],
    ['2026-Q4/a.yaml', 2, 6, 'why: [a]'],
    ['2026-Q4/a.yaml', 3, 12, 'objective: { b: c }'],
    ['okr.yaml', 2, 7, 'name: { a: b }'],
    ['okr.yaml', 3, 10, 'cadence: x'],
  ]);
});

/** The faults of a file in the order of its lines: which of them was found first says nothing. */
const inOrder = (faults: readonly string[]) => [...faults].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

async function claimInOrder(text: string, faults: readonly string[]): Promise<void> {
  const { found, claimed } = await objectiveClaim(text, faults);
  expect(inOrder(found)).toEqual(inOrder(claimed));
}

describe('one fault does not hide another:', () => {
  test.each([
    [
      'a number in one key result, a term in another',
      'objective: G\nkey_results:\n  - { id: a, title: A, to: ▸x }\n  - { id: b, title: B, to: 1, start: ▸2027-01-01 }\n',
      ['number → number-form', 'start-after-end'],
    ],
    [
      'a number and a term of one key result',
      'objective: G\nkey_results:\n  - { id: a, title: A, to: ▸x, start: 2026-12-01, end: ▸2026-11-01 }\n',
      ['number → number-form', 'start-after-end'],
    ],
    [
      'a weight and a target of one key result',
      'objective: G\nkey_results:\n  - { id: a, title: A, weight: ▸x, from: 1, to: ▸1 }\n',
      ['number → number-form', 'target-is-baseline → baseline-unknown'],
    ],
    [
      'a target and a plan of one key result',
      'objective: G\nkey_results:\n  - { id: a, title: A, to: ▸x, plan: { ▸2026-12-31: 1 } }\n',
      ['number → number-form', 'plan-on-last-day'],
    ],
    [
      'the kind and a key result',
      'objective: G\nkind: ▸big\nkey_results:\n  - ▸{ id: a, title: A }\n',
      ['not-one-of', 'no-measure → choose-measure'],
    ],
    [
      'a key and duplicate ids',
      'objective: G\n▸wieght: 1\ninitiatives: [{ id: a, title: A }, { id: ▸a, title: B }]\n',
      ['unknown-key → did-you-mean', 'duplicate-id → rename-id'],
    ],
    [
      'two texts that YAML cannot read',
      'objective: G\nkey_results:\n  - id: a\n    unit: ▸%\n  - id: b\n    unit: ▸%\n',
      ['syntax → percent-unit', 'syntax → percent-unit'],
    ],
    ['two values of one list', 'objective: G\ntags: [▸[a], b, ▸{ c: d }]\n', ['not-a-scalar', 'not-a-scalar']],
  ])('%s', async (_, text, faults) => {
    await claimInOrder(text, faults);
  });

  test('a KPI with a wrong key and wrong bounds', async () => {
    const { text, places } = marked('kpi: C\n▸ownr: a\nhold: ▸{ at_least: 2, at_most: 1 }\n');
    expect(await faultsOf({ 'kpis/c.yaml': text })).toEqual([
      `kpis/c.yaml:${places[0]} file/unknown-key → did-you-mean`,
      `kpis/c.yaml:${places[1]} file/empty-bounds`,
    ]);
  });
});

describe('one fault brings no others that are not there:', () => {
  const withKeyResult = (head: string, keys: string) =>
    `objective: G\n${head}key_results:\n  - { id: a, title: A, ${keys} }\n`;
  test.each([
    ['a misspelt target is no missing measure', withKeyResult('', '▸too: 55'), ['unknown-key → did-you-mean']],
    ['a misspelt required key is not missing', '▸objetive: G\n', ['unknown-key → did-you-mean']],
    ['a target that cannot be read is no missing measure', withKeyResult('', 'to: ▸x'), ['number → number-form']],
    [
      'bounds that cannot be read are no missing bounds',
      withKeyResult('', 'hold: { at_most: ▸x }'),
      ['number → number-form'],
    ],
    ['a baseline that cannot be read is no target', withKeyResult('', 'from: ▸x, to: 5'), ['number → number-form']],
    [
      "the objective's start after its end does not make that of a key result wrong",
      withKeyResult('start: 2026-12-01\nend: ▸2026-11-01\n', 'to: 1, start: 2026-11-15, plan: { 2026-11-20: 1 }'),
      ['start-after-end'],
    ],
    [
      "the objective's start that cannot be read does not move a plan out of its term",
      withKeyResult('start: ▸soon\nend: 2026-11-30\n', 'to: 1, plan: { 2026-10-02: 1 }'),
      ['date → date-form'],
    ],
    [
      'an objective outside of its cycle does not put its key results there',
      withKeyResult('end: ▸2027-03-31\n', 'to: 1, start: 2026-10-02, plan: { 2026-12-30: 1 }'),
      ['outside-cycle'],
    ],
    [
      "a key result's start that cannot be read does not move its plan out of its term",
      withKeyResult('start: 2026-11-01\n', 'to: 1, start: ▸soon, plan: { 2026-10-02: 1 }'),
      ['date → date-form'],
    ],
    [
      'words in place of key results are no duplicates',
      'objective: G\nkey_results: [▸a, ▸a]\n',
      ['not-a-map → map-form', 'not-a-map → map-form'],
    ],
    ['a weight that cannot be read is not 0', withKeyResult('', 'to: 1, weight: ▸no'), ['number → number-form']],
    ['an alias is not empty', 'objective: ▸&a G\nwhy: ▸*a\n', ['anchor → remove', 'alias → write-out']],
    ['a line of which nothing is understood is one fault', 'objective: ▸- x\n', ['syntax → quote']],
  ])('%s', async (_, text, faults) => {
    await claimInOrder(text, faults);
  });

  test('a fault in okr.yaml leaves the rest of it as it is meant', async () => {
    const settings = 'schema: 1\nfiscal_year_start: 4\nnmae: Acme\n';
    expect(await faultsOf({ 'okr.yaml': settings, '2026-Q4/a.yaml': 'objective: G\nstart: 2027-01-15\n' })).toEqual([
      'okr.yaml:3:1 file/unknown-key → did-you-mean',
    ]);
  });

  test.each([
    ['cannot be read', 'schema: 1\nfiscal_year_start: April\n'],
    ['may be anything, as okr.yaml is no YAML', 'schema: 1\nname: "Acme\n'],
  ])('where the start of years %s, no day of a quarter is called outside', async (_, settings) => {
    const found = await faultsOf({ 'okr.yaml': settings, '2026-Q4/a.yaml': 'objective: G\nstart: 2027-01-15\n' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^okr\.yaml:2:/);
  });

  test.each(['start: soon\nend: 2027-02-28\n', 'end: "2027\n', 'start: 2027-03-01\nend: 2027-02-28\n'])(
    'where the days of a cycle cannot be told, its files are read and no day in them is called outside: %j',
    async (text) => {
      const goal = 'objective: G\nstart: 2027-01-15\nweight: -1\n';
      const found = await faultsOf({ '2026-Q4/cycle.yaml': text, '2026-Q4/a.yaml': goal });
      expect(found).toHaveLength(2);
      expect(found[0]).toMatch(/^2026-Q4\/cycle\.yaml/);
      expect(found[1]).toBe('2026-Q4/a.yaml:3:9 file/out-of-range');
    },
  );
});

test('of one file a thousand faults are told at most, and those of another are still told', async () => {
  const found = await faultsOf({
    '2026-Q4/a.yaml': 'x:\n'.repeat(2000),
    '2026-Q4/b.yaml': 'objective: Grow\nweight: x\n',
  });
  expect(found.filter((fault) => fault.startsWith('2026-Q4/a.yaml:'))).toHaveLength(1000);
  expect(found.filter((fault) => fault.startsWith('2026-Q4/b.yaml:'))).toEqual([
    '2026-Q4/b.yaml:2:9 file/number → number-form',
  ]);
});
