import { defineConfig } from 'vitest/config';
import { testSummary } from './scripts/test-summary.mjs';

/** What only a real browser can tell of the page: `npm run test:browser`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/browser/*.test.ts'],
    globalSetup: ['test/browser/start-browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // They share what they import and the connection to the browser, and nothing that a test changes.
    isolate: false,
    reporters: ['default', testSummary()],
  },
});
