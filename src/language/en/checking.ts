import type { CheckWords } from '../checking.ts';
import { plural } from './phrases.ts';

export const checking: CheckWords = {
  findings: (errors, warnings) =>
    errors + warnings === 0 ? 'nothing found' : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  renamed: (from, to) => `renamed ${from} to ${to}`,
  why: 'Why',
  bad: 'Not so',
  good: 'But so',
  ruleSource: 'From',
  mend: 'To mend it',
};
