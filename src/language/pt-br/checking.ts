import type { CheckWords } from '../checking.ts';
import { plural } from './phrases.ts';

export const checking: CheckWords = {
  findings: (errors, warnings) =>
    errors + warnings === 0
      ? 'nenhum problema encontrado'
      : `${plural(errors, 'erro', 'erros')}, ${plural(warnings, 'aviso', 'avisos')}`,
  renamed: (from, to) => `${from} renomeado para ${to}`,
  why: 'Por quê',
  bad: 'Assim não',
  good: 'Assim sim',
  ruleSource: 'Fonte',
  mend: 'Como corrigir',
};
