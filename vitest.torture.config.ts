import { defineConfig } from 'vitest/config';
import { testSummary } from './scripts/test-summary.mjs';

/** The long trials, which take minutes to hours and print their figures: `npm run test:torture`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/torture/**/*.torture.ts'],
    testTimeout: 600_000,
    // Each trial keeps both processors busy by itself.
    fileParallelism: false,
    reporters: ['default', testSummary()],
  },
});
