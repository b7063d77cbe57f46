import type { SupportWords } from '../supporting.ts';

const asksFor = (article: string, what: string) => (who: string | null, text: string) =>
  who === null ? `Pedido de ${what}: ${text}` : `${who} pede ${article}${what}: ${text}`;

export const supporting: SupportWords = {
  support: {
    titles: {
      decision: 'Precisa de uma decisão',
      skill: 'Precisa de uma competência',
      people: 'Precisa de pessoas',
      budget: 'Precisa de orçamento',
      behind: 'Atrasados ou em risco',
      falling: 'Confiança em queda',
      stale: 'Sem check-in há algum tempo',
    },
    asks: {
      decision: asksFor('uma ', 'decisão'),
      skill: asksFor('uma ', 'competência'),
      people: asksFor('', 'pessoas'),
      budget: asksFor('', 'orçamento'),
    },
    askedOn: (date, age) => `pedido ${age}, em ${date}`,
    behind: (progress, expected, projected) => `${progress} contra ${expected} esperados, projetado ${projected}`,
    outside: (value) => `${value}, fora dos limites`,
    confidenceFell: (before, beforeOn, now, nowOn) => `confiança de ${before} em ${beforeOn} para ${now} em ${nowOn}`,
    questions: {
      off_track: 'o que está atrapalhando?',
      at_risk: 'o que ajudaria?',
      falling_confidence: 'o que mudou?',
      stale: 'o plano ainda vale?',
    },
    withFacts: (asked, facts) => `${asked} (${facts})`,
    asked: (facts, question) => `${facts}: ${question}`,
  },
};
