import type { Id } from '../model/id.ts';
import type { Settings } from '../model/settings.ts';
import type { Condition } from './condition.ts';
import type { ReportFilter } from './filter.ts';

/** Whom or what a report was asked of. */
export interface Focus {
  readonly person: Named | null;
  readonly team: Named | null;
  readonly tag: string | null;
  readonly statuses: readonly Condition[] | null;
}

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Whom or what a filter shows, by name; null where it hides nothing. Who is not listed is called by the id. */
export function focusOf(
  { team, owner, tag, statuses }: ReportFilter,
  { teams, people }: Pick<Settings, 'teams' | 'people'>,
): Focus | null {
  if (team === null && owner === null && tag === null && statuses === null) return null;
  return { person: named(owner, people), team: named(team, teams), tag, statuses };
}

const named = (id: Id | null, listed: readonly Named[]): Named | null =>
  id === null ? null : { id, name: listed.find((one) => one.id === id)?.name ?? id };

/** Whether the report is of a person or a team, whose own figures then come first. */
export const isOfSomeone = (focus: Focus | null): boolean => focus !== null && (focus.person ?? focus.team) !== null;
