import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { Id } from '../../src/model/id.ts';
import { wholeReference } from '../../src/model/resolution.ts';
import { walkStops } from '../../src/report/walk-list.ts';
import { readAll } from '../authoring/read-all.ts';
import { MemoryFiles } from '../storage/memory-files.ts';

const checkin = (objective: string, date: string, updates: string) => ({
  [`2026-Q4/checkins/${date.slice(0, 7)}/${date}-${objective}-a.yaml`]: `objective: ${objective}\ndate: ${date}\nupdates: ${updates}\n`,
});

/** Ana owns an objective and one key result of Bo's, who owns one of hers. */
const FILES = {
  'okr.yaml': 'schema: 1\n',
  'kpis/churn.yaml': 'kpi: Churn\nowner: bo\n',
  'kpis/leads.yaml': 'kpi: Leads\nowner: ana\n',
  'kpis/visits.yaml': 'kpi: Visits\nowner: ana\n',
  'kpis/checkins/2026-11/2026-11-20-visits-a.yaml': 'kpi: visits\ndate: 2026-11-20\nvalue: 5\n',
  '2026-Q4/own.yaml': `objective: Own
owner: ana
key_results:
  - { id: fresh, title: Checked in, from: 0, to: 9 }
  - { id: owed, title: Not checked in, from: 0, to: 9 }
  - { id: theirs, title: Of Bo, from: 0, to: 9, owner: bo }
  - { id: fed, title: From a KPI, hold: { at_most: 2 }, kpi: churn }
  - { id: again, title: From the same, hold: { at_most: 3 }, kpi: churn }
  - { id: gone, title: Dropped, from: 0, to: 9, dropped: { on: 2026-11-02 } }
  - { id: later, title: Not begun, from: 0, to: 9, start: 2026-12-01 }
  - { id: over, title: Over without a last value, from: 0, to: 9, end: 2026-11-15 }
  - { id: told, title: Over with its last value, from: 0, to: 9, end: 2026-11-15 }
  - { id: reached, title: Achieved, from: 0, to: 9 }
`,
  '2026-Q4/theirs.yaml': `objective: Theirs
owner: bo
key_results:
  - { id: mine, title: Of Ana, from: 0, to: 9, owner: ana }
  - { id: bos, title: Of Bo, from: 0, to: 9 }
`,
  ...checkin('own', '2026-11-10', '{ over: { value: 1 } }'),
  ...checkin('own', '2026-11-15', '{ told: { value: 1 } }'),
  ...checkin('own', '2026-11-20', '{ fresh: { value: 1 }, reached: { value: 9 } }'),
};

async function walked(owner: string, date = '2026-11-24', files: Record<string, string> = FILES): Promise<string[]> {
  const workspace = await readAll(new MemoryFiles(files));
  return walkStops(workspace, owner as Id, date as CalendarDate).map((stop) => {
    const reference = stop.kind === 'kpi' ? `kpi/${stop.kpi.id}` : wholeReference(stop.named).replace('2026-Q4/', '');
    return stop.due ? `${reference} due` : reference;
  });
}

test('what is due comes first, a KPI before what it feeds, then what is open', async () =>
  expect(await walked('ana')).toEqual([
    ...['own/owed due', 'kpi/churn due', 'own/fed due', 'own/again due', 'theirs/mine due', 'kpi/leads due'],
    ...['own/fresh', 'own/over', 'own/reached'],
  ]));

test('everybody walks past what they own alone', async () => {
  expect(await walked('bo')).toEqual(['own/theirs due', 'theirs/bos due', 'kpi/churn due']);
  expect(await walked('cy')).toEqual([]);
});

test('on a day before all of it there is nothing', async () =>
  expect(await walked('bo', '2026-09-30')).toEqual(['kpi/churn due']));
