import type { FileRule, IntegrityRule, MethodRule } from '../model/rule.ts';

/** Why a rule exists and how to live with it, in words. */
export interface RuleReason {
  /** What it finds, as a phrase. */
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  /** Who says so, where it is a matter of method. */
  readonly source?: string;
}

/** Files that break a rule, and the same as they should be; each begins with a comment that is its path. */
export interface Example {
  readonly bad: string;
  readonly good: string;
}

/** What is shown of a rule by `okr explain RULE`, and in docs/rules.md. */
export type RuleText = RuleReason & Example;

/** The text of every rule that is checked; a language with a gap does not compile. */
export type RuleTexts = Readonly<Record<IntegrityRule | MethodRule | FileRule, RuleText>>;

/** What a language says of the rules. The examples of those on method are about words, so that each language has its own. */
interface SaidOfRules {
  readonly integrity: Readonly<Record<IntegrityRule, RuleReason>>;
  readonly method: Readonly<Record<MethodRule, RuleText>>;
  readonly files: Readonly<Record<FileRule, RuleReason>>;
  readonly examples: Readonly<Record<IntegrityRule | FileRule, Example>>;
}

/** The texts of all rules, in the order in which docs/rules.md has them. */
export const ruleTexts = ({ integrity, method, files, examples }: SaidOfRules): RuleTexts => ({
  ...withExamples(integrity, examples),
  ...method,
  ...withExamples(files, examples),
});

const withExamples = <Rule extends string>(
  reasons: Readonly<Record<Rule, RuleReason>>,
  examples: Readonly<Record<Rule, Example>>,
) =>
  Object.fromEntries(
    Object.entries<RuleReason>(reasons).map(([rule, reason]) => [rule, { ...reason, ...examples[rule as Rule] }]),
  ) as Record<Rule, RuleText>;
