import type { Assignment } from '../../authoring/edited-value.ts';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import { FORBIDDEN_KEYS } from '../../storage/yaml-source.ts';

/** As deep as the parts of a thing lie (`key_results.ID.milestones.ID.due`), and as long as an id may be. */
const MOST_PARTS = 5;
const LONGEST_PART = 64;

/** The keys to set and to take away, in this order. */
export const assignmentsOf = (set: readonly string[], unset: readonly string[]): readonly Assignment[] => [
  ...set.map(assignment),
  ...unset.map((key) => ({ keys: keysOf(key), text: null })),
];

function assignment(typed: string): Assignment {
  const [, key = '', text = ''] = /^([^=]*)=([\s\S]*)$/.exec(typed) ?? [];
  if (key.trim() === '') throw new UserError('usage', message('usage/not-an-assignment', { text: typed }));
  return { keys: keysOf(key), text: text.trim() };
}

function keysOf(text: string): readonly string[] {
  const keys = text.trim().split('.');
  if (keys.length > MOST_PARTS || !keys.every(isKey))
    throw new UserError('usage', message('usage/not-a-key', { text }));
  return keys;
}

/** Whether a file could hold the key at all: one that it could not would make a text that nobody can read back. */
const isKey = (key: string): boolean => key !== '' && key.length <= LONGEST_PART && !FORBIDDEN_KEYS.has(key);
