import { expect, test } from 'vitest';
import { jointCheckins } from '../../src/authoring/joint-checkin.ts';
import type { Statement } from '../../src/authoring/new-checkin.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { Id } from '../../src/model/id.ts';
import type { Instant } from '../../src/model/instant.ts';
import { namedBy } from '../../src/model/resolution.ts';
import { checkinEffects } from '../../src/report/checkin-effect.ts';
import { MemoryFiles } from '../storage/memory-files.ts';
import { readAll } from './read-all.ts';

const FILES = {
  'okr.yaml': 'schema: 1\n',
  '2026-Q4/win.yaml': `objective: Win
key_results:
  - { id: deals, title: Deals, from: 0, to: 10 }
  - { id: leads, title: Leads, to: 40 }
  - { id: calls, title: Calls, to: 60 }
`,
  '2026-Q4/keep.yaml': 'objective: Keep\nkey_results: [{ id: stay, title: Stay, hold: { at_most: 2 } }]\n',
};

const SILENT: Statement = { value: null, done: null, undone: null, confidence: null, note: null, needs: null };
const DAY = '2026-11-24' as CalendarDate;
const CIRCUMSTANCES = { date: DAY, today: DAY, by: 'ana' as Id, at: '2026-11-24T20:00:00.000Z' as Instant };

async function joint(...said: [string, Partial<Statement>, number?][]) {
  const workspace = await readAll(new MemoryFiles(FILES));
  const statements = said.map(([reference, statement, baseline = null]) => {
    const [named] = namedBy([reference], workspace.cycles);
    if (named?.kind !== 'key-result') throw new Error('no such key result');
    return { named, statement: { ...SILENT, ...statement }, baseline };
  });
  return { workspace, ...jointCheckins(statements, CIRCUMSTANCES, ['to']) };
}

const value = (amount: number) => ({ value: { kind: 'set', amount } }) as const;
const add = (amount: number) => ({ value: { kind: 'add', amount } }) as const;

test('what is said of one objective is one check-in, however often others come between', async () => {
  const { checkins, edits } = await joint(['deals', value(3)], ['stay', { note: 'Fine.' }], ['calls', add(5)]);
  const told = checkins.map(({ checkin: { objective, updates } }) => [objective, [...updates.keys()]]);
  expect(told).toEqual([
    ['win', ['deals', 'calls']],
    ['keep', ['stay']],
  ]);
  expect(checkins[0]?.checkin.updates.get('calls' as Id)).toMatchObject({ value: null, add: 5 });
  expect(edits).toEqual([]);
});

test('baselines of one objective are filled in side by side, and each effect is told with all of them', async () => {
  const { workspace, checkins, edits } = await joint(
    ['leads', value(30), 20],
    ['calls', add(15), 0],
    ['deals', add(5)],
  );
  expect(edits.map((edit) => 'value' in edit && [edit.at.path, edit.value, edit.before])).toEqual([
    [['key_results', 1, 'from'], 20, ['to']],
    [['key_results', 2, 'from'], 0, ['to']],
  ]);
  const added = checkins.flatMap(({ checkin, named }) => {
    const written = { file: '', ...checkin };
    return named.map((one) => ({ named: one, checkin: written }));
  });
  const effects = checkinEffects(workspace, added, DAY);
  // What is added in the one check-in counts once, however many key results it speaks of.
  expect(effects.map(({ reference, after }) => [reference, after.current, after.progress])).toEqual([
    ['2026-Q4/win/leads', 30, 0.5],
    ['2026-Q4/win/calls', 15, 0.25],
    ['2026-Q4/win/deals', 5, 0.5],
  ]);
});
