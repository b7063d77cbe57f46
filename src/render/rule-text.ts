import type { RuleText } from '../language/rule-texts.ts';
import type { RuleSeverity } from '../model/settings.ts';
import { jsonDocument } from './json-text.ts';
import type { WordStyle } from './style.ts';
import { wrapped } from './wrap.ts';

/** A rule with what there is to say about it. */
export interface ExplainedRule {
  readonly rule: string;
  /** Where okr.yaml says nothing. */
  readonly severity: RuleSeverity;
  readonly text: RuleText;
}

/** Columns of a line of prose, two of them before it. */
const WIDTH = 80;

/** A rule as text: what it finds, why, an example of what it finds and of what it does not, and how to mend it. */
export function ruleText({ rule, severity, text }: ExplainedRule, { language: { words } }: WordStyle): string {
  const shown = severity === 'off' ? severity : words.severity[severity];
  return [
    `${words.join.about(words.join.aside(rule, shown), text.title)}\n`,
    `${words.why}\n${indented(wrapped(text.why, WIDTH - 2), '  ')}\n`,
    `${words.bad}\n${indented(linesOf(text.bad), '    ')}\n`,
    `${words.good}\n${indented(linesOf(text.good), '    ')}\n`,
    `${words.mend}\n${indented(wrapped(text.mend, WIDTH - 2), '  ')}\n`,
    ...(text.source ? [`${words.ruleSource}\n${indented(wrapped(text.source, WIDTH - 2), '  ')}\n`] : []),
  ].join('\n');
}

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');

const indented = (lines: readonly string[], indent: string): string =>
  lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');

/** A rule as the JSON document of kind `rule`. */
export const ruleJson = ({ rule, severity, text }: ExplainedRule): string =>
  jsonDocument('rule', { rule, severity, ...text });
