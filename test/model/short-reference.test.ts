import { describe, expect, test } from 'vitest';
import { parseReference } from '../../src/model/reference.ts';
import { namedBy, namedIn, shortReference, thingsIn, wholeReference } from '../../src/model/resolution.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { id, kpi, objective, cycle as scored } from '../scoring/build.ts';
import { cycle } from './cycles.ts';

const YEAR = cycle('2026', ['2026-01-01', '2026-12-31'], { objectives: { growth: ['mrr', 'churn'] } });
const Q4 = cycle('2026-Q4', ['2026-10-01', '2026-12-31'], {
  objectives: { 'sales-cycle': ['cycle-days', 'mrr'], growth: ['leads'], launch: ['launch', 'autumn'] },
});
const AUTUMN = cycle('autumn', ['2026-09-01', '2026-11-30'], { objectives: { fair: ['autumn-leads'] } });

function short(whole: string, cycles = [YEAR, Q4]): string {
  const thing = cycles.flatMap(namedIn).find((one) => wholeReference(one) === whole);
  if (!thing) throw new Error(`nothing is called ${whole}`);
  return shortReference(thing, cycles);
}

describe('the shortest reference', () => {
  test.each([
    ['2026-Q4/sales-cycle/cycle-days', 'cycle-days', 'is the id where nothing else has it'],
    ['2026-Q4/sales-cycle', 'sales-cycle', 'of an objective likewise'],
    ['2026-Q4/sales-cycle/mrr', 'sales-cycle/mrr', 'names the objective where two of them have the id'],
    ['2026/growth/mrr', 'growth/mrr', 'does so for either'],
    ['2026/growth', '2026/growth', 'names the cycle where two of them have the objective'],
    ['2026/growth/churn', 'churn', 'of its key result may still be short'],
    ['2026-Q4/launch/launch', 'launch/launch', 'tells a key result from an objective of the same id'],
    ['2026-Q4/launch', '2026-Q4/launch', 'and the objective from it'],
    ['2026-Q4', '2026-Q4', 'of a cycle is its name'],
  ])('of %s, %s, %s', (whole, expected) => {
    expect(short(whole)).toBe(expected);
  });

  test('never begins with an id that is the name of a cycle, for that would be the cycle', () => {
    expect(short('2026-Q4/launch/autumn')).toBe('autumn');
    expect(short('2026-Q4/launch/autumn', [YEAR, Q4, AUTUMN])).toBe('launch/autumn');
  });

  test('means the thing, and the thing alone, wherever those cycles are searched', () => {
    const cycles = [YEAR, Q4, AUTUMN];
    for (const thing of cycles.flatMap(namedIn)) {
      const parsed = parseReference(shortReference(thing, cycles));
      if (!('value' in parsed) || parsed.value.kind !== 'path') throw new Error('not a path');
      expect(namedBy(parsed.value.parts, cycles).map(wholeReference)).toEqual([wholeReference(thing)]);
    }
  });
});

test('everything that has a reference comes in the order of the files, then KPIs, teams and people, unlisted ones last', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    teams: [{ id: id('west'), name: 'West', parent: null, members: [] }],
    people: [{ id: id('zoe'), name: 'Zoe', email: null }],
  };
  const spring = scored([objective([], { team: id('east'), owner: id('yan') })]);
  const all = thingsIn({ settings, cycles: [spring], kpis: [{ ...kpi({}), owner: id('bo') }] });
  expect(all.map(wholeReference)).toEqual([
    ...['spring', 'spring/aim', 'kpi/churn'],
    ...['team/west', 'team/east', 'person/zoe', 'person/bo', 'person/yan'],
  ]);
});
