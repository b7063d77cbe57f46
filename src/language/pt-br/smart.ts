import type { Id } from '../../model/id.ts';
import type { SmartWords } from '../smart.ts';
import { agreeing, days as daysOf, list, plural } from './phrases.ts';

const owned = (owner: Id | null): string => (owner === null ? '' : `, e ${owner} responde por isso`);

const NAMED = {
  metric: 'um número a mover',
  hold: 'um nível a manter',
  milestones: 'etapas que estão feitas ou não',
} as const;

export const smart: SmartWords = {
  title: 'SMART',
  criteria: {
    specific: 'Específico',
    measurable: 'Mensurável',
    achievable: 'Alcançável',
    relevant: 'Relevante',
    timeBound: 'Com prazo',
  },
  verdicts: { met: 'atende', doubtful: 'duvidoso', not_met: 'não atende', unknown: 'desconhecido' },
  reasons: {
    finding: ({ problem }, { say }) => say(problem),
    names: ({ measure, owner }) => `${NAMED[measure]}${owned(owner)}`,
    'nothing-open': ({ owner }) => `nada de vago nem lacuna a preencher no texto${owned(owner)}`,
    'from-to': ({ from, to, current, unit }, { quantities, quantity }) =>
      `de ${quantities([from, to], unit, ' para ')}, ${current === null ? 'ainda não medido' : `agora ${quantity(current, unit)}`}`,
    bounds({ atLeast, atMost, unit, successes }, { quantity, words }) {
      const [least, most] = [atLeast, atMost].map((bound) => (bound === null ? null : quantity(bound, unit)));
      const kept = successes === null ? 'ainda não medido' : words.within(successes.within, successes.of);
      return `${words.hold(least ?? null, most ?? null)}, ${kept}`;
    },
    steps: ({ done, of }) => `${plural(of, 'marco', 'marcos')}, ${done} ${agreeing(done, 'concluído', 'concluídos')}`,
    'baseline-unknown': ({ kpi }) =>
      kpi === null
        ? 'nenhuma linha de base diz onde começa, e por isso o progresso é desconhecido'
        : `kpi/${kpi} não tem valor para servir de início, e por isso o progresso é desconhecido`,
    measures: ({ metrics, holds, milestones }) =>
      list([
        ...(metrics === 0 ? [] : [`${plural(metrics, 'número', 'números')} com linha de base e meta`]),
        ...(holds === 0 ? [] : [`${plural(holds, 'nível', 'níveis')} a manter`]),
        ...(milestones === 0 ? [] : [`${milestones} com marcos`]),
      ]),
    'no-key-results': () => 'não tem resultado-chave, e nada diz até onde já chegou',
    pace: ({ projected, enough, isOver }, { ratio }) =>
      `${isOver ? 'terminou' : 'neste ritmo termina'} em ${ratio(projected)}${enough === null ? '' : `, quando ${ratio(enough)} basta`}`,
    status: ({ reason, start, judgedFrom }, { date, words }) =>
      words.reasons[reason]({
        ...{ projected: '', band: null, onTrack: '', atRisk: '', kind: 'aspirational', droppedOn: '' },
        ...{ start: date(start), judgedFrom: date(judgedFrom) },
      }),
    forecast: ({ probability, target, unit, end }, { percent, quantity, date }) =>
      `a chance de chegar a ${quantity(target, unit)} até ${date(end)} é de ${percent(probability)}`,
    confidence: ({ value, by, on }, { percent, date }) =>
      `confiança de ${percent(value)}${by === null ? '' : `, segundo ${by}`}, em ${date(on)}`,
    weakest: ({ status, hasValue }, { words }) => `${words.status[status]}${hasValue ? '' : ', sem nenhum valor'}`,
    standing: ({ counts }, shown) => `resultados-chave: ${shown.counts(counts)}`,
    graded: ({ score, enough }, { ratio }) => `nota ${ratio(score)}, quando ${ratio(enough)} basta`,
    part: ({ share, objective, serves }, { percent }) =>
      `${percent(share)} de ${objective}${serves === null ? '' : `, que serve a ${serves}`}`,
    serves: ({ reference }) => `serve a ${reference}`,
    why: () => '“why” diz para que serve o objetivo',
    'serves-nothing': () => 'o objetivo não serve a nenhum outro, e nenhum “why” diz para que ele existe',
    term({ start, end, isOwn, state, days }, { date }) {
      const left = {
        ahead: `começa em ${daysOf(days)}`,
        running: days === 0 ? 'termina hoje' : `${agreeing(days, 'falta', 'faltam')} ${daysOf(days)}`,
        ended: `terminou há ${daysOf(days)}`,
      };
      return `de ${date(start)} a ${date(end)}, ${isOwn ? 'com prazo próprio' : 'como o ciclo'}, ${left[state]}`;
    },
  },
  of: (keyResults, reason) => `${keyResults.join(', ')}: ${reason}`,
  see: (reason, command) => `${reason} (${command})`,
  joined: (reasons) => reasons.join('; '),
  dropped: (date) => `não avaliado: cancelado em ${date}`,
};
