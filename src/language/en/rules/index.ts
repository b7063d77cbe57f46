import type { RuleTexts } from '../../rule-texts.ts';
import { integrity } from './integrity.ts';
import { layout } from './layout.ts';
import { measures } from './measures.ts';
import { method } from './method.ts';
import { settingsAndTemplates } from './settings.ts';
import { syntax } from './syntax.ts';
import { values } from './values.ts';

/** The text of every rule, in the order in which docs/rules.md has them. */
export const rules: RuleTexts = {
  ...integrity,
  ...method,
  ...syntax,
  ...values,
  ...measures,
  ...settingsAndTemplates,
  ...layout,
};
