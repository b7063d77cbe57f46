import type { SmartCriterion, SmartReason, SmartVerdict } from '../../../model/smart.ts';

/** How one criterion is met, with its reasons, the one that decides first. */
export interface Judgement {
  readonly verdict: SmartVerdict;
  readonly reasons: readonly SmartReason[];
}

/** A key result or an objective held against each criterion. */
export type Smart = Readonly<Record<SmartCriterion, Judgement>>;

export const judged = (verdict: SmartVerdict, ...reasons: readonly SmartReason[]): Judgement => ({ verdict, reasons });

export const NO_KEY_RESULTS: SmartReason = { id: 'no-key-results', rule: 'okr/too-few-key-results' };

const WORST_FIRST: readonly SmartVerdict[] = ['not_met', 'doubtful', 'met'];

/** The worst of the verdicts, the unknown ones left out; unknown where none is left. */
export const worstVerdict = (verdicts: readonly SmartVerdict[]): SmartVerdict =>
  WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'unknown';

/** A judgement together with the weaknesses that rules found: they are told in place of what is well. */
export function withWeaknesses(judgement: Judgement, found: readonly Judgement[]): Judgement {
  const known = judgement.reasons.flatMap((reason) => ('rule' in reason ? [reason.rule] : []));
  const more = found.filter(
    ({ reasons }) => !reasons.some((reason) => 'rule' in reason && known.includes(reason.rule)),
  );
  if (more.length === 0) return judgement;
  const own = judgement.verdict === 'met' ? [] : judgement.reasons;
  const verdict = worstVerdict([...more, judgement].map((one) => one.verdict));
  const decisive = (one: Judgement) => (one.verdict === verdict ? 0 : 1);
  const told = [{ ...judgement, reasons: own }, ...more].sort((a, b) => decisive(a) - decisive(b));
  return judged(verdict, ...told.flatMap(({ reasons }) => reasons));
}
