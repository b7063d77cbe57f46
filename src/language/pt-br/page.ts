import type { AlignmentWords } from '../alignment.ts';
import type { PageWords } from '../page.ts';
import { number } from './numbers.ts';
import { list, plural } from './phrases.ts';

export const alignment: AlignmentWords['alignment'] = {
  title: 'Alinhamento',
  sentence: (objectives) =>
    `A que serve cada um de ${plural(objectives, 'objetivo', 'objetivos')}: o que está mais recuado serve ao que está acima.`,
  nothing: 'não há objetivo a mostrar',
  serves: ([nearest = '', ...further]) =>
    further.length === 0 ? `serve a ${nearest}` : `serve a ${nearest} e, por meio dele, a ${list(further)}`,
  servesElsewhere: (reference) => `serve a ${reference}, que não aparece aqui`,
  servesNothing: 'não serve a nenhum outro, e nenhum outro serve a ele',
  loop: (path) =>
    path.length < 3 ? `${path[0]} serve a si mesmo` : `servem uns aos outros em círculo: ${path.join(' → ')}`,
  overWide: (branches) => `${branches} ramos: demais para ter à vista`,
  orphans: (references) =>
    references.length === 1
      ? `${references[0]} não serve a nenhum outro, e nenhum outro serve a ele`
      : `${references.length} objetivos não servem a nenhum outro, e nenhum outro serve a eles: ${references.join(', ')}`,
  overWideAt: (reference, branches) => `${reference} tem ${branches} ramos, demais para ter à vista`,
};

export const page: PageWords['page'] = {
  skip: 'Ir para os objetivos',
  attention: 'Precisa de atenção',
  nothingNeeded: 'Nada está atrasado, e ninguém pede nada.',
  objectives: 'Objetivos',
  countsTitle: 'Resultados-chave por status',
  filter: {
    title: 'Mostrar',
    team: 'Equipe',
    owner: 'Responsável',
    all: 'todos',
    note: 'Mostra os objetivos, os resultados-chave e a confiança de uma só equipe ou pessoa. Nenhum número muda.',
  },
  burnUp: {
    title: (keyResult) => `${keyResult} ao longo do prazo`,
    now: (value, date) => `${value} em ${date}`,
    due: (value, by) => `${by === 'plan' ? 'o plano pede' : 'um ritmo constante pede'} ${value} até lá`,
    target: (value, date) => `meta ${value} até ${date}`,
    stay: (bounds) => `deve ficar em ${bounds}`,
    today: 'hoje',
    legend: {
      value: 'valor',
      pace: 'ritmo constante, ou o plano',
      forecast: 'previsão, em quatro de cinco casos',
      target: 'meta, ou limites',
    },
  },
  milestones: { done: 'concluído', open: 'em aberto' },
  figures: 'Números',
  confidence: {
    title: 'Confiança por semana',
    sentence: (weeks) =>
      `Quanta confiança havia no fim de cada uma de ${plural(weeks, 'semana', 'semanas')}, em décimos: 10 é certeza. Um número claro foi dito antes e ainda valia.`,
    row: (keyResult, last) => `Confiança em ${keyResult}, por último ${last}`,
    week: (number) => `S${number}`,
  },
  kpis: {
    sentence: 'Números acompanhados de um ciclo a outro.',
    chart: (title, value) => `${title}, por último ${value}`,
    course: (from, to) => `de ${from.value} em ${from.date} a ${to.value} em ${to.date}`,
  },
  scores: {
    title: 'Notas',
    chart: 'Resultados-chave por nota',
    sentence: (graded, all, mean) =>
      `${number(graded)} de ${plural(all, 'resultado-chave', 'resultados-chave')} com nota, em média ${mean}.`,
    bucket: 'NOTA',
    count: 'KRs',
  },
  footer: { by: (version) => `feito por okr ${version}`, again: 'Para fazer de novo:' },
};
