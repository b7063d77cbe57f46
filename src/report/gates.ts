import { type Message, message } from '../model/message.ts';
import type { Status } from '../model/status.ts';
import { atLeast } from '../model/tolerance.ts';
import type { Condition } from './condition.ts';
import type { ReportFilter } from './filter.ts';
import type { GroupFigures } from './group-rows.ts';
import type { KeyResultRow } from './key-result-row.ts';
import type { ProgressReport } from './progress-report.ts';

/** The order of what is judged, worst first: a gate on one of them trips on those before it too. */
const WORST_FIRST: readonly Status[] = ['off_track', 'at_risk', 'on_track', 'achieved'];

/** When a report fails. */
export interface Gates {
  readonly failOn: readonly Condition[];
  /** Least projected score; null asks for none. */
  readonly failUnder: number | null;
}

/**
 * Why a report fails, one reason a row that is shown; none where no gate trips. The projected score is that of the cycles, or
 * of the team and the person that the report was filtered by.
 */
export function trippedGates(
  { objectives, cycles, teams, people }: ProgressReport,
  { failOn, failUnder }: Gates,
  { team, owner }: Pick<ReportFilter, 'team' | 'owner'>,
): readonly Message[] {
  const keyResults = objectives.flatMap(({ cycle, id, keyResults: own }) =>
    own.map((row) => ({ reference: `${cycle}/${id}/${row.id}`, row })),
  );
  const groups = [...teams.filter(({ id }) => id === team), ...people.filter(({ id }) => id === owner)];
  const judged = team === null && owner === null ? cycles : groups;
  return [
    ...keyResults.flatMap(({ reference, row }) => failedStatus(reference, row, failOn)),
    ...(failUnder === null ? [] : judged.flatMap((row) => underGate(row, failUnder))),
  ];
}

/** A status is told before staleness, which is milder. */
function failedStatus(reference: string, row: KeyResultRow, failOn: Gates['failOn']): readonly Message[] {
  const { status, progress, expected, lastCheckin, stale } = row;
  if (failOn.some((one) => one !== 'stale' && isAsBad(status, one)))
    return [message('gate/status', { reference, status, progress, expected })];
  return failOn.includes('stale') && stale ? [message('gate/stale', { reference, lastCheckin })] : [];
}

/** Whether a status is the one named, or worse. */
function isAsBad(status: Status, named: Status): boolean {
  const rank = WORST_FIRST.indexOf(status);
  return status === named || (rank >= 0 && rank < WORST_FIRST.indexOf(named));
}

function underGate(
  row: GroupFigures & { readonly id: string; readonly cycle?: string },
  least: number,
): readonly Message[] {
  const { projected, status } = row;
  if (projected === null || status === 'pending' || atLeast(projected, least)) return [];
  return [
    message('gate/projected', { name: row.cycle === undefined ? row.id : `${row.cycle} ${row.id}`, projected, least }),
  ];
}
