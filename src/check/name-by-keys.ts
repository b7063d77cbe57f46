import { checkinName } from '../model/checkin-name.ts';
import type { Id } from '../model/id.ts';
import type { FiledCheckin } from './filed-checkins.ts';

/** The name that a check-in's keys give it, from the folder of all check-ins. */
export interface NameByKeys {
  readonly name: string;
  /** Whether the part that makes it unique is one that we would write ourselves. */
  readonly isUnique: boolean;
}

/**
 * The name that a check-in should have, keeping what makes its present one unique; null where that agrees with its keys: it
 * lies in the folder of its month and begins with its date and what it is on. `subjects` are all that it could be on.
 */
export function nameByKeys({ file, date, subject }: FiledCheckin, subjects: readonly Id[]): NameByKeys | null {
  const [, , ...present] = file.split('/');
  const stem = (present.at(-1) ?? '').replace(/\.yaml$/, '');
  const afterDate = stem.replace(/^\d{4}-\d{2}-\d{2}(?:-|$)/, '');
  const named = longestAtStart(afterDate, [...subjects, subject]);
  const suffix = named === null ? (afterDate.split('-').at(-1) ?? '') : afterDate.slice(named.length + 1);
  const isUnique = /^[a-z0-9][a-z0-9-]{0,63}$/.test(suffix);
  const name = checkinName(date, subject, isUnique ? suffix : '');
  const agrees = named === subject && stem.startsWith(date) && present.join('/') === checkinName(date, subject, suffix);
  return agrees ? null : { name, isUnique };
}

/** The longest id that a name begins with, as `win-more` comes before `win`; null where it begins with none. */
const longestAtStart = (name: string, ids: readonly Id[]): Id | null =>
  ids.reduce<Id | null>(
    (longest, id) => (`${name}-`.startsWith(`${id}-`) && id.length > (longest?.length ?? 0) ? id : longest),
    null,
  );
