import { expect } from 'vitest';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { CycleName } from '../../src/model/cycle-name.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Id } from '../../src/model/id.ts';
import { newFiles } from '../../src/storage/new-files.ts';
import { belowSchema } from './below-schema.ts';
import { readAll } from './reading.ts';

export const id = (text: string) => text as Id;
export const date = (text: string) => text as CalendarDate;
export const cycle = '2026-Q4' as CycleName;

/** The one file of an edit, its text without the line of its schema, and what is read from a workspace that has it: no fault. */
export async function written(edit: Edit) {
  const [file] = await newFiles([edit], () => 'k7f2q9x0ab');
  if (!file) throw new Error('no file');
  const read = await readAll({ [file.path]: file.text });
  expect(read.faults).toEqual([]);
  return { ...file, text: belowSchema(file.text), ...read };
}
