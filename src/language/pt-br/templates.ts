import type { TemplateWords } from '../templates.ts';
import { list } from './phrases.ts';
import { spanText } from './showing.ts';

const TYPES = { number: 'número', percent: 'porcentagem', text: 'texto' } as const;

export const templates: TemplateWords = {
  template: {
    columns: { id: 'ID', kind: 'GERA', term: 'DURAÇÃO', own: 'PRÓPRIO', summary: 'RESUMO' },
    labels: { when: 'Quando usar', term: 'Duração', cycle: 'Ciclo', file: 'Arquivo', title: 'Título', why: 'Por quê' },
    headings: {
      parameters: 'Parâmetros, cada um definido com --set NAME=VALUE',
      objective: 'Objetivo',
      kpis: 'KPIs',
      keyResults: 'Resultados-chave',
      initiatives: 'Iniciativas sugeridas',
      command: 'Para usar',
    },
    kinds: { objective: 'objetivo', kpi: 'KPI' },
    own: 'próprio',
    span: spanText,
    cycle: (name, term, days) => `${name} (${term}); o objetivo iria de ${days}`,
    parameter: (type, standard) =>
      standard === null ? `${TYPES[type]}, a informar` : `${TYPES[type]}, padrão ${standard}`,
    weight: (weight) => `peso ${weight}`,
    initiative: (title, keyResult) => `${title} (para ${keyResult})`,
    otherLanguage: (ids, tag) =>
      `nem todos os textos de ${list(ids)} existem em ${tag}; os demais ficam em outro idioma`,
  },
};
