import type { ExplainingWords } from '../explaining.ts';
import { list, plural } from './phrases.ts';

const JUDGED = {
  'no-metric': 'o dia consultado, como sempre para o que não é uma métrica',
  'last-day': 'o dia consultado, pois o período terminou ou termina nele',
  'no-checkin': 'o dia consultado, pois não há check-in',
  stale: 'o dia consultado, pois o último check-in é antigo demais',
  'first-day': 'o primeiro dia do período, pois o último check-in veio antes dele',
  'last-checkin': 'o dia do último check-in: um valor é avaliado no dia em que era verdadeiro',
} as const;

const by = (person: string | null): string => (person === null ? '' : ` por ${person}`);

function bounds(atLeast: number | null, atMost: number | null, number: (value: number) => string): string {
  if (atLeast !== null && atMost !== null) return `de ${number(atLeast)} a ${number(atMost)}`;
  return atLeast === null ? `até ${number(atMost ?? 0)}` : `a partir de ${number(atLeast)}`;
}

export const explaining: ExplainingWords = {
  about: (cycle, asOf, unit) =>
    [cycle !== null && `em ${cycle}`, `posição em ${asOf}`, unit !== null && `valores em ${unit}`]
      .filter(Boolean)
      .join(', '),
  convention: (section, sources) => `convenção: ${section}${sources.length ? ` (como ${list(sources)})` : ''}`,
  unknown: 'desconhecido',
  yes: 'sim',
  no: 'não',
  nothing: 'nada a explicar nos ciclos exibidos',
  because: {
    written: () => 'como diz o arquivo',
    'no-value': () => 'ainda não tem valor',
    'not-stated': () => 'ninguém disse',
    'nothing-weighs': () => 'nada nele tem peso',
    'nothing-expected': () => 'ainda não se espera nada, então não há ritmo que se possa medir',
    'baseline-unknown': () => 'a linha de base não é conhecida',
    'kpi-before-start': ({ date }, shown) => `o último valor do KPI antes do início, de ${shown.date(date)}`,
    'by-amount': () => 'a mudança que o arquivo pede, a partir da linha de base',
    'by-percent': () => 'a mudança em porcentagem que o arquivo pede, sobre o tamanho da linha de base',
    'value-set': ({ date, by: person }, shown) =>
      `informado${by(person)} em ${shown.date(date)}, e mantido desde então`,
    'values-added': ({ count }) =>
      `o último valor definido, e ${plural(count, 'soma feita', 'somas feitas')} desde então`,
    'milestones-done': () => 'o peso dos marcos concluídos',
    'way-gone': () => 'o caminho percorrido da linha de base até a meta; abaixo de 0 e acima de 1 fica como está',
    'kept-within': () => 'mantido entre 0 e 1: só isto entra nas médias',
    'within-bounds': ({ atLeast, atMost }, { number }) =>
      `o último valor está dentro dos limites, ${bounds(atLeast, atMost, number)}, inclusive`,
    'outside-bounds': ({ atLeast, atMost }, { number }) =>
      `o último valor está fora dos limites, ${bounds(atLeast, atMost, number)}`,
    successes: () => 'os valores dentro dos limites, entre todos os do período até agora',
    'no-successes': () => 'não há valor no período até agora',
    judged: ({ because }) => JUDGED[because],
    'expected-elapsed': ({ day, days }) => `dia ${day} dos ${days} do período, contando o primeiro e o último`,
    'expected-plan': ({ isPlanned }) =>
      isPlanned ? 'na linha do plano, de p no dia d a q no dia e do período' : 'nada é esperado antes do primeiro dia',
    'expected-due': () => 'o peso dos marcos previstos até então, sobre o peso total',
    'expected-hold': () => 'os limites valem desde o primeiro dia',
    pace: () => 'a nota com que isto termina neste ritmo; não tem teto',
    status: ({ reason, projected, band, onTrack, atRisk, kind, start, judgedFrom, droppedOn }, shown) =>
      shown.reasons[reason]({
        ...{ band, kind, start: shown.date(start), judgedFrom: shown.date(judgedFrom) },
        projected: projected === null ? 'desconhecido' : shown.number(projected, 4),
        onTrack: shown.number(onTrack, 2),
        atRisk: shown.number(atRisk, 2),
        droppedOn: droppedOn === null ? 'data desconhecida' : shown.date(droppedOn),
      }),
    stated: ({ date, by: person }, shown) => `a estimativa de uma pessoa, dada${by(person)} em ${shown.date(date)}`,
    'by-kpi': () => 'o último check-in do KPI que o alimenta',
    due: ({ dueOn, cadence }, shown) =>
      dueOn === null
        ? 'não há mais check-in a fazer'
        : `os check-ins são feitos ${shown.every(cadence)}: o próximo está previsto para ${shown.date(dueOn)}, e depois desse dia fica desatualizado`,
    graded: () => 'a nota dada quando o ciclo foi encerrado',
    since: ({ since }, shown) =>
      since === 'baseline' ? 'desde a linha de base: não havia valor antes' : `desde ${shown.date(since)}`,
    'no-delta': () => 'um dos dois dias não tem nada a comparar',
    'weighted-mean': ({ of }) => `a média ponderada de ${list(of)}; o que foi cancelado fica de fora`,
    worst: ({ of }) => `o do pior resultado-chave: ${list(of)}`,
    dropped: ({ on }, shown) => `foi cancelado em ${shown.date(on)}`,
    'group-achieved': () => 'todos os resultados-chave que têm peso foram atingidos',
    'group-pending': () => 'nenhum resultado-chave é avaliado ainda',
    'group-band': ({ projected, onTrack, atRisk }, { number }) =>
      `neste ritmo termina em ${number(projected, 4)}; no ritmo a partir de ${number(onTrack, 2)}, em risco a partir de ${number(atRisk, 2)}`,
    net: () => 'os resultados-chave no ritmo ou atingidos menos os atrasados, entre todos os avaliados',
    'elapsed-day': () => 'os dias que já passaram, contando o primeiro e o último',
    'too-little-data': () => 'dados insuficientes: são precisos três dias com valor, em pelo menos uma semana',
    'forecast-end': () => 'o valor até agora, mais a variação habitual por dia (Theil–Sen) em cada dia que resta',
    'forecast-range': () =>
      'em quatro de cada cinco casos, sorteados das próprias variações, o valor ao final fica entre low e high',
    'forecast-reached': () => 'o dia em que a meta é atingida na variação habitual por dia',
    'forecast-chance': () => 'a parte dos casos sorteados em que a meta é atingida até o fim',
    'forecast-rate': () => 'a mediana das variações entre dois dias quaisquer com valor, por semana',
    'forecast-needed': () => 'o que falta para a meta, dividido pelos dias que restam, por semana',
  },
};
