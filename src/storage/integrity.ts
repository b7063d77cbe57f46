import type { Checkin, KpiCheckin, Update } from '../model/checkin.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Id } from '../model/id.ts';
import type { KeyResult } from '../model/key-result.ts';
import { type Message, message } from '../model/message.ts';
import type { Objective } from '../model/objective.ts';
import type { Path } from '../model/place.ts';
import type { Unread } from '../model/unread.ts';
import type { Workspace } from '../model/workspace.ts';
import { KPIS_FOLDER, stemOf } from './layout.ts';

/**
 * Every update that points nowhere or says what its key result has no room for, mostly because something was deleted on another
 * branch. None of it is counted, and none of it stops anyone. What a file that could not be read may hold is not called missing.
 */
export function danglingUpdates(
  workspace: Workspace,
  orphans: readonly KpiCheckin[],
  unread: Unread,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const cycle of workspace.cycles) {
    const objectives = new Map(cycle.objectives.map((objective) => [objective.id, objective]));
    for (const checkin of cycle.checkins) {
      if (unread.holds(`${cycle.name}/${checkin.objective}`)) continue;
      found.push(...inCheckin(checkin, objectives.get(checkin.objective), cycle));
    }
    for (const objective of cycle.objectives) found.push(...unknownKpis(objective, workspace, unread));
  }
  for (const { file, kpi } of orphans) {
    if (unread.holds(`${KPIS_FOLDER}/${kpi}`)) continue;
    found.push(dangling(file, ['kpi'], message('notice/no-kpi-for-checkin', { checkin: stemOf(file), kpi })));
  }
  return found;
}

const dangling = (file: string, path: Path, problem: Message): Diagnostic => ({
  rule: 'okr/dangling-update',
  severity: 'error',
  at: { file, path },
  problem,
  hint: message('hint/remove-or-restore', {}),
});

function inCheckin(checkin: Checkin, objective: Objective | undefined, cycle: Cycle): readonly Diagnostic[] {
  const { file } = checkin;
  const name = stemOf(file);
  if (!objective) {
    const problem = message('notice/no-objective', { checkin: name, cycle: cycle.name, objective: checkin.objective });
    return [dangling(file, ['objective'], problem)];
  }
  return [...checkin.updates].flatMap(([id, update]) => {
    const keyResult = objective.keyResults.find((candidate) => candidate.id === id);
    if (keyResult) return inUpdate(file, keyResult, update);
    const problem = message('notice/no-key-result', { checkin: name, objective: objective.id, keyResult: id });
    return dangling(file, ['updates', id], problem);
  });
}

function inUpdate(file: string, { id, kpi, measure }: KeyResult, update: Update): readonly Diagnostic[] {
  const at = (key: string, problem: Message) => dangling(file, ['updates', id, key], problem);
  const values = (['value', 'add'] as const).filter((key) => update[key] !== null);
  const steps = (['done', 'undone'] as const).filter((key) => update[key] !== null);
  if (measure.kind === 'milestones') {
    const known = new Set<Id>(measure.milestones.map((milestone) => milestone.id));
    const unknown = steps.flatMap((key) =>
      (update[key] ?? []).filter((step) => !known.has(step)).map((step) => [key, step] as const),
    );
    return [
      ...values.map((key) => at(key, message('notice/value-of-milestones', { keyResult: id }))),
      ...unknown.map(([key, milestone]) => at(key, message('notice/no-milestone', { keyResult: id, milestone }))),
    ];
  }
  return [
    ...steps.map((key) => at(key, message('notice/milestones-of-value', { keyResult: id }))),
    ...(kpi === null ? [] : values.map((key) => at(key, message('notice/value-beside-kpi', { keyResult: id, kpi })))),
  ];
}

function unknownKpis({ file, keyResults }: Objective, { kpis }: Workspace, unread: Unread): readonly Diagnostic[] {
  return keyResults.flatMap(({ id, kpi }, index) => {
    if (kpi === null || kpis.some((known) => known.id === kpi) || unread.holds(`${KPIS_FOLDER}/${kpi}`)) return [];
    return dangling(
      file,
      ['key_results', index, 'kpi'],
      message('notice/no-kpi-for-key-result', { keyResult: id, kpi }),
    );
  });
}
