import { formExamples } from '../../rule-examples/index.ts';
import { ruleTexts } from '../../rule-texts.ts';
import { exampleWords } from './example-words.ts';
import { integrity } from './integrity.ts';
import { layout } from './layout.ts';
import { measures } from './measures.ts';
import { method } from './method.ts';
import { settingsAndTemplates } from './settings.ts';
import { syntax } from './syntax.ts';
import { values } from './values.ts';

/** The text of every rule, in the order in which English has them. */
export const rules = ruleTexts({
  integrity,
  method,
  files: { ...syntax, ...values, ...measures, ...settingsAndTemplates, ...layout },
  examples: formExamples('zh-CN', exampleWords),
});
