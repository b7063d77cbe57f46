import { type Id, parseId } from '../model/id.ts';
import type { Faults } from './faults.ts';
import { stemOf } from './layout.ts';

/** The id that a file's name gives to what it describes; noted where the name is none. */
export function fileId(path: string, faults: Faults): Id {
  const stem = stemOf(path);
  return faults.unwrap(parseId(stem), 0) ?? (stem as Id);
}

/** The order of ids, which is not that of file names: `a` comes before `a-b`, `a-b.yaml` before `a.yaml`. */
export const compareIds = (a: { readonly id: Id }, b: { readonly id: Id }): number => (a.id < b.id ? -1 : 1);
