import { describe, expect, test } from 'vitest';
import { nameByKeys } from '../../src/check/name-by-keys.ts';
import type { Id } from '../../src/model/id.ts';
import { on } from '../model/dates.ts';
import { checked, checkinPath, checkinText, WIN } from './checking.ts';

const ids = (...names: readonly string[]) => names as readonly Id[];

/** The name that the keys of a check-in on `win` of 24 November 2026 give to a file in the folder of check-ins. */
const meant = (present: string, subjects = ids('win', 'win-more', 'grow')) => {
  const keys = { date: on('2026-11-24'), by: null, at: null, key: 'objective' as const, subject: 'win' as Id };
  return nameByKeys({ file: `2026-Q4/checkins/${present}`, ...keys }, subjects);
};

describe('a name agrees with keys of 24 November on win:', () => {
  test.each([
    '2026-11/2026-11-24-win-k7f2q9x0ab.yaml',
    '2026-11/2026-11-24-win-01-k7f2q9x0ab.yaml',
    '2026-11/2026-11-24-win.yaml',
  ])('%s', (present) => expect(meant(present)).toBeNull());

  test('even where the objective is gone', () =>
    expect(meant('2026-11/2026-11-24-win-a1.yaml', ids('grow'))).toBeNull());
});

describe('a name that does not keeps what makes it unique:', () => {
  test.each([
    ['another day', '2026-11/2026-11-23-win-a1.yaml', '2026-11/2026-11-24-win-a1.yaml'],
    ['another month', '2026-10/2026-11-24-win-a1.yaml', '2026-11/2026-11-24-win-a1.yaml'],
    ['no folder of a month', '2026-11-24-win-a1.yaml', '2026-11/2026-11-24-win-a1.yaml'],
    ['another objective', '2026-11/2026-11-24-grow-a1.yaml', '2026-11/2026-11-24-win-a1.yaml'],
    ['an objective whose id begins the same', '2026-11/2026-11-24-win-more-a1.yaml', '2026-11/2026-11-24-win-a1.yaml'],
    ['a number of its row', '2026-11/2026-11-23-win-02-f00.yaml', '2026-11/2026-11-24-win-02-f00.yaml'],
    ['an objective that is gone', '2026-11/2026-11-24-gone-a1.yaml', '2026-11/2026-11-24-win-a1.yaml'],
    ['nothing but a word', '2026-11/note.yaml', '2026-11/2026-11-24-win-note.yaml'],
  ])('%s', (_, present, name) => expect(meant(present)).toEqual({ name, isUnique: true }));

  test.each([
    ['nothing', '2026-11/2026-11-23-win.yaml'],
    ['what is no part of a name of ours', '2026-11/2026-11-23-win-Ä.yaml'],
  ])('%s is left of it, and so it is not unique', (_, present) =>
    expect(meant(present)).toEqual({ name: '2026-11/2026-11-24-win.yaml', isUnique: false }),
  );
});

/** What is said of names, and would be renamed, in a workspace: `from → to`, or the file alone where nothing is safe. */
async function named(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { found } = await checked(files);
  return found
    .filter(({ diagnostic }) => diagnostic.rule === 'okr/checkin-name')
    .map(({ diagnostic, fix }) => (fix ? `${fix.from} → ${fix.to}` : diagnostic.at.file))
    .map((text) => text.replaceAll('2026-Q4/checkins/', ''));
}

const GOAL = { '2026-Q4/win.yaml': WIN, 'kpis/churn.yaml': 'kpi: Churn\n' };
const DEALS = 'updates: { deals: { add: 3 } }';
const MISNAMED = '2026-Q4/checkins/2026-11/2026-11-23-win-a1.yaml';
const RENAMED = '2026-11/2026-11-23-win-a1.yaml → 2026-11/2026-11-24-win-a1.yaml';
const at = (time: string) => `at: 2026-11-24T${time}:00Z`;

describe('a misnamed check-in is renamed', () => {
  test('where its keys are sound', async () => {
    expect(await named({ ...GOAL, [MISNAMED]: checkinText('2026-11-24', DEALS) })).toEqual([RENAMED]);
  });

  test('of a KPI too, within its own folder', async () => {
    const files = { ...GOAL, 'kpis/checkins/2026-11/x.yaml': 'kpi: churn\ndate: 2026-11-24\nvalue: 1\n' };
    expect(await named(files)).toEqual([
      'kpis/checkins/2026-11/x.yaml → kpis/checkins/2026-11/2026-11-24-churn-x.yaml',
    ]);
  });

  test('though one of its updates points nowhere: that says nothing of its date and objective', async () => {
    const files = { ...GOAL, [MISNAMED]: checkinText('2026-11-24', 'updates: { gone: {} }') };
    expect(await named(files)).toEqual([RENAMED]);
  });

  test('with the others of its day, as long as they keep their order', async () => {
    const files = {
      ...GOAL,
      [MISNAMED]: checkinText('2026-11-24', DEALS),
      [MISNAMED.replace('a1', 'b1')]: checkinText('2026-11-24', DEALS),
    };
    expect(await named(files)).toEqual([RENAMED, RENAMED.replaceAll('a1', 'b1')]);
  });

  test('whatever its name, where each of its day has a time of writing', async () => {
    const files = {
      ...GOAL,
      [MISNAMED.replace('a1', 'z1')]: checkinText('2026-11-24', at('09:00'), DEALS),
      [checkinPath('2026-11-24', 'b1')]: checkinText('2026-11-24', at('10:00'), DEALS),
    };
    expect(await named(files)).toEqual([RENAMED.replaceAll('a1', 'z1')]);
  });
});

describe('a misnamed check-in is left alone', () => {
  const sound = checkinText('2026-11-24', DEALS);
  test.each<[string, Record<string, string>]>([
    ['where its objective does not exist', { [MISNAMED]: 'objective: gone\ndate: 2026-11-24\n' }],
    ['where its date lies in the future', { [MISNAMED]: checkinText('2026-11-25', DEALS) }],
    ['where its date lies before the term', { [MISNAMED]: checkinText('2026-09-30', DEALS) }],
    ['in a closed cycle', { '2026-Q4/cycle.yaml': 'closed: { on: 2026-11-24 }\n', [MISNAMED]: sound }],
    ['where nothing would make its name unique', { [MISNAMED.replace('-a1', '')]: sound }],
    ['where the name is taken', { [MISNAMED]: sound, [checkinPath('2026-11-24', 'a1')]: sound }],
    [
      'where it would count later among those of its day that have no time of writing',
      { [MISNAMED.replace('a1', 'z1')]: sound, [checkinPath('2026-11-24', 'b1')]: sound },
    ],
  ])('%s', async (_, files) => {
    const [only, ...others] = await named({ ...GOAL, ...files });
    expect(others).toEqual([]);
    expect(only).toBeDefined();
    expect(only).not.toContain('→');
  });
});
