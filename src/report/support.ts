import { type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import { NEED_KINDS, type Need, type NeedKind } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import { rounded } from '../model/rounding.ts';
import { atLeast } from '../model/tolerance.ts';
import { checkinCommand } from './checkin-command.ts';
import type { CycleRow } from './group-rows.ts';
import type { KeyResultRow } from './key-result-row.ts';
import type { ObjectiveRow } from './objective-row.ts';

/** Why help may be wanted, in the order in which it is told. */
export type SupportReason = 'need' | 'off_track' | 'at_risk' | 'falling_confidence' | 'stale';

/** A key result that stands out, with what a name and a command are made of. */
export interface Standout {
  readonly objective: ObjectiveRow;
  readonly keyResult: KeyResultRow;
  /** Its whole reference, which means the same on any day. */
  readonly reference: string;
  readonly ownerName: string | null;
}

/** A key result that may want help. */
export interface SupportEntry extends Standout {
  /** All that apply. */
  readonly reasons: readonly SupportReason[];
  /** Null without a check-in. */
  readonly daysSinceCheckin: number | null;
  /** What to type to look closer, or to help. */
  readonly command: string;
}

/** Something that a key result's owner asks for. */
export interface OpenNeed extends SupportEntry {
  readonly need: Need;
  readonly askedOn: CalendarDate;
  readonly askedBy: Id | null;
  readonly askedByName: string | null;
}

/** Who needs support and what for: each list is complete, so that a key result stands in as many as it has reasons. */
export interface Support {
  readonly needs: Readonly<Record<NeedKind, readonly OpenNeed[]>>;
  readonly offTrack: readonly SupportEntry[];
  readonly atRisk: readonly SupportEntry[];
  readonly fallingConfidence: readonly SupportEntry[];
  readonly stale: readonly SupportEntry[];
}

/** The least fall of confidence that is worth a question. @see docs/scoring.md#support */
const LEAST_FALL = 0.1;

/** Decimals at which what computing with fractions leaves behind is cut off: it must not decide an order. */
const DECIMALS = 9;

/** What support is found in: the rows of a report, and what people are called. */
export interface SupportSource {
  readonly asOf: CalendarDate;
  readonly cycles: readonly Pick<CycleRow, 'id' | 'closed'>[];
  readonly objectives: readonly ObjectiveRow[];
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
}

/**
 * Who needs support among the key results that are open: neither achieved nor dropped, in a cycle that is not closed. Needs,
 * and what is behind, stand worst first; confidence by how far it fell; what is stale by how long nobody has looked.
 * @see docs/scoring.md#support
 */
export function supportOf({ asOf, cycles, objectives, people }: SupportSource): Support {
  const nameOf = naming(people);
  const closed = new Set(cycles.filter((cycle) => cycle.closed).map(({ id }) => id));
  const open = objectives
    .filter(({ cycle }) => !closed.has(cycle))
    .flatMap((objective) => standouts(objective, nameOf))
    .filter(isOpen)
    .map((one) => supportEntry(one, asOf))
    .sort(worseFirst);
  const having = (reason: SupportReason) => open.filter(({ reasons }) => reasons.includes(reason));
  const needs = having('need').flatMap((one) => openNeeds(one, nameOf));
  return {
    needs: needsByKind(needs),
    offTrack: having('off_track'),
    atRisk: having('at_risk'),
    fallingConfidence: having('falling_confidence').sort((a, b) => fallOf(b.keyResult) - fallOf(a.keyResult)),
    stale: having('stale')
      .map((one) => ({ ...one, command: checkinCommand(one.keyResult, one.reference) }))
      .sort((a, b) => unseenFor(b) - unseenFor(a)),
  };
}

/** The key results that are achieved, in the order of the files. */
export const achievementsOf = ({
  objectives,
  people,
}: Pick<SupportSource, 'objectives' | 'people'>): readonly Standout[] =>
  objectives
    .flatMap((objective) => standouts(objective, naming(people)))
    .filter(({ keyResult }) => keyResult.status === 'achieved');

/** The part of the support that is for key results which are shown. */
export function supportWhere(
  { needs, offTrack, atRisk, fallingConfidence, stale }: Support,
  isShown: (one: Standout) => boolean,
): Support {
  return {
    needs: needsByKind(NEED_KINDS.flatMap((kind) => needs[kind]).filter(isShown)),
    offTrack: offTrack.filter(isShown),
    atRisk: atRisk.filter(isShown),
    fallingConfidence: fallingConfidence.filter(isShown),
    stale: stale.filter(isShown),
  };
}

/** The key results for which somebody asks for something. */
export const asking = ({ needs }: Support): ReadonlySet<KeyResultRow> =>
  new Set(NEED_KINDS.flatMap((kind) => needs[kind].map(({ keyResult }) => keyResult)));

/** The key results of a list that are told there and not before: under the first of their reasons. */
export const toldFirst = (entries: readonly SupportEntry[], reason: SupportReason): readonly SupportEntry[] =>
  entries.filter(({ reasons }) => reasons[0] === reason);

const naming =
  (people: SupportSource['people']) =>
  (id: Id | null): string | null =>
    people.find((person) => person.id === id)?.name ?? id;

const standouts = (objective: ObjectiveRow, nameOf: (id: Id | null) => string | null): readonly Standout[] =>
  objective.keyResults.map((keyResult) => ({
    ...{ objective, keyResult, ownerName: nameOf(keyResult.owner) },
    reference: `${objective.cycle}/${objective.id}/${keyResult.id}`,
  }));

/** Whether there is still something to do for it. */
export const isOpen = ({ keyResult: { status } }: Pick<Standout, 'keyResult'>): boolean =>
  status !== 'achieved' && status !== 'dropped';

function supportEntry(one: Standout, asOf: CalendarDate): SupportEntry {
  const { keyResult, reference } = one;
  const { status, needs, stale, lastCheckin } = keyResult;
  const reasons: readonly (SupportReason | false)[] = [
    needs.length > 0 && 'need',
    status === 'off_track' && 'off_track',
    status === 'at_risk' && 'at_risk',
    atLeast(fallOf(keyResult), LEAST_FALL) && 'falling_confidence',
    stale && 'stale',
  ];
  return {
    ...one,
    reasons: reasons.filter((reason) => reason !== false),
    daysSinceCheckin: lastCheckin && daysBetween(lastCheckin, asOf),
    command: `okr show ${reference}`,
  };
}

/** By how much confidence fell between the two days; 0 unless it was stated by both. */
function fallOf({ stated: { confidence, confidenceBefore } }: KeyResultRow): number {
  return confidence && confidenceBefore ? rounded(confidenceBefore.value - confidence.value, DECIMALS) : 0;
}

/** What never had a check-in has been unseen for longest. */
const unseenFor = ({ daysSinceCheckin }: SupportEntry): number => daysSinceCheckin ?? Number.MAX_SAFE_INTEGER;

function openNeeds(one: SupportEntry, nameOf: (id: Id | null) => string | null): readonly OpenNeed[] {
  const { needs, stated } = one.keyResult;
  const asked = stated.needs;
  if (!asked) return [];
  return needs.map((need) => ({
    ...one,
    ...{ need, askedOn: asked.on, askedBy: asked.by, askedByName: nameOf(asked.by) },
  }));
}

const needsByKind = (needs: readonly OpenNeed[]): Support['needs'] => {
  const of = (kind: NeedKind) => needs.filter(({ need }) => need.kind === kind);
  return { decision: of('decision'), skill: of('skill'), people: of('people'), budget: of('budget') };
};

/** Off track before at risk before the rest, and within each the one that lags its expectation most; else as they are shown. */
const worseFirst = (a: SupportEntry, b: SupportEntry): number =>
  severity(a) - severity(b) || lag(b.keyResult) - lag(a.keyResult);

const severity = ({ keyResult: { status } }: SupportEntry): number =>
  status === 'off_track' ? 0 : status === 'at_risk' ? 1 : 2;

const lag = ({ expected, progress }: KeyResultRow): number => rounded(expected - progress, DECIMALS);
