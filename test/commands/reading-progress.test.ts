import { expect, test } from 'vitest';
import { printed } from '../showing/in-process.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';

const FILES = {
  'okr.yaml': 'schema: 1\nlanguage: pt-BR\n',
  'kpis/churn.yaml': 'kpi: Churn\n',
  '2026-Q4/win.yaml': 'objective: Win\nkey_results: [{ id: deals, title: Deals, from: 0, to: 5 }]\n',
  '2026-Q4/checkins/2026-11/2026-11-20-win-a1.yaml':
    'objective: win\ndate: 2026-11-20\nupdates: { deals: { value: 2 } }\n',
};

test('whoever waits is told how many files were read, in the language of the workspace, and the answer is the same', async () => {
  const told: string[] = [];
  const waited = await printed(['status'], new MemoryDisk(FILES), { progress: (say) => told.push(say()) });
  expect(told).toContain('lendo kpis: 2 arquivos até agora');
  expect(told.at(-1)).toBe('lendo 2026-Q4: 4 arquivos até agora');
  expect(waited).toEqual(await printed(['status'], new MemoryDisk(FILES)));
});
