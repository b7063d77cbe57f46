import { describe, expect, test } from 'vitest';
import { keyResultOf, objectiveClaim, objectiveWith } from './reading.ts';

const claim = (lines: readonly string[], faults: readonly string[]) => objectiveClaim(objectiveWith(lines), faults);

/** A key result with a fault at itself, where it begins. */
const whole = (...lines: string[]) => objectiveWith(lines).replace('- id', '- ▸id');

describe('a measure that is one', () => {
  test.each([
    ['a target', ['from: 60', 'to: 55'], { kind: 'metric', from: 60, goal: { kind: 'to', to: 55 }, plan: [] }],
    ['a target alone', ['to: 55'], { kind: 'metric', from: null, goal: { kind: 'to', to: 55 }, plan: [] }],
    ['an amount', ['from: 0', 'change: 40'], { kind: 'metric', from: 0, goal: { kind: 'amount', by: 40 }, plan: [] }],
    [
      'percent',
      ['from: 800', 'change: -5%'],
      { kind: 'metric', from: 800, goal: { kind: 'percent', by: -5 }, plan: [] },
    ],
    [
      'percent of what is unknown',
      ['change: 5%'],
      { kind: 'metric', from: null, goal: { kind: 'percent', by: 5 }, plan: [] },
    ],
    ['two bounds', ['hold: { at_least: 1, at_most: 2 }'], { kind: 'hold', atLeast: 1, atMost: 2 }],
    ['two bounds that meet', ['hold: { at_least: 2, at_most: 2 }'], { kind: 'hold', atLeast: 2, atMost: 2 }],
    // 0.1 + 0.2 in a spreadsheet is 0.30000000000000004; comparisons allow 1e-9.
    [
      'bounds that meet within the tolerance',
      ['hold: { at_least: 0.30000000000000004, at_most: 0.3 }'],
      { kind: 'hold', atLeast: 0.30000000000000004, atMost: 0.3 },
    ],
    [
      'a target just beyond the tolerance',
      ['from: 1', 'to: 1.00000001'],
      { kind: 'metric', from: 1, goal: { kind: 'to', to: 1.00000001 }, plan: [] },
    ],
    [
      'a milestone without weight beside one with',
      ['milestones: [{ id: a, title: A, weight: 0 }, { id: b, title: B }]'],
      {
        kind: 'milestones',
        milestones: [
          { id: 'a', title: 'A', weight: 0, due: null },
          { id: 'b', title: 'B', weight: 1, due: null },
        ],
      },
    ],
  ])('%s', async (_, lines, measure) => {
    expect((await keyResultOf(...lines)).measure).toEqual(measure);
  });
});

describe('a measure that is none', () => {
  test.each([
    ['no measure', whole(), ['no-measure → choose-measure']],
    ['a baseline alone', whole('from: 60'), ['no-measure → choose-measure']],
    ['to and change', objectiveWith(['to: 55', 'change: ▸-5']), ['to-and-change → keep-one']],
    ['a target and bounds', objectiveWith(['to: 55', 'hold: ▸{ at_most: 2 }']), ['several-measures → keep-one']],
    [
      'a target and milestones',
      objectiveWith(['to: 5', 'milestones: ▸[{ id: a, title: A }]']),
      ['several-measures → keep-one'],
    ],
    ['a change and bounds', objectiveWith(['change: 5', 'hold: ▸{ at_most: 2 }']), ['several-measures → keep-one']],
    [
      'bounds and milestones',
      objectiveWith(['hold: { at_most: 2 }', 'milestones: ▸[{ id: a, title: A }]']),
      ['several-measures → keep-one'],
    ],
    [
      'all of them',
      objectiveWith(['milestones: [{ id: a, title: A }]', 'hold: { at_most: 2 }', 'change: ▸5', 'to: 5']),
      ['several-measures → keep-one'],
    ],
    [
      'a target that is the baseline',
      objectiveWith(['from: 60', 'to: ▸60']),
      ['target-is-baseline → baseline-unknown'],
    ],
    [
      'a target within 1e-9 of the baseline',
      objectiveWith(['from: 0.3', 'to: ▸0.30000000000000004']),
      ['target-is-baseline → baseline-unknown'],
    ],
    [
      'a target within 1e-9 of a large baseline',
      objectiveWith(['from: 1000000000000', 'to: ▸1000000000000.5']),
      ['target-is-baseline → baseline-unknown'],
    ],
    [
      'an amount too small to matter',
      objectiveWith(['from: 1000000000000', 'change: ▸0.5']),
      ['target-is-baseline → baseline-unknown'],
    ],
    ['a change of 0', objectiveWith(['from: 60', 'change: ▸0']), ['change-is-zero']],
    ['a change of 0 from the unknown', objectiveWith(['change: ▸0']), ['change-is-zero']],
    ['a change of 0%', objectiveWith(['from: 60', 'change: ▸0%']), ['change-is-zero']],
    ['a change of 0.0%', objectiveWith(['change: ▸0.0%']), ['change-is-zero']],
    ['percent of 0', objectiveWith(['from: 0', 'change: ▸5%']), ['percent-of-zero']],
    ['no bounds', objectiveWith(['hold: ▸{}']), ['no-bound']],
    ['bounds that exclude everything', objectiveWith(['hold: ▸{ at_least: 3, at_most: 2 }']), ['empty-bounds']],
    ['no milestones', objectiveWith(['milestones: ▸[]']), ['no-milestones']],
    [
      'two milestones of one id',
      objectiveWith(['milestones: [{ id: a, title: A }, { id: ▸a, title: B }]']),
      ['duplicate-id → rename-id'],
    ],
    [
      'milestones that weigh nothing',
      objectiveWith(['milestones: ▸[{ id: a, title: A, weight: 0 }]']),
      ['no-weight → weights'],
    ],
    [
      'a milestone of negative weight',
      objectiveWith(['milestones: [{ id: a, title: A, weight: ▸-1 }]']),
      ['out-of-range'],
    ],
    ['a baseline beside bounds', objectiveWith(['from: ▸1', 'hold: { at_most: 2 }']), ['key-without-measure → remove']],
    [
      'a plan beside bounds',
      objectiveWith(['hold: { at_most: 2 }', 'plan: ▸{ 2026-11-01: 1 }']),
      ['key-without-measure → remove'],
    ],
    [
      'a plan beside milestones',
      objectiveWith(['milestones: [{ id: a, title: A }]', 'plan: ▸{ 2026-11-01: 1 }']),
      ['key-without-measure → remove'],
    ],
    [
      'a KPI beside milestones',
      objectiveWith(['milestones: [{ id: a, title: A }]', 'kpi: ▸churn']),
      ['key-without-measure → remove'],
    ],
  ])('%s', async (_, text, faults) => {
    const { found, claimed } = await objectiveClaim(text, faults);
    expect(found).toEqual(claimed);
  });
});

describe('a weight', () => {
  test.each([
    ['below 0 of a key result', ['to: 1', 'weight: ▸-1'], ['out-of-range']],
    ['in words', ['to: 1', 'weight: ▸high'], ['number → number-form']],
  ])('%s is refused', async (_, lines, faults) => {
    const { found, claimed } = await claim(lines, faults);
    expect(found).toEqual(claimed);
  });

  test('below 0 of an objective is refused', async () => {
    const { found, claimed } = await objectiveClaim('objective: G\nweight: ▸-0.5\n', ['out-of-range']);
    expect(found).toEqual(claimed);
  });

  test('of 0 on every key result is refused', async () => {
    const text = objectiveWith(['to: 1', 'weight: 0']).replace('  - id', '  ▸- id');
    const { found, claimed } = await objectiveClaim(text, ['no-weight → weights']);
    expect(found).toEqual(claimed);
  });

  test('of 0 on one key result, or on an objective, is fine', async () => {
    const two = `${objectiveWith(['to: 1', 'weight: 0'], 'objective: G\nweight: 0')}  - { id: b, title: B, to: 1 }\n`;
    expect((await objectiveClaim(two, [])).found).toEqual([]);
  });

  test('that cannot be read is not taken for 0', async () => {
    const { found, claimed } = await claim(['to: 1', 'weight: ▸zero'], ['number → number-form']);
    expect(found).toEqual(claimed);
  });
});

describe('a score given at close', () => {
  test.each([
    ['above 1', 'score: { value: ▸1.1 }', ['out-of-range']],
    ['below 0', 'score: { value: ▸-0.1 }', ['out-of-range']],
    ['in percent', 'score: { value: ▸70% }', ['number → number-and-percent']],
    ['without value', 'score: ▸{ why: x }', ['missing-key → add-key']],
  ])('%s is refused', async (_, line, faults) => {
    const { found, claimed } = await claim(['to: 1', line], faults);
    expect(found).toEqual(claimed);
  });
});
