import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sourceFacts } from '../architecture/source-facts.ts';
import { type Compared, comparedCases, difference } from './comparison.ts';

/** As many as take a few seconds; `test/torture/oracle.torture.ts` compares 20,000. */
const CASES = 250;

describe(`${CASES} random workspaces`, () => {
  let compared: Compared;
  beforeAll(async () => {
    compared = await comparedCases(1, CASES);
  }, 120_000);

  test('give in every figure of the report what the oracle comes to', () => {
    expect(compared.differences).toEqual([]);
    expect(compared.largest).toBeLessThanOrEqual(1e-9);
  });

  test('have each of some ninety features at least three times', () => {
    expect(compared.features.size).toBeGreaterThan(90);
    expect([...compared.features].filter(([, count]) => count < 3)).toEqual([]);
  });
});

describe('two reports differ where', () => {
  const row = { progress: 0.4, status: 'at_risk', delta: { since: 'baseline' }, needs: [{ kind: 'skill' }] };

  test('nothing is different: nowhere', () => {
    expect(difference(row, structuredClone(row))).toEqual({ paths: [], largest: 0 });
  });

  test.each([
    ['a figure is off by more than 1e-9', { progress: 0.400_000_002 }, '/progress: 0.4 is not 0.400000002'],
    ['a figure is unknown', { progress: null }, '/progress: 0.4 is not null'],
    ['a figure is missing', { progress: undefined }, '/progress: 0.4 is not undefined'],
    ['a word is another', { status: 'on_track' }, '/status: "at_risk" is not "on_track"'],
    ['something deeper is another', { delta: { since: '2026-01-01' } }, '/delta/since: "baseline" is not "2026-01-01"'],
    ['a list is shorter', { needs: [] }, '/needs/0: {"kind":"skill"} is not undefined'],
    ['one has more', { note: 'Slow' }, '/note: undefined is not "Slow"'],
  ])('%s', (_, over, path) => expect(difference(row, { ...row, ...over }).paths).toEqual([path]));

  test('but a figure may be off by less than 1e-9', () => {
    expect(difference(row, { ...row, progress: 0.400_000_000_5 }).paths).toEqual([]);
  });
});

test('the oracle, its generator and its writer share no code with src/', () => {
  const imports = (file: string): string[] =>
    sourceFacts(file, readFileSync(join(import.meta.dirname, file), 'utf8')).imports.map(({ what }) => what);
  const own = readdirSync(import.meta.dirname).filter((file) => !/^comparison\.ts$|\.test\.ts$/.test(file));
  expect(own.length).toBeGreaterThan(8);
  const outside = own.flatMap((file) => imports(file).filter((specifier) => !specifier.startsWith('./')));
  // The dice, which import nothing themselves.
  expect([...new Set(outside)]).toEqual(['../storage/dice.ts']);
  expect(imports('../storage/dice.ts')).toEqual([]);
  expect(imports('comparison.ts').some((specifier) => specifier.startsWith('../../src/'))).toBe(true);
});
