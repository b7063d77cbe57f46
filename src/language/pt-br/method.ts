import type { MethodMessages } from '../../model/messages/method.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { keyResults, plural, quote } from './phrases.ts';

const objectives = (count: number): string => plural(count, 'objetivo', 'objetivos');

export const method: Catalogue<MethodMessages> = {
  'okr/too-many-objectives': ({ count, cycle, team, most }) =>
    team === null
      ? `${plural(count, `objetivo de ${cycle} não diz`, `objetivos de ${cycle} não dizem`)} de que equipe são; o máximo é ${number(most)}`
      : `a equipe ${quote(team)} tem ${objectives(count)} em ${cycle}; o máximo é ${number(most)}`,
  'okr/too-few-key-results': ({ count, least }) => `tem menos de ${keyResults(least)}: ${number(count)}`,
  'okr/too-many-key-results': ({ count, most }) => `tem ${keyResults(count)}; o máximo é ${number(most)}`,
  'okr/no-outcome': () => 'todos os resultados-chave são tarefas, e nenhum diz que efeito elas devem ter',
  'okr/no-baseline': () => 'nada diz de onde este resultado-chave parte, então o progresso é desconhecido',
  'okr/no-owner': () => 'ninguém responde por este objetivo',
  'okr/vague': () => 'este objetivo não diz o que vai ser diferente',
  'okr/placeholder': ({ text }) => `${quote(text)} guarda o lugar de algo que ainda precisa ser decidido`,
  'okr/duplicate-key-result': ({ keyResult }) =>
    `acompanha o mesmo número que ${keyResult}, que assim conta duas vezes`,
  'okr/kpi-as-goal': ({ what }) =>
    what === 'levels'
      ? 'todos os resultados-chave são níveis a manter, e para isso existem os KPIs'
      : 'este objetivo só dá nome a um número que já se acompanha, e não diz o que vai mudar',
  'okr/not-aligned': ({ team }) =>
    `não contribui para nada, embora a equipe acima, ${team}, tenha objetivos no mesmo período`,
  'okr/negligible-weight': ({ share, least }) =>
    `a sua parte no objetivo é ${number(share, 3)}, menos de ${number(least, 3)}`,
  'okr/number-in-objective': ({ text }) => `nenhum resultado-chave traz o número ${quote(text)}, então nada o mede`,
  'okr/no-unit': () => 'nada diz em que unidade este resultado-chave é contado',
  'okr/no-source': () => 'nada diz de onde vem o número deste resultado-chave',
  'okr/no-why': () => 'nada diz por que este objetivo importa',
  'mend/fewer-objectives': () => 'fique com o que mais importa, e deixe o resto para o próximo ciclo',
  'mend/more-key-results': () => 'acrescente outro número que mostre que o objetivo foi atingido',
  'mend/fewer-key-results': () => 'fique com os que provam o objetivo; os outros podem ser iniciativas ou KPIs',
  'mend/outcome': () => 'acrescente um número que muda se o trabalho der certo, e faça das tarefas iniciativas',
  'mend/baseline': () => 'escreva “from”, o número de hoje; se ninguém sabe, meça',
  'mend/baseline-in-title': ({ text }) => `o título diz ${quote(text)}: escreva em “from”`,
  'mend/owner': () => 'escreva “owner”, uma só pessoa',
  'mend/vague': () => 'diga o que melhora, e para quem',
  'mend/placeholder': () => 'escreva o que falta',
  'mend/one-of-two': () => 'fique com um dos dois, ou diga nos títulos em que eles diferem',
  'mend/kpi': () => 'diga o que vai mudar; o número em si pode ser um KPI',
  'mend/align': () => 'escreva “align” com o objetivo ou resultado-chave para o qual este contribui',
  'mend/weigh': () => 'dê mais peso a ele, ou faça dele uma iniciativa ou um KPI',
  'mend/carry-figure': () => 'faça do número um resultado-chave, ou tire-o do objetivo',
  'mend/unit': () => 'escreva “unit”, como dias, percent ou BRL',
  'mend/source': () => 'escreva “source”, como o relatório ou a consulta de onde o número sai',
  'mend/why': () => 'escreva “why”, em uma frase',
};
