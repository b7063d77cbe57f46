import type { Span } from '../../model/span.ts';
import type { ShowWords } from '../showing.ts';
import { plural } from './phrases.ts';

const UNITS = { d: ['dia', 'dias'], w: ['semana', 'semanas'], m: ['mês', 'meses'] } as const;

const EVERY = { d: 'todo dia', w: 'toda semana', m: 'todo mês' } as const;

/** `2 meses`. */
export function spanText({ count, unit }: Span): string {
  const [one, many] = UNITS[unit];
  return plural(count, one, many);
}

const change = (down: boolean): string => (down ? 'redução' : 'aumento');

/** `em 2% ou menos`, `em 95% ou mais`, `entre 1% e 2%`. */
function bounds(atLeast: string | null, atMost: string | null): string {
  if (atLeast !== null && atMost !== null) return `entre ${atLeast} e ${atMost}`;
  return atMost === null ? `em ${atLeast} ou mais` : `em ${atMost} ou menos`;
}

const REACHED = 'já atingida';
const NEVER = 'não neste ritmo';

export const showing: ShowWords = {
  labels: {
    owner: 'Responsável',
    objective: 'Objetivo',
    cycle: 'Ciclo',
    team: 'Equipe',
    kind: 'Tipo',
    term: 'Período',
    weight: 'Peso',
    cadence: 'Cadência',
    kpi: 'KPI',
    source: 'Fonte',
    status: 'Status',
    because: 'Motivo',
    current: 'Valor atual',
    progress: 'Progresso',
    expected: 'Esperado',
    projected: 'Projetado',
    successRate: 'Taxa de sucesso',
    confidence: 'Confiança',
    needs: 'Pedidos',
    checkin: 'Próximo check-in',
    lastCheckin: 'Último check-in',
    score: 'Nota',
    dropped: 'Cancelado em',
    why: 'Por quê',
    align: 'Contribui para',
    carriedFrom: 'Continuação de',
    tags: 'Tags',
    bounds: 'Limites',
    better: 'Melhor quanto',
    plan: 'Plano',
    change: 'Variação',
    days30: 'Em 30 dias',
    days90: 'Em 90 dias',
    milestones: 'Marcos',
    initiatives: 'Iniciativas',
    history: 'Histórico',
    feeds: 'Alimenta',
    parent: 'Faz parte de',
    members: 'Integrantes',
    subTeams: 'Subequipes',
    forecast: 'Previsão',
    target: 'Atinge a meta',
    probability: 'Probabilidade',
    aWeek: 'Ritmo',
  },
  readBack: {
    move: (values, _down, by) => `de ${values(' para ')} até ${by}`,
    moveBy: (by, values, down, until) => `${change(down)} de ${by}, de ${values(' para ')}, até ${until}`,
    moveTo: (to, by) => `chegar a ${to} até ${by}, a partir de uma linha de base ainda a informar`,
    changeOnly: (by, down, until) =>
      `${change(down)} de ${by} até ${until}, a partir de uma linha de base ainda a informar`,
    stay: (atLeast, atMost, until) => `ficar ${bounds(atLeast, atMost)} até ${until}`,
    milestones: (count, until) => `${plural(count, 'marco', 'marcos')} até ${until}`,
  },
  reasons: {
    dropped: ({ droppedOn }) => `foi cancelado em ${droppedOn}`,
    'before-start': ({ start }) => `começa em ${start}`,
    'no-baseline': () => 'a linha de base ainda não é conhecida',
    'no-value': ({ judgedFrom }) => `não tem valor, e se esperava um a partir de ${judgedFrom}`,
    complete: () => 'o caminho foi percorrido por inteiro',
    'within-bounds': () => 'o último valor está dentro dos limites',
    'outside-bounds': () => 'o último valor está fora dos limites',
    'nothing-expected': () => 'ainda não se espera nada',
    band: ({ projected, onTrack, atRisk, kind }) =>
      `neste ritmo termina em ${projected}; ${KINDS[kind]} estão no ritmo a partir de ${onTrack} e em risco a partir de ${atRisk}`,
    grace: ({ judgedFrom, band, projected }) =>
      `só é avaliado a partir de ${judgedFrom}${band === null ? '' : `; neste ritmo termina em ${projected}`}`,
  },
  forecast: {
    tooLittleData: 'dados insuficientes',
    atEnd: (value, range) => `${value} ao final${range === null ? '' : ` (80%: ${range})`}`,
    range: (values) => values(' a '),
    reachedByNow: REACHED,
    never: NEVER,
    target: (when) => (when === REACHED || when === NEVER ? `meta ${when}` : `meta em ${when}`),
    probability: (share) => `probabilidade ${share}`,
    aWeek: (held, needed) => `${held} por semana${needed === null ? '' : `, precisa de ${needed}`}`,
    told: (parts) => `previsão: ${parts.join(', ')}`,
  },
  every: (span) => (span.count === 1 ? EVERY[span.unit] : `a cada ${spanText(span)}`),
  dueCheckins: 'Check-ins a fazer',
  countDue: (count) => (count === 0 ? 'nenhum check-in a fazer' : `${plural(count, 'check-in', 'check-ins')} a fazer`),
  checkIn: (title) => `Check-in: ${title}`,
  dueSince: (date) => `pendente desde ${date}`,
  dueOn: (date) => `previsto para ${date}`,
  noneDue: 'nenhum previsto',
  judgedOn: (date) => `avaliado em ${date}`,
  ofObjective: (share) => `${share} do objetivo`,
  better: { higher: 'maior', lower: 'menor' },
  isBetter: { higher: 'quanto maior, melhor', lower: 'quanto menor, melhor' },
  value: 'valor',
  pace: 'ritmo esperado',
  plan: 'plano',
  leads: 'previsão',
  likely: 'quatro de cinco casos',
  confidenceStrip: {
    week: 'semana',
    legend: (carried) => `em décimos, 10 é certeza; ${carried} é o que foi dito antes`,
  },
  bounds: 'limites',
  noHistory: 'ainda sem check-in',
  noNeeds: 'não precisa de mais nada',
  ofTheWay: (share) => `${share} do caminho`,
  planned: (value, date) => `${value} até ${date}`,
  weighted: (weight) => `peso ${weight}`,
  initiative: (keyResult, owner) =>
    [keyResult !== null && `para ${keyResult}`, owner !== null && `com ${owner}`].filter(Boolean).join(', '),
  nothingOwned: 'nada nos ciclos exibidos',
  howToBegin: [
    'Não há okr.yaml nem okrs/okr.yaml nesta pasta nem em nenhuma acima. Comece com um destes:',
    '  okr init                  um espaço de trabalho vazio aqui',
    '  okr init --template ID    um espaço de trabalho com um objetivo de um modelo',
    '  okr template list         os modelos que existem',
  ].join('\n'),
};

const KINDS = {
  committed: 'os comprometidos',
  aspirational: 'os aspiracionais',
} as const;
