import type { CalendarDate } from '../../model/calendar-date.ts';
import { compareCheckins } from '../../model/checkin.ts';
import type { Cycle } from '../../model/cycle.ts';
import type { Finding } from '../../model/finding.ts';
import type { Id } from '../../model/id.ts';
import type { Thing } from '../../model/resolution.ts';
import { contains } from '../../model/term.ts';
import type { Workspace } from '../../model/workspace.ts';
import { cycleScorer } from '../../scoring/cycle-score.ts';
import { updateHistories } from '../../scoring/history.ts';
import type { KeyResultScore } from '../../scoring/key-result-score.ts';
import type { ReportFilter } from '../filter.ts';
import { feedingCheckins, ownHistory } from '../show/history.ts';
import { keyResultEntry, kpiEntries, type LogEntry } from './entry.ts';
import { type Kept, keptOf } from './kept.ts';

/** What of the check-ins is asked for. */
export interface LogRequest {
  readonly asOf: CalendarDate;
  /** The first day that is told; null where all of them are. */
  readonly since: CalendarDate | null;
  /** What it is the log of; null where of everything that was read. */
  readonly of: Thing | null;
  readonly filter: ReportFilter;
  /** Who checked in; null where anyone did. */
  readonly by: Id | null;
  /** At most so many of the newest; null where all of them are told. */
  readonly limit: number | null;
  /** A KPI belongs to no cycle: its check-ins of all days are told, or those on the days of the cycles that were read. */
  readonly kpiDays: 'all' | 'of-cycles';
}

/** Check-ins in the order of time. */
export interface CheckinLog {
  readonly asOf: CalendarDate;
  readonly since: CalendarDate | null;
  /** Oldest first; those of one check-in in the order of the objective's file. */
  readonly entries: readonly LogEntry[];
  /** How many older ones were left out because of the limit. */
  readonly older: number;
  /** What is in the files but not counted. */
  readonly notices: readonly Finding[];
}

/** The check-ins of the cycles that were read, and of KPIs, each once. In time it grows as their number does, but for the sorting. */
export function checkinLog(workspace: Workspace, request: LogRequest): Omit<CheckinLog, 'notices'> {
  const { asOf, since, by, limit } = request;
  const kept = keptOf(request, workspace.settings.teams);
  const ofCycles = workspace.cycles.map((cycle) => entriesIn(cycle, workspace, kept, asOf));
  const fed = new Set(ofCycles.flatMap(({ feeding }) => feeding));
  const ofKpis = workspace.kpis.flatMap((kpi) =>
    kpiEntries(kpi, asOf).filter((entry) => fed.has(entry.file) || (kept.kpi(kpi) && isShownDay(entry.date))),
  );
  const all = [...ofCycles.flatMap(({ entries }) => entries), ...ofKpis]
    .filter((entry) => (since === null || entry.date >= since) && (by === null || entry.by === by))
    .sort(compareCheckins);
  const older = limit === null ? 0 : Math.max(0, all.length - limit);
  return { asOf, since, entries: all.slice(older), older };

  function isShownDay(date: CalendarDate): boolean {
    return request.kpiDays === 'all' || workspace.cycles.some((cycle) => contains(cycle, date));
  }
}

/** The entries of the key results that are kept, and the files of the KPI check-ins that feed them. */
function entriesIn(
  cycle: Cycle,
  { kpis, settings }: Workspace,
  kept: Kept,
  asOf: CalendarDate,
): { readonly entries: readonly LogEntry[]; readonly feeding: readonly string[] } {
  const histories = updateHistories(cycle);
  const scores = cycleScorer(
    cycle,
    kpis,
    settings.status,
  )(asOf).objectives.flatMap(({ objective, keyResults }) =>
    keyResults.map((score) => ({
      score,
      named: { kind: 'key-result', cycle, objective, keyResult: score.keyResult } as const,
    })),
  );
  const shown = scores.filter(({ named }) => kept.keyResult(named));
  return {
    entries: shown.flatMap(({ score, named }) => {
      const updates = histories.get(named.objective.id)?.get(named.keyResult.id) ?? [];
      return ownHistory(score, updates).map((placed) => keyResultEntry(named, score, placed));
    }),
    feeding: kept.isPart ? shown.flatMap(({ score }) => feedingFiles(score, kpis)) : [],
  };
}

function feedingFiles(score: KeyResultScore, kpis: Workspace['kpis']): readonly string[] {
  const kpi = kpis.find(({ id }) => id === score.keyResult.kpi);
  return kpi ? feedingCheckins(kpi, score).map(({ file }) => file) : [];
}
