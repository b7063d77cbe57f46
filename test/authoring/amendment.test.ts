import { describe, expect, test } from 'vitest';
import { amendableCheckin, amendment, withoutUpdate } from '../../src/authoring/amendment.ts';
import type { Statement } from '../../src/authoring/new-checkin.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { Update } from '../../src/model/checkin.ts';
import { EMPTY_UPDATE } from '../../src/model/checkin.ts';
import type { Id } from '../../src/model/id.ts';
import type { Instant } from '../../src/model/instant.ts';
import { namedBy } from '../../src/model/resolution.ts';
import { MemoryFiles } from '../storage/memory-files.ts';
import { readAll } from './read-all.ts';

const SILENT: Statement = { value: null, done: null, undone: null, confidence: null, note: null, needs: null };

const checkin = (by: string, at: string, updates: string) =>
  `objective: win\ndate: 2026-11-24\nby: ${by}\nat: 2026-11-24T${at}.000Z\nupdates: ${updates}\n`;

/** Ana checked in on deals and on steps in the morning, on steps alone at noon; Bo on deals in the evening. */
const FILES = {
  'okr.yaml': 'schema: 1\n',
  '2026-Q4/win.yaml': `objective: Win
key_results:
  - { id: deals, title: Deals, from: 0, to: 10 }
  - { id: steps, title: Steps, milestones: [{ id: one, title: One }, { id: two, title: Two }] }
`,
  '2026-Q4/checkins/2026-11/2026-11-24-win-a.yaml': checkin(
    'ana',
    '08:00:00',
    '{ deals: { add: 3, note: Fair }, steps: {} }',
  ),
  '2026-Q4/checkins/2026-11/2026-11-24-win-b.yaml': checkin('ana', '12:00:00', '{ steps: { done: [one] } }'),
  '2026-Q4/checkins/2026-11/2026-11-24-win-c.yaml': checkin('bo', '18:00:00', '{ deals: { value: 5 } }'),
};

async function circumstances(keyResult: string, by: string, files: Record<string, string> = FILES) {
  const [named] = namedBy([keyResult], (await readAll(new MemoryFiles(files))).cycles);
  if (named?.kind !== 'key-result') throw new Error('no such key result');
  const date = '2026-11-24' as CalendarDate;
  const at = '2026-11-24T20:00:00.000Z' as Instant;
  return { named, date, today: date, at, by: by as Id, doneSoFar: new Set<Id>() };
}

async function amended(keyResult: string, by: string, said: Partial<Statement>): Promise<Update | undefined> {
  const around = await circumstances(keyResult, by);
  const { edit, amended: whole } = amendment({ ...SILENT, ...said }, amendableCheckin(around), around);
  expect(whole.updates.get(edit.keyResult)).toBe(edit.update);
  return edit.update;
}

describe('an amendment changes', () => {
  test.each([
    ['deals', 'ana', 'win-a', 'the one with an update of the key result, not the person’s last'],
    ['steps', 'ana', 'win-b', 'the newest of two'],
    ['deals', 'bo', 'win-c', 'the person’s own, not another one’s'],
  ])('of %s by %s that in %s: %s', async (keyResult, by, file) => {
    expect(amendableCheckin(await circumstances(keyResult, by)).file).toContain(file);
  });

  test.each([
    ['steps', 'bo'],
    ['deals', 'cy'],
  ])('of %s by %s nothing, which is a usage error', async (keyResult, by) => {
    const around = await circumstances(keyResult, by);
    expect(() => amendableCheckin(around)).toThrow(
      expect.objectContaining({ kind: 'usage', problem: expect.objectContaining({ id: 'usage/nothing-to-amend' }) }),
    );
  });
});

describe('what is said takes the place of what was said, the rest stays:', () => {
  test.each<[string, Partial<Statement>, Partial<Update>]>([
    ['a value in place of what was added', { value: { kind: 'set', amount: 4 } }, { value: 4, note: 'Fair' }],
    ['another addition', { value: { kind: 'add', amount: 4 } }, { add: 4, note: 'Fair' }],
    ['a note alone', { note: 'A good fair' }, { add: 3, note: 'A good fair' }],
    ['a confidence', { confidence: 0.6 }, { add: 3, confidence: 0.6, note: 'Fair' }],
    ['no needs at all', { needs: [] }, { add: 3, note: 'Fair', needs: [] }],
  ])('%s', async (_, said, expected) => {
    expect(await amended('deals', 'ana', said)).toEqual({ ...EMPTY_UPDATE, ...expected });
  });

  test('milestones that are taken back in place of those that were done', async () => {
    expect(await amended('steps', 'ana', { undone: ['two'] })).toEqual({ ...EMPTY_UPDATE, undone: ['two'] });
  });
});

test('for the milestones that are left, the update that is amended has said nothing', async () => {
  const around = await circumstances('steps', 'ana');
  const found = amendableCheckin(around);
  const { cycle } = withoutUpdate(around.named, found);
  const same = cycle.checkins.find(({ file }) => file === found.file);
  expect(same?.updates.get('steps' as Id)).toEqual(EMPTY_UPDATE);
  expect(cycle.checkins.filter((one) => one !== same)).toEqual(
    around.named.cycle.checkins.filter((one) => one !== found),
  );
});

test('in a closed cycle nothing is amended', async () => {
  const around = await circumstances('deals', 'ana', {
    ...FILES,
    '2026-Q4/cycle.yaml': 'closed: { on: 2026-11-24 }\n',
  });
  expect(() => amendment({ ...SILENT, note: 'Late' }, amendableCheckin(around), around)).toThrow(
    expect.objectContaining({ kind: 'conflict' }),
  );
});
