import type { TemplateWords } from '../templates.ts';
import { list, plural } from './phrases.ts';

const UNITS = { d: 'day', w: 'week', m: 'month' } as const;

export const templates: TemplateWords = {
  template: {
    columns: { id: 'ID', kind: 'MAKES', term: 'TERM', own: 'OWN', summary: 'SUMMARY' },
    labels: { when: 'When', term: 'Term', cycle: 'Cycle', file: 'File', title: 'Title', why: 'Why' },
    headings: {
      parameters: 'Parameters, each set with --set NAME=VALUE',
      objective: 'Objective',
      kpis: 'KPIs',
      keyResults: 'Key results',
      initiatives: 'Suggested initiatives',
      command: 'Use it',
    },
    kinds: { objective: 'objective', kpi: 'KPI' },
    own: 'own',
    span: ({ count, unit }) => plural(count, UNITS[unit]),
    cycle: (name, term, days) => `${name} (${term}); the objective would run from ${days}`,
    parameter: (type, standard) => (standard === null ? `${type}, asked for` : `${type}, default ${standard}`),
    weight: (weight) => `weight ${weight}`,
    initiative: (title, keyResult) => `${title} (for ${keyResult})`,
    otherLanguage: (ids, tag) =>
      `not every text of ${list(ids)} is given in ${tag}; the others stand in another language`,
  },
};
