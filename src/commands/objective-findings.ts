import { check } from '../check/index.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { type Cycle, type CycleOutline, isClosed } from '../model/cycle.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dropped } from '../model/key-result.ts';
import { type Named, wholeReference } from '../model/resolution.ts';
import { unreadBecauseOf } from '../model/unread.ts';
import type { Workspace } from '../model/workspace.ts';
import type { OpenWorkspace } from './open-workspace.ts';

type Within = Extract<Named, { kind: 'objective' | 'key-result' }>;

/**
 * What the rules find in one objective, or in the objective of a key result, as of the day that is looked at. Its own cycle is
 * judged even where it is closed. Cycles that its alignment depends on are read where `workspace` lacks them.
 */
export async function objectiveFindings(
  { cycle, objective }: Within,
  workspace: Workspace,
  open: OpenWorkspace,
): Promise<readonly Diagnostic[]> {
  const { settings } = workspace;
  const known = new Set(workspace.cycles.map(({ name }) => name));
  const lacking = open.outline.cycles.filter(
    (one) => !known.has(one.name) && isNeeded(one, { cycle, objective }, settings),
  );
  const more = lacking.length === 0 ? [] : (await open.read(lacking)).workspace.cycles;
  const cycles = [...workspace.cycles, ...more].map((one) => asOfDay(one, open.asOf, one.name === cycle.name));
  const subject = { workspace: { ...workspace, cycles }, today: open.asOf, noticed: [], unread: unreadBecauseOf([]) };
  const reference = wholeReference({ kind: 'objective', cycle, objective });
  return check(subject)
    .map(({ diagnostic }) => diagnostic)
    .filter(({ at, problem }) => {
      // A circle is told once, where it begins.
      if (problem.id === 'okr/alignment-loop') return problem.args.path.includes(reference);
      return at.file === objective.file;
    });
}

/** Whether what an objective serves, or could serve, may stand in a cycle. */
function isNeeded(
  { name, start, end }: CycleOutline,
  { cycle, objective }: Pick<Within, 'cycle' | 'objective'>,
  { teams }: Workspace['settings'],
): boolean {
  if (objective.align !== null) return objective.align.split('/')[0] === name;
  const hasParent = teams.some(({ id, parent }) => id === objective.team && parent !== null);
  return hasParent && start <= cycle.end && end >= cycle.start;
}

/** A cycle with what had been dropped and closed by a day, and without check-ins, of which nothing is asked. */
function asOfDay(cycle: Cycle, asOf: CalendarDate, isJudged: boolean): Cycle {
  const by = (dropped: Dropped | null) => (dropped && dropped.on <= asOf ? dropped : null);
  return {
    ...cycle,
    checkins: [],
    closed: isJudged || !isClosed(cycle, asOf) ? null : cycle.closed,
    objectives: cycle.objectives.map((objective) => ({
      ...objective,
      dropped: by(objective.dropped),
      keyResults: objective.keyResults.map((keyResult) => ({ ...keyResult, dropped: by(keyResult.dropped) })),
    })),
  };
}
