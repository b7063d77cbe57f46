import type { CalendarDate } from '../../../model/calendar-date.ts';
import type { ObjectiveKind } from '../../../model/objective.ts';
import type { StatusThresholds } from '../../../model/settings.ts';
import type { SmartReason, SmartVerdict } from '../../../model/smart.ts';
import { type Band, STATUSES, type Status } from '../../../model/status.ts';
import { bandOf } from '../../../scoring/status.ts';
import type { KeyResultRow } from '../../key-result-row.ts';
import type { ObjectiveRow } from '../../objective-row.ts';
import type { KeyResultDetail } from '../key-result-detail.ts';
import { type Judgement, judged, NO_KEY_RESULTS, worstVerdict } from './judgement.ts';

/** From this chance on, 0..1, reaching the target is likelier than missing it. */
const LIKELY = 0.5;

const OF_STATUS: Readonly<Record<Status, SmartVerdict>> = {
  achieved: 'met',
  on_track: 'met',
  at_risk: 'doubtful',
  off_track: 'not_met',
  pending: 'unknown',
  dropped: 'unknown',
};

const WORST_FIRST = ['off_track', 'at_risk', 'on_track'] as const;

const OF_BAND: Readonly<Record<Band, SmartVerdict>> = OF_STATUS;

/** What a row is judged by beside its own figures. */
interface Rules {
  readonly kind: ObjectiveKind;
  readonly thresholds: StatusThresholds;
  readonly asOf: CalendarDate;
}

/** Whether a key result can be reached: by its grade where it has one, else by its pace, its forecast and who is how sure. */
export function achievableKeyResult({ row, verdict, asOf }: KeyResultDetail, rules: Omit<Rules, 'asOf'>): Judgement {
  const { status, projected, score, stated } = row;
  const enough = verdict.thresholds.onTrack;
  if (score !== null) return graded(score, rules);
  const isOpen = asOf < row.end && status !== 'achieved';
  const { reason } = verdict;
  const decisive: SmartReason =
    reason === 'band' && projected !== null
      ? pace(projected, enough, asOf >= row.end)
      : { id: 'status', reason, start: row.start, judgedFrom: verdict.judgedFrom };
  const { confidence } = stated;
  return judged(
    reachable(row, { ...rules, asOf }),
    ...[decisive, ...(isOpen ? forecastOf(row) : [])],
    ...(isOpen && confidence ? [{ id: 'confidence' as const, ...confidence }] : []),
  );
}

/** Whether an objective can be reached: as its weakest key results, like its status. */
export function achievableObjective(row: ObjectiveRow, rules: Rules): Judgement {
  const { projected, status, score, end, keyResults } = row;
  if (score !== null) return graded(score, rules);
  const pursued = keyResults.filter(({ dropped }) => dropped === null);
  if (pursued.length === 0) return judged('unknown', NO_KEY_RESULTS);
  const verdict = worstVerdict(pursued.map((one) => reachable(one, rules)));
  if (verdict === 'unknown') return judged(verdict, { id: 'standing', counts: countsOf(pursued) });
  const weakest = pursued.filter((one) => reachable(one, rules) === verdict);
  const forecasts = weakest
    .filter((one) => rules.asOf < one.end && one.status !== 'achieved')
    .flatMap((one) => forecastOf(one, [one.id]))
    .sort((a, b) => a.probability - b.probability);
  return judged(
    verdict,
    ...(verdict === 'met' ? [{ id: 'standing' as const, counts: countsOf(pursued) }] : standingOf(weakest)),
    ...(projected === null || status === 'achieved' ? [] : [pace(projected, null, rules.asOf >= end)]),
    ...forecasts.slice(0, 1),
  );
}

const pace = (projected: number, enough: number | null, isOver: boolean): SmartReason => ({
  id: 'pace',
  projected,
  enough,
  isOver,
});

/** The key results by their status, the worst first, those without a value apart. */
const standingOf = (weakest: readonly KeyResultRow[]): readonly SmartReason[] =>
  WORST_FIRST.flatMap((status) =>
    [true, false].flatMap((hasValue) => {
      const rows = weakest.filter((row) => row.status === status && (row.current !== null) === hasValue);
      return rows.length === 0
        ? []
        : [{ id: 'weakest' as const, status, hasValue, keyResults: rows.map(({ id }) => id) }];
    }),
  );

const graded = (score: number, { kind, thresholds }: Omit<Rules, 'asOf'>): Judgement =>
  judged(OF_BAND[bandOf(kind, score, thresholds)], {
    id: 'graded',
    score,
    enough: kind === 'committed' ? 1 : thresholds.onTrack,
  });

/**
 * What status and forecast say together. Where they disagree, the outcome is open; that an aspirational key result will hardly
 * reach all of its target is no doubt.
 */
function reachable(row: KeyResultRow, { kind, asOf }: Pick<Rules, 'kind' | 'asOf'>): SmartVerdict {
  const { status, current, end } = row;
  const verdict = OF_STATUS[status];
  // Nobody has said where it is: it may be anywhere.
  if (verdict === 'not_met' && current === null) return 'doubtful';
  const [forecast] = asOf < end ? forecastOf(row) : [];
  if (!forecast || status === 'achieved') return verdict;
  const isLikely = forecast.probability >= LIKELY;
  if (verdict === 'not_met' && isLikely) return 'doubtful';
  return verdict === 'met' && !isLikely && kind === 'committed' ? 'doubtful' : verdict;
}

type ForecastReason = Extract<SmartReason, { id: 'forecast' }>;

/** The chance to reach the target; none where it is not known. */
function forecastOf(
  { forecast, to, unit, end }: KeyResultRow,
  keyResults: ForecastReason['keyResults'] = [],
): readonly ForecastReason[] {
  if (forecast === null || forecast === 'too-little-data' || forecast.probability === null || to === null) return [];
  return [{ id: 'forecast', probability: forecast.probability, target: to, unit, end, keyResults }];
}

const countsOf = (rows: readonly KeyResultRow[]): Record<Status, number> => {
  const count = (status: Status) => rows.filter((row) => row.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<Status, number>;
};
