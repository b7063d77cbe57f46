import { expect, test } from 'vitest';
import { newCycle, type SaidCycle } from '../../src/authoring/new-cycle.ts';
import type { CycleName } from '../../src/model/cycle-name.ts';
import { date, written } from '../storage/written.ts';

const NOTHING: SaidCycle = { title: null, start: null, end: null, draft: false };

const fileOf = async (name: string, said: Partial<SaidCycle>, fiscalYearStart = 1) => {
  const edit = newCycle(name as CycleName, { ...NOTHING, ...said }, fiscalYearStart);
  if (edit.kind !== 'create-cycle') throw new Error(edit.kind);
  const { path, text } = await written(edit);
  return [path, text];
};

test.each<[string, string, Partial<SaidCycle>, number, string]>([
  ['a calendar period has its own days', '2027-Q1', {}, 1, 'start: 2027-01-01\nend: 2027-03-31\n'],
  ['its days are those of the fiscal year', '2027-Q1', {}, 4, 'start: 2027-04-01\nend: 2027-06-30\n'],
  ['a title is enough to say of one', '2027-Q1', { title: 'Winter: 1' }, 1, 'title: "Winter: 1"\n'],
  ['and so is that it is a draft', '2027-Q1', { draft: true }, 1, 'draft: true\n'],
  [
    'a name of its own has the days that are said',
    'sprint-7',
    { start: date('2027-01-04'), end: date('2027-01-15') },
    1,
    'start: 2027-01-04\nend: 2027-01-15\n',
  ],
])('the file of a cycle: %s', async (_, name, said, fiscalYearStart, text) => {
  expect(await fileOf(name, said, fiscalYearStart)).toEqual([`${name}/cycle.yaml`, text]);
});
