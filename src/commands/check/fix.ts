import type { Checked } from '../../check/index.ts';
import type { Renaming } from '../../model/edit.ts';
import { isFault } from './inspect.ts';

/** The fixes of findings; none while a file cannot be read, as what it holds may be what they depend on. */
export const safeFixes = (found: readonly Checked[]): readonly Renaming[] =>
  found.some(({ diagnostic }) => isFault(diagnostic)) ? [] : found.flatMap(({ fix }) => fix ?? []);
