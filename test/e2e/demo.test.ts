import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the demo plays to its end, shows a report and what changed in thirty days, and leaves nothing behind', () => {
  const demo = join(import.meta.dirname, '..', '..', 'scripts', 'demo.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: 'utf8' });
  expect(stderr).not.toContain('The demo stopped');
  expect(status).toBe(0);
  expect(stdout).toContain('\n$ okr report\n2026-Q4  ');
  expect(stdout).toContain('\n$ okr -C sales-team status --cycle 2026-Q4\n2026-Q4  Acme Sales');
  expect(stdout).toMatch(/^from 60 down to 50 days by 31 December 2026$/m);
  // On 25 October it stood at 60 days, on 24 November at 57: three of the five on the way to 55.
  expect(stdout).toMatch(/^cycle-days +57 +−3 +0\.6 +\+0\.6 +2026-10-25$/m);
  expect(stdout).toMatch(/^negotiation-course +7 +\+4 +0\.7 +\+0\.4 +2026-10-25$/m);
}, 120_000);
