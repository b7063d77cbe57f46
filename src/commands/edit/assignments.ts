import type { Assignment } from '../../authoring/edited-value.ts';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';

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
  if (keys.some((key) => key === '')) throw new UserError('usage', message('usage/not-a-key', { text }));
  return keys;
}
