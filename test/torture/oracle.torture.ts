import { expect, test } from 'vitest';
import { comparedCases } from '../oracle/comparison.ts';

const HOURS = 7_200_000;
const CASES = 20_000;

test(
  `in ${CASES} random workspaces every figure of the report is the one that the oracle comes to`,
  async () => {
    const { differences, largest, features } = await comparedCases(1, CASES);
    console.log(`${CASES} workspaces: ${differences.length} differences, the largest of two numbers ${largest}`);
    for (const [feature, count] of features) console.log(`${count} with ${feature}`);
    expect(differences).toEqual([]);
  },
  HOURS,
);
