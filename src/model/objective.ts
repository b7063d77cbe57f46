import type { CycleName } from './cycle-name.ts';
import type { Id } from './id.ts';
import type { Dropped, KeyResult } from './key-result.ts';
import type { Term } from './term.ts';

/** Committed key results must reach 1.0; aspirational ones succeed at 0.7. */
export type ObjectiveKind = 'committed' | 'aspirational';

/** Something a team does for a key result; never counted. */
export interface Initiative {
  readonly id: Id;
  readonly title: string;
  readonly keyResult: Id | null;
  readonly owner: Id | null;
  readonly done: boolean;
}

/** A qualitative aim of one cycle, one file. */
export interface Objective {
  readonly cycle: CycleName;
  readonly id: Id;
  readonly file: string;
  readonly title: string;
  readonly why: string | null;
  readonly owner: Id | null;
  readonly team: Id | null;
  readonly kind: ObjectiveKind;
  /** The objective or key result that this one serves, as the file names it. */
  readonly align: string | null;
  /** The objective of an earlier cycle that this one continues, as the file names it. */
  readonly carriedFrom: string | null;
  /** At least 0. */
  readonly weight: number;
  readonly term: Term;
  readonly tags: readonly string[];
  readonly dropped: Dropped | null;
  readonly keyResults: readonly KeyResult[];
  readonly initiatives: readonly Initiative[];
}
