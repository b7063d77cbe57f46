import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { loadedBy } from './loaded.ts';
import { workspaceIn } from './run-okr.ts';

test.each(['', 'status', 'status --json', 'show', 'show cycle-days', 'show reduce-sales-cycle', 'show 2026-Q4'])(
  'okr %s in a pipe loads neither tables, colours nor prompts',
  async (args) => {
    const { modules } = await loadedBy(workspaceIn(undefined, ACME_FILES), args);
    for (const name of ['cli-table3', 'chalk', 'inquirer', '@inquirer/prompts']) expect(modules).not.toContain(name);
    expect(modules).toContain('src/storage/read-cycles.ts');
  },
);

test('a cycle that is not asked about is not opened', async () => {
  const whole = await loadedBy(workspaceIn(undefined, ACME_FILES), 'show 2026-Q4');
  const { ['okrs/2026/grow-revenue.yaml']: _, ...without } = ACME_FILES;
  const less = await loadedBy(workspaceIn(undefined, without), 'show 2026-Q4');
  expect(whole.filesRead).toBe(less.filesRead);
});
