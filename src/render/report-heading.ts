import type { Language } from '../language/language.ts';
import type { Focus } from '../report/focus.ts';
import type { CycleRow } from '../report/group-rows.ts';
import type { ProgressReport } from '../report/progress-report.ts';

/** What a report is called: of whom it is, and in which workspace. */
export function reportTitle({ focus, workspace }: Pick<ProgressReport, 'focus' | 'workspace'>, { words }: Language) {
  const of = [focus?.person, focus?.team].flatMap((one) => (one ? [one.name] : []));
  return words.view.title(of, workspace);
}

/** Which part of a report is shown, by tag and status; empty where neither was asked for. */
export function focusText(focus: Focus | null, { words }: Language): string {
  const { tag = null, statuses = null } = focus ?? {};
  return words.join.clauses([
    ...(tag === null ? [] : [words.view.onlyTag(tag)]),
    ...(statuses === null
      ? []
      : [words.view.onlyStatuses(statuses.map((one) => (one === 'stale' ? words.overdue : words.status[one])))]),
  ]);
}

/** Why a cycle shows no objective: it has none, or none that was asked for. */
export const nothingIn = (
  { id }: Pick<CycleRow, 'id'>,
  { focus }: Pick<ProgressReport, 'focus'>,
  { words }: Language,
) => (focus === null ? words.noObjectives(id) : words.view.nothingShown(id));
