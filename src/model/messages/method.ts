/** What `okr check` finds weak in OKRs, and how to mend it. Shares are 0..1. */
export interface MethodMessages {
  'okr/too-many-objectives': { count: number; cycle: string; team: string | null; most: number };
  'okr/too-few-key-results': { count: number; least: number };
  'okr/too-many-key-results': { count: number; most: number };
  'okr/no-outcome': Record<never, never>;
  'okr/no-baseline': Record<never, never>;
  'okr/no-owner': Record<never, never>;
  'okr/vague': Record<never, never>;
  'okr/placeholder': { text: string };
  'okr/duplicate-key-result': { keyResult: string };
  'okr/kpi-as-goal': { what: 'figure' | 'levels' };
  'okr/not-aligned': { team: string };
  'okr/negligible-weight': { share: number; least: number };
  'okr/number-in-objective': { text: string };
  'okr/no-unit': Record<never, never>;
  'okr/no-source': Record<never, never>;
  'okr/no-why': Record<never, never>;
  'mend/fewer-objectives': Record<never, never>;
  'mend/more-key-results': Record<never, never>;
  'mend/fewer-key-results': Record<never, never>;
  'mend/outcome': Record<never, never>;
  'mend/baseline': Record<never, never>;
  'mend/baseline-in-title': { text: string };
  'mend/owner': Record<never, never>;
  'mend/vague': Record<never, never>;
  'mend/placeholder': Record<never, never>;
  'mend/one-of-two': Record<never, never>;
  'mend/kpi': Record<never, never>;
  'mend/align': Record<never, never>;
  'mend/weigh': Record<never, never>;
  'mend/carry-figure': Record<never, never>;
  'mend/unit': Record<never, never>;
  'mend/source': Record<never, never>;
  'mend/why': Record<never, never>;
}
