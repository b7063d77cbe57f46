import { CHECK_RULES } from '../check/index.ts';
import type { RuleTexts } from '../language/rule-texts.ts';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import { type FileRule, INTEGRITY_RULES, type IntegrityRule, RULES } from '../model/rule.ts';
import { UserError } from '../model/user-error.ts';
import { ruleJson, ruleText } from '../render/rule-text.ts';
import type { Command } from './command.ts';

interface ExplainFlags {
  readonly rule: string;
}

export const explain: Command<ExplainFlags> = {
  arguments: '<rule>',
  options: [],
  examples: ['okr explain okr/dangling-update', 'okr explain file/number'],
  async run({ rule: typed }, { preferences, language, out, style }) {
    const shown = await language(preferences.language ?? 'en');
    const texts = await shown.rules();
    const rule = ruleNamed(typed, texts);
    const explained = { rule, severity: severityOf(rule), text: texts[rule] };
    out.print(preferences.json ? ruleJson(explained) : ruleText(explained, { language: shown, ascii: style.ascii }));
    return 0;
  },
};

type ExplainedRule = IntegrityRule | FileRule;

function severityOf(rule: ExplainedRule) {
  const checked = INTEGRITY_RULES.find((known) => known === rule);
  return checked ? CHECK_RULES[checked].severity : 'error';
}

/** The rule that was typed; a usage error with the one that was probably meant where there is none of that name. */
function ruleNamed(typed: string, texts: RuleTexts): ExplainedRule {
  if (Object.hasOwn(texts, typed)) return typed as ExplainedRule;
  if ((RULES as readonly string[]).includes(typed)) {
    throw new UserError('usage', message('usage/rule-not-checked', { rule: typed }));
  }
  const known = [...new Set([...RULES, ...Object.keys(texts)])];
  const isOfRuleForm = /^(?:okr|file)\//.test(typed);
  const meant = isOfRuleForm ? nearest(typed, known) : known.find((rule) => rule.endsWith(`/${typed}`));
  const problem = message(isOfRuleForm ? 'usage/no-such-rule' : 'usage/only-rules', { text: typed });
  throw new UserError('usage', problem, { candidates: meant ? [meant] : [], hint: message('hint/explain-rule', {}) });
}
