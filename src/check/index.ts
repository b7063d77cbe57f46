import type { Diagnostic } from '../model/diagnostic.ts';
import type { Renaming } from '../model/edit.ts';
import { INTEGRITY_RULES, type IntegrityRule } from '../model/rule.ts';
import type { Rule, Subject } from './rule.ts';
import { alignmentLoop } from './rules/alignment-loop.ts';
import { ambiguousNumber } from './rules/ambiguous-number.ts';
import { checkinBeforeTerm } from './rules/checkin-before-term.ts';
import { checkinFiledElsewhere } from './rules/checkin-name.ts';
import { danglingAlign } from './rules/dangling-align.ts';
import { danglingUpdate } from './rules/dangling-update.ts';
import { futureCheckin } from './rules/future-checkin.ts';
import { mixedAddAndValue } from './rules/mixed-add-and-value.ts';
import { unknownPerson } from './rules/unknown-person.ts';
import { unknownTeam } from './rules/unknown-team.ts';

/** Every rule by its id; one that is listed in the model and missing here does not compile. */
export const CHECK_RULES: Readonly<Record<IntegrityRule, Rule>> = {
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
};

/** A finding, and the way to mend it that is safe; null where there is none. */
export interface Checked {
  readonly diagnostic: Diagnostic;
  readonly fix: Renaming | null;
}

/** What all rules find that the workspace has not switched off, each as severe as okr.yaml says. */
export function check(subject: Subject): readonly Checked[] {
  const { rules } = subject.workspace.settings;
  return INTEGRITY_RULES.flatMap((rule): Checked[] => {
    const { severity: usual, inspect } = CHECK_RULES[rule];
    const severity = rules.get(rule) ?? usual;
    if (severity === 'off') return [];
    return inspect(subject).map(({ at, problem, hint, fix = null }) => ({
      diagnostic: { rule, severity, at, problem, hint },
      fix,
    }));
  });
}
