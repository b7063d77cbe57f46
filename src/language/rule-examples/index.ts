import type { FileRule, IntegrityRule } from '../../model/rule.ts';
import type { LanguageTag } from '../../model/settings.ts';
import type { Example } from '../rule-texts.ts';
import { type ExampleWords, exampleForms } from './forms.ts';
import { integrityExamples } from './integrity.ts';
import { layoutExamples } from './layout.ts';
import { measureExamples } from './measures.ts';
import { settingsExamples } from './settings.ts';
import { syntaxExamples } from './syntax.ts';
import { valueExamples } from './values.ts';

/** Examples of rules, by the name of the rule. */
export type RuleExamples = Readonly<Record<string, Example>>;

/**
 * The examples of the rules that are about the form of files and about what they refer to: one structure for every language,
 * so that none can drift from the others. Those of the rules of method are about words, and each language has its own.
 */
export function formExamples(
  tag: LanguageTag,
  words: ExampleWords,
): Readonly<Record<IntegrityRule | FileRule, Example>> {
  const forms = exampleForms(tag, words);
  return {
    ...integrityExamples(forms),
    ...syntaxExamples(forms),
    ...valueExamples(forms),
    ...measureExamples(forms),
    ...settingsExamples(forms),
    ...layoutExamples(forms),
  };
}
