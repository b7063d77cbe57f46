import type { ViewWords } from '../viewing.ts';
import { choice, quote } from './phrases.ts';

export const view: ViewWords['view'] = {
  title: (of, workspace) => {
    if (workspace === null) return [...of, of.length === 0 ? 'Relatório de OKRs' : 'relatório de OKRs'].join(' — ');
    return `${[...of, workspace].join(' — ')}: relatório de OKRs`;
  },
  onlyTag: (tag) => `só objetivos com a tag ${quote(tag)}`,
  onlyStatuses: (statuses) => `só resultados-chave com o status ${choice(statuses)}`,
  nothingShown: (cycle) => `nada em ${cycle} corresponde ao filtro`,
};
