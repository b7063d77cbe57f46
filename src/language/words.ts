import type { ObjectiveKind } from '../model/objective.ts';
import type { Status } from '../model/status.ts';
import type { AddWords } from './adding.ts';
import type { AlignmentWords } from './alignment.ts';
import type { AskWords } from './asking.ts';
import type { BatchWords } from './batch.ts';
import type { CheckWords } from './checking.ts';
import type { ImportWords } from './importing.ts';
import type { JoinWords } from './joining.ts';
import type { LogWords } from './log.ts';
import type { PageWords } from './page.ts';
import type { ShowWords } from './showing.ts';
import type { SupportWords } from './supporting.ts';
import type { TemplateWords } from './templates.ts';
import type { ViewWords } from './viewing.ts';
import type { WalkWords } from './walking.ts';

/** The words of reports and of what is said after a write. */
export interface Words
  extends ShowWords,
    SupportWords,
    AddWords,
    AskWords,
    TemplateWords,
    CheckWords,
    BatchWords,
    WalkWords,
    JoinWords,
    ImportWords,
    AlignmentWords,
    PageWords,
    ViewWords,
    LogWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly kind: Readonly<Record<ObjectiveKind, string>>;
  readonly severity: Readonly<Record<'error' | 'warn', string>>;
  readonly unknown: string;
  readonly error: string;
  readonly hint: string;
  readonly candidates: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly asOf: (date: string) => string;
  readonly dayOf: (day: number, days: number, share: string) => string;
  readonly startsOn: (date: string) => string;
  readonly endedOn: (date: string) => string;
  readonly closedOn: (date: string) => string;
  readonly term: (start: string, end: string) => string;
  readonly endsOn: (date: string) => string;
  readonly progress: (share: string) => string;
  readonly expected: (share: string) => string;
  readonly projected: (score: string) => string;
  readonly score: (score: string) => string;
  /** A change with its sign, and the day it counts from. */
  readonly changedSince: (change: string, date: string) => string;
  readonly changedSinceBaseline: (change: string) => string;
  /** Of a KPI, which has no baseline. */
  readonly changedSinceFirst: (change: string) => string;
  readonly count: (status: Status, count: number) => string;
  readonly stale: (count: number) => string;
  readonly objectives: (count: number) => string;
  /** While files are read: the folder of the last one, and how many there were so far. */
  readonly reading: (folder: string, count: string) => string;
  readonly noCycles: string;
  readonly noObjectives: (cycle: string) => string;
  readonly noKeyResults: string;
  readonly teams: string;
  readonly people: string;
  readonly kpis: string;
  readonly notices: string;
  readonly due: string;
  readonly overdue: string;
  readonly dropped: (date: string, why: string | null) => string;
  readonly milestones: (done: number, all: number) => string;
  readonly hold: (atLeast: string | null, atMost: string | null) => string;
  readonly baselineMissing: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly changeBy: (from: string, by: string) => string;
  readonly milestoneCount: (count: number) => string;
  readonly within: (within: number, all: number) => string;
  readonly withinBounds: string;
  readonly outsideBounds: string;
  readonly written: (files: number) => string;
  readonly wouldWrite: string;
  readonly saved: (file: string) => string;
  /** No browser could be started. */
  readonly notOpened: (file: string) => string;
  readonly failed: string;
  readonly next: string;
  readonly takeBack: string;
  readonly ineffective: (value: string, date: string) => string;
  readonly nothingChanged: string;
  readonly countsFrom: (date: string) => string;
  readonly shortTerm: (days: number, termDays: number) => string;
  readonly needs: Readonly<Record<'decision' | 'skill' | 'people' | 'budget', string>>;
  readonly more: (count: number) => string;
  /** `sections` are those that are no objectives. */
  readonly leftOut: (objectives: number, sections: number) => string;
  readonly moved: string;
  readonly achievements: string;
  readonly endsIn: (days: number) => string;
  readonly endedAgo: (days: number) => string;
  readonly startsIn: (days: number) => string;
  readonly ago: (days: number) => string;
  readonly whereDue: (progress: string, expected: string) => string;
  readonly noCheckinFor: (days: number) => string;
  readonly noCheckinYet: string;
  readonly asksFor: (kind: 'decision' | 'skill' | 'people' | 'budget', text: string) => string;
  readonly confidence: (share: string) => string;
  readonly fedBy: (kpi: string) => string;
  readonly dayClock: (day: number, days: number) => string;
}

export type Column =
  | 'keyResult'
  | 'title'
  | 'from'
  | 'current'
  | 'value'
  | 'to'
  | 'progress'
  | 'expected'
  | 'projected'
  | 'status'
  | 'confidence'
  | 'sure'
  | 'change'
  | 'lastCheckin'
  | 'age'
  | 'reason'
  | 'owner'
  | 'needs'
  | 'note'
  | 'name'
  | 'cycle'
  | 'counts'
  | 'kpi'
  | 'days30'
  | 'days90'
  | 'feeds'
  | 'bounds'
  | 'reference'
  | 'date'
  | 'by'
  | 'dueOn'
  | 'command'
  | 'atEnd'
  | 'target'
  | 'probability'
  | 'aWeek';
