import type { CalendarDate } from '../../model/calendar-date.ts';
import type { CycleOutline } from '../../model/cycle.ts';
import { parseSince } from '../../model/date-argument.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Id, parseId } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import type { Thing } from '../../model/resolution.ts';
import { spanBefore } from '../../model/span.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { World } from '../command.ts';
import { findThing } from '../find-thing.ts';
import { optionalValue } from '../flag-values.ts';
import { cycleNamed, type OpenWorkspace, shownCycles } from '../open-workspace.ts';

/** The first day that `--since` asks for, which may be the as-of date itself; null where it is not given. */
export function firstDay(
  typed: string | undefined,
  { asOf, today }: Pick<OpenWorkspace, 'asOf' | 'today'>,
): CalendarDate | null {
  const since = optionalValue('--since', typed, (text) => parseSince(text, today));
  if (since === null || typeof since !== 'string') return since && spanBefore(asOf, since);
  if (since > asOf) throw new UserError('usage', message('usage/since-not-before', { since, asOf }));
  return since;
}

interface Asked {
  readonly reference?: string;
  readonly since: CalendarDate | null;
  readonly isOfAllCycles: boolean;
}

interface Source {
  /** Null where nothing was named. */
  readonly of: Thing | null;
  readonly workspace: Workspace;
  readonly notices: readonly Diagnostic[];
}

/** Reads what check-ins are told of, and no cycle that has none of them. */
export async function readSource(
  { reference, since, isOfAllCycles }: Asked,
  open: OpenWorkspace,
  world: World,
): Promise<Source> {
  const cycles = isOfAllCycles ? cyclesSince(since, open.outline.cycles) : await shownCycles(open, world);
  if (reference === undefined) return { of: null, ...(await open.read(cycles)) };
  const { cycle } = world.preferences;
  const named = cycle === null ? null : await cycleNamed(cycle, open);
  // A KPI belongs to no cycle.
  const groupsIn = reference.startsWith('kpi/') && named === null ? [] : cycles;
  const { named: of, ...read } = await findThing(open, reference, named, { groupsIn });
  return { of, ...read };
}

/** The cycles that can have a check-in from a day on: those that were not closed before it. Drafts are invisible. */
const cyclesSince = (since: CalendarDate | null, cycles: readonly CycleOutline[]): readonly CycleOutline[] =>
  cycles.filter(({ draft, closed }) => !draft && (since === null || closed === null || closed.on >= since));

/** Who is named by `--by`: of somebody who is misspelt it must not be said that they checked nothing in. */
export function authorOf(typed: string | undefined, { settings, cycles, kpis }: Workspace): Id | null {
  const author = optionalValue('--by', typed, parseId);
  if (author === null) return null;
  const checkins = [...cycles, ...kpis].flatMap((one): readonly { readonly by: Id | null }[] => one.checkins);
  const authors = new Set([...settings.people.map(({ id }) => id), ...checkins.map(({ by }) => by)]);
  if (authors.has(author)) return author;
  const candidates = [...authors].filter((id) => id !== null);
  throw new UserError('usage', message('usage/unknown-person', { text: author }), { candidates });
}
