import type { Diagnostic } from '../model/diagnostic.ts';
import type { Renaming } from '../model/edit.ts';
import { type IntegrityRule, type MethodRule, RULES } from '../model/rule.ts';
import type { Rule, Subject } from './rule.ts';
import { alignmentLoop } from './rules/alignment-loop.ts';
import { ambiguousNumber } from './rules/ambiguous-number.ts';
import { checkinBeforeTerm } from './rules/checkin-before-term.ts';
import { checkinFiledElsewhere } from './rules/checkin-name.ts';
import { danglingAlign } from './rules/dangling-align.ts';
import { danglingUpdate } from './rules/dangling-update.ts';
import { duplicateKeyResult } from './rules/duplicate-key-result.ts';
import { futureCheckin } from './rules/future-checkin.ts';
import { kpiAsGoal } from './rules/kpi-as-goal.ts';
import { mixedAddAndValue } from './rules/mixed-add-and-value.ts';
import { negligibleWeight } from './rules/negligible-weight.ts';
import { noBaseline } from './rules/no-baseline.ts';
import { noOutcome } from './rules/no-outcome.ts';
import { noOwner } from './rules/no-owner.ts';
import { noSource } from './rules/no-source.ts';
import { noUnit } from './rules/no-unit.ts';
import { noWhy } from './rules/no-why.ts';
import { notAligned } from './rules/not-aligned.ts';
import { numberInObjective } from './rules/number-in-objective.ts';
import { placeholder } from './rules/placeholder.ts';
import { tooFewKeyResults } from './rules/too-few-key-results.ts';
import { tooManyKeyResults } from './rules/too-many-key-results.ts';
import { tooManyObjectives } from './rules/too-many-objectives.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownTeam } from './rules/unknown-team.ts';
import { vague } from './rules/vague.ts';

/** Every rule by its id; one that is listed in the model and missing here does not compile. */
export const CHECK_RULES: Readonly<Record<IntegrityRule | MethodRule, Rule>> = {
  'okr/dangling-update': danglingUpdate,
  'okr/future-checkin': futureCheckin,
  'okr/checkin-before-term': checkinBeforeTerm,
  'okr/checkin-name': checkinFiledElsewhere,
  'okr/mixed-add-and-value': mixedAddAndValue,
  'okr/ambiguous-number': ambiguousNumber,
  'okr/unknown-person': unknownPerson,
  'okr/unknown-team': unknownTeam,
  'okr/dangling-align': danglingAlign,
  'okr/alignment-loop': alignmentLoop,
  'okr/too-many-objectives': tooManyObjectives,
  'okr/too-few-key-results': tooFewKeyResults,
  'okr/too-many-key-results': tooManyKeyResults,
  'okr/no-outcome': noOutcome,
  'okr/no-baseline': noBaseline,
  'okr/no-owner': noOwner,
  'okr/vague': vague,
  'okr/placeholder': placeholder,
  'okr/duplicate-key-result': duplicateKeyResult,
  'okr/kpi-as-goal': kpiAsGoal,
  'okr/not-aligned': notAligned,
  'okr/negligible-weight': negligibleWeight,
  'okr/number-in-objective': numberInObjective,
  'okr/no-unit': noUnit,
  'okr/no-source': noSource,
  'okr/no-why': noWhy,
};

/** A finding, and the way to mend it that is safe; null where there is none. */
export interface Checked {
  readonly diagnostic: Diagnostic;
  readonly fix: Renaming | null;
}

/** What all rules find that the workspace has not switched off, each as severe as okr.yaml says. */
export function check(subject: Subject): readonly Checked[] {
  const { rules } = subject.workspace.settings;
  return RULES.flatMap((rule): Checked[] => {
    const { severity: usual, inspect } = CHECK_RULES[rule];
    const severity = rules.get(rule) ?? usual;
    if (severity === 'off') return [];
    return inspect(subject).map(({ at, problem, hint, fix = null }) => ({
      diagnostic: { rule, severity, at, problem, hint },
      fix,
    }));
  });
}
