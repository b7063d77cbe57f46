import { describe, expect, test } from 'vitest';
import type { CycleName } from '../../src/model/cycle-name.ts';
import { readCycles } from '../../src/storage/read-cycles.ts';
import { readOutline } from '../../src/storage/read-outline.ts';
import { MemoryFiles } from './memory-files.ts';
import { readAll } from './reading.ts';

const checkin = (objective: string, over = '') => `objective: ${objective}\ndate: 2026-11-24\n${over}`;

const FILES = {
  'okr.yaml': 'schema: 1\n',
  '2026-Q3/cycle.yaml': 'title: Summer\n',
  '2026-Q3/a.yaml': 'objective: A\n',
  '2026-Q3/checkins/2026-08/a.yaml': 'objective: a\ndate: 2026-08-01\n',
  '2026-Q4/b.yaml': 'objective: B\n',
  '2026-Q4/checkins/2026-11/b.yaml': checkin('b'),
  'kpis/churn.yaml': 'kpi: Churn\n',
  'kpis/checkins/2026-11/churn.yaml': 'kpi: churn\ndate: 2026-11-01\nvalue: 1\n',
  'templates/t.yaml': 'objective: { en: T }\n',
};

describe('reading takes two steps:', () => {
  test('the first opens okr.yaml and each cycle.yaml, and nothing else', async () => {
    const files = new MemoryFiles(FILES);
    const { outline } = await readOutline(files);
    expect([...files.reads].sort()).toEqual(['2026-Q3/cycle.yaml', 'okr.yaml']);
    expect(outline.cycles.map(({ name, title }) => [name, title])).toEqual([
      ['2026-Q3', 'Summer'],
      ['2026-Q4', null],
    ]);
  });

  test('the second opens the cycles asked for, and the KPIs, each file once', async () => {
    const files = new MemoryFiles(FILES);
    const { outline } = await readOutline(files);
    files.reads.length = 0;
    const { workspace } = await readCycles(files, outline, ['2026-Q4' as CycleName]);
    expect([...files.reads].sort()).toEqual([
      '2026-Q4/b.yaml',
      '2026-Q4/checkins/2026-11/b.yaml',
      'kpis/checkins/2026-11/churn.yaml',
      'kpis/churn.yaml',
    ]);
    expect(workspace.cycles.map(({ name }) => name)).toEqual(['2026-Q4']);
  });

  test('a fault in a cycle that nobody asked for stops nobody', async () => {
    const files = new MemoryFiles({ ...FILES, '2026-Q3/a.yaml': 'objective: [\n' });
    const { outline } = await readOutline(files);
    expect((await readCycles(files, outline, ['2026-Q4' as CycleName])).faults).toEqual([]);
  });
});

describe('the order is that of DESIGN, not that of the folder:', () => {
  test('cycles by start, longer first', async () => {
    const names = ['2026-Q4', '2026-11', '2026', '2026-10', '2026-H2', '2025-Q4'];
    const { outline } = await readAll(Object.fromEntries(names.map((name) => [`${name}/a.yaml`, 'objective: A\n'])));
    expect(outline.cycles.map(({ name }) => name)).toEqual([
      '2025-Q4',
      '2026',
      '2026-H2',
      '2026-Q4',
      '2026-10',
      '2026-11',
    ]);
  });

  test('objectives and KPIs by id: a before a-b, whose file comes first', async () => {
    const { workspace } = await readAll({
      '2026-Q4/a-b.yaml': 'objective: AB\n',
      '2026-Q4/a.yaml': 'objective: A\n',
      '2026-Q4/a0.yaml': 'objective: A0\n',
      'kpis/a-b.yaml': 'kpi: AB\n',
      'kpis/a.yaml': 'kpi: A\n',
    });
    expect(workspace.cycles[0]?.objectives.map(({ id }) => id)).toEqual(['a', 'a-b', 'a0']);
    expect(workspace.kpis.map(({ id }) => id)).toEqual(['a', 'a-b']);
  });

  test('check-ins by date, then by the moment of writing, missing ones first, then by file name', async () => {
    const folder = '2026-Q4/checkins';
    const { workspace } = await readAll({
      '2026-Q4/b.yaml': 'objective: B\n',
      [`${folder}/2026-11/1.yaml`]: 'objective: b\ndate: 2026-11-25\n',
      [`${folder}/2026-11/2.yaml`]: checkin('b', 'at: 2026-11-24T10:00:00.001Z\n'),
      [`${folder}/2026-11/3.yaml`]: checkin('b', 'at: 2026-11-24T10:00:00Z\n'),
      [`${folder}/2026-11/4.yaml`]: checkin('b'),
      // The month of its folder says nothing, its name does.
      [`${folder}/2026-12/35.yaml`]: checkin('b'),
      [`${folder}/0.yaml`]: checkin('b', 'at: 2026-11-24T09:00:00Z\n'),
      [`${folder}/2026-11/z.yaml`]: 'objective: b\ndate: 2026-11-23\nat: 2026-11-30T00:00:00Z\n',
    });
    expect(workspace.cycles[0]?.checkins.map(({ file }) => file.slice(folder.length + 1))).toEqual([
      '2026-11/z.yaml',
      '2026-12/35.yaml',
      '2026-11/4.yaml',
      '0.yaml',
      '2026-11/3.yaml',
      '2026-11/2.yaml',
      '2026-11/1.yaml',
    ]);
  });

  test('key results, milestones, initiatives, people and teams as in the file', async () => {
    const { outline, workspace } = await readAll({
      'okr.yaml': 'schema: 1\npeople: [{ id: z }, { id: a }]\nteams: [{ id: 9 }, { id: 10 }, { id: b }]\n',
      '2026-Q4/b.yaml': `objective: B
key_results:
  - { id: z, title: Z, to: 1 }
  - { id: 10, title: Ten, milestones: [{ id: 9, title: M }, { id: 10, title: M }, { id: a, title: M }] }
  - { id: 9, title: Nine, to: 1, plan: { 2026-11-01: 1, 2026-11-02: 2 } }
initiatives: [{ id: z, title: Z }, { id: a, title: A }]
`,
    });
    const [objective] = workspace.cycles[0]?.objectives ?? [];
    expect(outline.settings.people.map(({ id }) => id)).toEqual(['z', 'a']);
    expect(outline.settings.teams.map(({ id }) => id)).toEqual(['9', '10', 'b']);
    expect(objective?.keyResults.map(({ id }) => id)).toEqual(['z', '10', '9']);
    expect(objective?.keyResults[1]?.measure).toMatchObject({ milestones: [{ id: '9' }, { id: '10' }, { id: 'a' }] });
    expect(objective?.initiatives.map(({ id }) => id)).toEqual(['z', 'a']);
  });
});
