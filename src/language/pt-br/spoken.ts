import type { SpokenWords } from '../spoken.ts';

const ENDS_BY_ITSELF = /[.!?…]["”’)]?$/u;

export const spoken: SpokenWords = {
  sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${ENDS_BY_ITSELF.test(text) ? '' : '.'}`,
  joined: (sentences) => sentences.join(' '),
  cycle: (cycle, workspace, title, date) =>
    `Ciclo ${cycle}${workspace === null ? '' : ` de ${workspace}`}${title === null ? '' : `, ${title}`}, em ${date}`,
  objective: (number, all) => `Objetivo ${number} de ${all}`,
  keyResult: (number, all) => `Resultado-chave ${number} de ${all}`,
  kinds: { objective: 'Objetivo', keyResult: 'Resultado-chave', kpi: 'KPI', team: 'Equipe', person: 'Pessoa' },
  reference: (reference) => `referência ${reference}`,
  progress: (progress, expected) => `progresso de ${progress}, quando o esperado era ${expected}`,
  change(points, way, since) {
    const from = since === null ? 'a linha de base' : since;
    if (way === 'none') return `sem mudança desde ${from}`;
    return `${way === 'up' ? 'alta' : 'queda'} de ${points} ${points === '1' ? 'ponto' : 'pontos'} desde ${from}`;
  },
  command: (command) => `para digitar: ${command}`,
  keyResults: (counts) => `resultados-chave: ${counts}`,
  milestone: (title, done) => `Marco ${done ? 'concluído' : 'em aberto'}: ${title}`,
  by: (date, person) => (person === null ? date : `${date}, por ${person}`),
  initiative: (title, done) => `Iniciativa ${done ? 'concluída' : 'em aberto'}: ${title}`,
  confidence: (shares, week) => `confiança a partir da semana ${week}, semana a semana: ${shares.join(', ')}`,
};
