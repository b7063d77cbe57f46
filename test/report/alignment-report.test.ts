import { expect, test } from 'vitest';
import type { CycleName } from '../../src/model/cycle-name.ts';
import { thingsIn, wholeReference } from '../../src/model/resolution.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { alignmentReport } from '../../src/report/alignment-report.ts';
import { referencesIn } from '../../src/report/alignment-tree.ts';
import { cycle, id, keyResult, kpi, metric, objective, on } from '../scoring/build.ts';

const YEAR = 'year' as CycleName;
const QUARTER = 'q' as CycleName;

const results = (...ids: readonly string[]) =>
  ids.map((one) => keyResult(metric(), { id: id(one), title: `KR ${one}`, owner: null }));
const aim = (name: string, owner: string, team: string, align: string | null, ids: readonly string[] = ['a']) =>
  objective(results(...ids), {
    cycle: QUARTER,
    id: id(name),
    title: `Aim ${name}`,
    owner: id(owner),
    team: id(team),
    align,
  });

const team = (name: string, parent: string | null) => ({
  ...{ id: id(name), name: name.toUpperCase(), members: [] },
  parent: parent === null ? null : id(parent),
});

const churn = keyResult(metric(), { id: id('churn'), kpi: id('churn'), owner: id('cy') });

/** The year’s aim is served by a quarter’s, through a key result, and that by two of which one is served again. */
const WORKSPACE: Workspace = {
  settings: { ...DEFAULT_SETTINGS, teams: [team('company', null), team('sales', 'company'), team('legal', 'company')] },
  kpis: [kpi({})],
  cycles: [
    cycle([{ ...aim('grow', 'ana', 'company', '2025/lead', ['revenue']), cycle: YEAR }], [], { name: YEAR }),
    cycle(
      [
        aim('alone', 'bo', 'legal', null),
        aim('contracts', 'bo', 'legal', 'win/a'),
        aim('sign', 'dee', 'legal', 'contracts'),
        { ...aim('train', 'ana', 'sales', 'win'), keyResults: [churn] },
        aim('win', 'ana', 'sales', 'year/grow/revenue'),
      ],
      [],
      { name: QUARTER },
    ),
  ],
};

function reportOf(...references: readonly string[]) {
  const of = references.flatMap((text) => thingsIn(WORKSPACE).filter((thing) => wholeReference(thing) === text));
  return alignmentReport(WORKSPACE, on(50), of).report;
}

const shown = (...references: readonly string[]): string =>
  reportOf(...references)
    .tree.roots.flatMap(referencesIn)
    .map((one) => one.replace(/^(?:q|year)\//, ''))
    .join(' ');

test.each([
  ['', 'grow grow/revenue win win/a contracts sign train alone'],
  ['year', 'grow'],
  ['q', 'grow grow/revenue win win/a contracts sign train alone'],
  ['q/win', 'win win/a contracts sign train'],
  ['q/win/a', 'win/a contracts sign'],
  ['q/sign/a', 'sign/a'],
  ['team/sales', 'grow grow/revenue win train'],
  ['team/company', 'grow grow/revenue win win/a contracts sign train alone'],
  ['person/dee', 'grow grow/revenue win win/a contracts sign'],
  ['person/cy', 'grow grow/revenue win train'],
  ['kpi/churn', 'grow grow/revenue win train'],
  ['q/win team/legal', 'win win/a contracts sign'],
  ['q/sign team/sales', 'sign'],
  ['team/legal person/bo', 'grow grow/revenue win win/a contracts alone'],
  ['team/sales person/dee', ''],
])('of %s are shown: %s', (asked, expected) => expect(shown(...asked.split(' '))).toBe(expected));

const titled = (reference: string, title: string | null) => ({ reference, title });

test.each([
  [
    'q/sign',
    [
      titled('q/contracts', 'Aim contracts'),
      titled('q/win/a', 'KR a'),
      titled('year/grow/revenue', 'KR revenue'),
      titled('2025/lead', null),
    ],
  ],
  [
    'q/sign/a',
    [
      titled('q/sign', 'Aim sign'),
      titled('q/contracts', 'Aim contracts'),
      titled('q/win/a', 'KR a'),
      titled('year/grow/revenue', 'KR revenue'),
      titled('2025/lead', null),
    ],
  ],
  ['q/alone', []],
  ['year/grow', []],
  ['team/sales', []],
])('what %s serves is told from the nearest on', (asked, above) => expect(reportOf(asked).above).toEqual(above));

test('what stands alone, runs in a circle or has too many branches is told of a branch where it lies in it', () => {
  expect(reportOf('q/alone').tree.orphans).toEqual(['q/alone']);
  expect(reportOf('q/win').tree.orphans).toEqual([]);
});

test('it says of what it is, as of when and in which cycles', () => {
  expect(reportOf('team/sales', 'person/cy')).toMatchObject({
    ...{ asOf: on(50), cycles: ['year', 'q'] },
    of: [titled('team/sales', 'SALES'), titled('person/cy', 'cy')],
  });
});
