import { CHECK_RULES } from '../../check/index.ts';
import type { Language } from '../../language/language.ts';
import type { RuleTexts } from '../../language/rule-texts.ts';
import { message } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import { type FileRule, type IntegrityRule, type MethodRule, RULES } from '../../model/rule.ts';
import { UserError } from '../../model/user-error.ts';
import { ruleJson, ruleText } from '../../render/rule-text.ts';
import type { World } from '../command.ts';
import { isInWorkspace, openWorkspace } from '../open-workspace.ts';

/** Whether a text is of the form of a rule's name; no reference begins as one does. */
export const isOfRuleForm = (typed: string): boolean => /^(?:okr|file)\//.test(typed);

/** Prints why a rule exists; a usage error with the one that was probably meant where there is none of that name. */
export async function explainRule(typed: string, world: World): Promise<void> {
  const { preferences, out, style } = world;
  const shown = await ruleLanguage(world);
  const texts = await shown.rules();
  const rule = ruleNamed(typed, texts);
  const explained = { rule, severity: severityOf(rule), text: texts[rule] };
  out.print(preferences.json ? ruleJson(explained) : ruleText(explained, { language: shown, ascii: style.ascii }));
}

/** That of the workspace, if the user is in one, whatever state its files are in. What is JSON is the same in every language. */
async function ruleLanguage(world: World): Promise<Language> {
  const { preferences } = world;
  if (preferences.json) return world.language('en');
  return isInWorkspace(world) ? (await openWorkspace(world)).language : world.language(preferences.language ?? 'en');
}

/** The rules that a text is the end of, as `vague` is that of `okr/vague`. */
export const rulesEndingIn = (typed: string): readonly string[] => RULES.filter((rule) => rule.endsWith(`/${typed}`));

type ExplainedRule = IntegrityRule | MethodRule | FileRule;

function severityOf(rule: ExplainedRule) {
  const checked = RULES.find((known) => known === rule);
  return checked ? CHECK_RULES[checked].severity : 'error';
}

/** The rule that was typed; a usage error with the one that was probably meant where there is none of that name. */
function ruleNamed(typed: string, texts: RuleTexts): ExplainedRule {
  if (Object.hasOwn(texts, typed)) return typed as ExplainedRule;
  const meant = nearest(typed, [...new Set([...RULES, ...Object.keys(texts)])]);
  throw new UserError('usage', message('usage/no-such-rule', { text: typed }), {
    candidates: meant ? [meant] : [],
    hint: message('hint/explain-rule', {}),
  });
}
