import type { ValueEdit } from '../model/edit.ts';
import type { Writable } from '../model/writable.ts';
import type { FileSource } from './files.ts';
import { keysAfter, type RecordKind } from './key-order.ts';
import { writtenValue } from './written-value.ts';

/** A list in a file that can be read, and how many items it has. */
interface List {
  readonly file: string;
  readonly record: RecordKind;
  readonly key: string;
  readonly count: number;
}

/** The edit that puts an item at the end of a list; a file that has no such list yet gets one, where we would write it. */
export async function appendedItem(
  files: FileSource,
  { file, record, key, count }: List,
  value: Writable,
): Promise<ValueEdit> {
  const list = { file, path: [key] };
  if ((await writtenValue(files, list)) === null)
    return { kind: 'set', at: list, value: [value], before: keysAfter(record, key) };
  return { kind: 'insert', at: { file, path: [key, count] }, value };
}
