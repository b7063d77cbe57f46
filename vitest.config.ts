import { defineConfig } from 'vitest/config';
import { testSummary } from './scripts/test-summary.mjs';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // They need a browser: `npm run test:browser`.
    exclude: ['test/browser/**'],
    // End-to-end tests start processes, and may share a slow machine with the other test files.
    testTimeout: 30_000,
    // Two cores are what the suite is meant to fit: much of its time goes to processes that it waits for.
    maxWorkers: 2,
    hookTimeout: 30_000,
    reporters: ['default', testSummary()],
  },
});
