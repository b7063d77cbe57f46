import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Id } from '../../../model/id.ts';
import type { Message } from '../../../model/message.ts';
import type { Objective } from '../../../model/objective.ts';
import type { IntegrityRule, MethodRule } from '../../../model/rule.ts';
import type { SmartCriterion } from '../../../model/smart.ts';
import { type Judgement, judged } from './judgement.ts';

/** What each rule speaks about; those that are left out speak about nothing that SMART asks. */
const SPEAKS_ABOUT: Partial<Record<IntegrityRule | MethodRule, SmartCriterion>> = {
  'okr/vague': 'specific',
  'okr/placeholder': 'specific',
  'okr/kpi-as-goal': 'specific',
  'okr/number-in-objective': 'specific',
  'okr/no-outcome': 'specific',
  'okr/no-owner': 'specific',
  'okr/too-many-key-results': 'specific',
  'okr/too-few-key-results': 'measurable',
  'okr/no-baseline': 'measurable',
  'okr/no-unit': 'measurable',
  'okr/no-source': 'measurable',
  'okr/duplicate-key-result': 'measurable',
  'okr/not-aligned': 'relevant',
  'okr/dangling-align': 'relevant',
  'okr/alignment-loop': 'relevant',
  'okr/negligible-weight': 'relevant',
  'okr/no-why': 'relevant',
};

/** Where nothing is left to argue about; what the other rules find is an opinion. */
const CERTAIN: readonly string[] = ['okr/placeholder', 'okr/dangling-align'];

/** A weakness that a rule found in an objective's file. */
export interface Weakness {
  readonly criterion: SmartCriterion;
  readonly rule: string;
  readonly problem: Message;
  /** Null where it is the objective's own. */
  readonly keyResult: Id | null;
}

/** What findings in the file of an objective say about it and its key results. */
export const weaknessesIn = ({ keyResults }: Objective, findings: readonly Diagnostic[]): readonly Weakness[] =>
  findings.flatMap(({ rule, problem, at }) => {
    const path = 'path' in at ? at.path : [];
    const criterion = SPEAKS_ABOUT[rule as keyof typeof SPEAKS_ABOUT];
    // It is about the past, not about what the objective serves.
    if (!criterion || path[0] === 'carried_from') return [];
    const index = path[0] === 'key_results' ? path[1] : undefined;
    return { criterion, rule, problem, keyResult: typeof index === 'number' ? (keyResults[index]?.id ?? null) : null };
  });

/** What weaknesses say of a criterion, those of one rule that say the same of several key results together. */
export function foundAbout(criterion: SmartCriterion, weaknesses: readonly Weakness[]): readonly Judgement[] {
  const about = weaknesses.filter((one) => one.criterion === criterion);
  const first = about.filter((one, index) => about.findIndex((other) => saysTheSame(one, other)) === index);
  return first.map((weakness) => {
    const { rule, problem } = weakness;
    const keyResults = about.filter((one) => saysTheSame(one, weakness)).flatMap(({ keyResult }) => keyResult ?? []);
    return judged(CERTAIN.includes(rule) ? 'not_met' : 'doubtful', { id: 'finding', rule, problem, keyResults });
  });
}

const saysTheSame = (one: Weakness, other: Weakness): boolean =>
  one.rule === other.rule &&
  (one.keyResult === null) === (other.keyResult === null) &&
  JSON.stringify(one.problem) === JSON.stringify(other.problem);
