import type { FileRule, IntegrityRule, MethodRule } from '../model/rule.ts';

/** Why a rule exists and how to live with it: shown by `okr explain RULE`, and in docs/rules.md. */
export interface RuleText {
  /** What it finds, as a phrase. */
  readonly title: string;
  readonly why: string;
  /** Files that break it, and the same as they should be; each begins with a comment that is its path. */
  readonly bad: string;
  readonly good: string;
  readonly mend: string;
  /** Who says so, where it is a matter of method. */
  readonly source?: string;
}

/** The text of every rule that is checked; a language with a gap does not compile. */
export type RuleTexts = Readonly<Record<IntegrityRule | MethodRule | FileRule, RuleText>>;
