import type { CalendarDate } from './calendar-date.ts';
import type { Id } from './id.ts';
import type { Instant } from './instant.ts';
import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

export const NEED_KINDS = ['decision', 'skill', 'people', 'budget'] as const;

export type NeedKind = (typeof NEED_KINDS)[number];

/** What the owner of a key result asks for. */
export interface Need {
  readonly kind: NeedKind;
  readonly text: string;
}

/** A need as it is typed: `skill:Negotiation practice`. */
export function parseNeed(text: string): Parsed<Need> {
  const match = /^\s*([a-z]+)\s*[:：]\s*(\S[\s\S]*)$/.exec(text);
  const kind = NEED_KINDS.find((word) => word === match?.[1]);
  return kind && match?.[2]
    ? accepted({ kind, text: match[2].trimEnd() })
    : rejected(message('need/not-a-need', { text, kinds: NEED_KINDS }));
}

/** What one check-in says of one key result; null where it says nothing. At most one of `value` and `add` is given. */
export interface Update {
  readonly value: number | null;
  readonly add: number | null;
  readonly done: readonly Id[] | null;
  readonly undone: readonly Id[] | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly note: string | null;
  /** Replaces the list of needs; an empty list clears it. */
  readonly needs: readonly Need[] | null;
}

/** An update that says nothing but that someone looked. */
export const EMPTY_UPDATE: Update = {
  value: null,
  add: null,
  done: null,
  undone: null,
  confidence: null,
  note: null,
  needs: null,
};

/** A dated record by one person of the values of one objective's key results, one file. */
export interface Checkin {
  readonly file: string;
  readonly objective: Id;
  readonly date: CalendarDate;
  readonly by: Id | null;
  readonly at: Instant | null;
  readonly note: string | null;
  readonly updates: ReadonlyMap<Id, Update>;
}

/** A dated value of a KPI, one file. */
export interface KpiCheckin {
  readonly file: string;
  readonly kpi: Id;
  readonly date: CalendarDate;
  readonly by: Id | null;
  readonly at: Instant | null;
  readonly value: number;
  readonly note: string | null;
}

/** The order in which check-ins count: by date, then by the moment of writing (missing ones first), then by file name. */
export function compareCheckins(
  a: Pick<Checkin, 'date' | 'at' | 'file'>,
  b: Pick<Checkin, 'date' | 'at' | 'file'>,
): number {
  return compareTexts(a.date, b.date) || compareTexts(a.at ?? '', b.at ?? '') || compareTexts(nameOf(a), nameOf(b));
}

const nameOf = ({ file }: { file: string }): string => `${file.slice(file.lastIndexOf('/') + 1)}/${file}`;

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
