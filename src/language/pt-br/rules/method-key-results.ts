import type { MethodRule } from '../../../model/rule.ts';
import { objectiveOf, settings } from '../../rule-examples/forms.ts';
import type { RuleText } from '../../rule-texts.ts';

const DEALS = 'contratos, title: Contratos fechados, from: 10, to: 40';
const DAYS = 'dias, title: Dias até a assinatura, from: 60, to: 45';
const REST = [
  'ligacoes, title: Visitantes que pedem uma ligação, from: 20, to: 60',
  'fatia, title: Participação no mercado, from: 4, to: 6',
  'imprensa, title: Menções na imprensa, from: 1, to: 9',
];
const win = (...keyResults: readonly string[]): string => objectiveOf('Conquistar o Sul', keyResults);

type KeyResultRule = Extract<MethodRule, `${string}key-result${string}`> | (typeof OTHERS)[number];
const OTHERS = ['okr/no-outcome', 'okr/no-baseline', 'okr/negligible-weight', 'okr/no-unit', 'okr/no-source'] as const;

/** Rules on key results. */
export const methodOfKeyResults: Readonly<Record<KeyResultRule, RuleText>> = {
  'okr/too-few-key-results': {
    title: 'um objetivo com menos de dois resultados-chave',
    why: 'Um número sozinho pode ser alcançado à custa do que se queria; um segundo o mantém honesto. Sem nenhum, ninguém sabe dizer se o objetivo foi atingido.',
    bad: win(DEALS),
    good: win(DEALS, DAYS),
    mend: 'Pergunte o que mais seria verdade se o objetivo fosse atingido, e meça isso. O que é só trabalho é uma iniciativa.',
    source: 'Andrew Grove, Gestão de alta performance: indicadores andam em pares, um efeito e o seu contrapeso.',
  },
  'okr/too-many-key-results': {
    title: 'um objetivo com mais de cinco resultados-chave',
    why: 'O que precisa de seis números quase sempre são dois objetivos, ou uma lista de tarefas. E cada um deles pede um check-in por semana.',
    bad: win(DEALS, DAYS, ...REST, 'regioes, title: Regiões com um parceiro, from: 0, to: 4'),
    good: win(DEALS, DAYS, ...REST),
    mend: 'Fique com aqueles sem os quais o objetivo não é atingido. Faça das tarefas iniciativas, e do que só precisa se manter, KPIs.',
    source: 'John Doerr, Avalie o que importa: no máximo cinco resultados-chave por objetivo.',
  },
  'okr/no-outcome': {
    title: 'um objetivo em que todos os resultados-chave são tarefas',
    why: 'Dá para fazer tudo o que estava no plano e não mudar nada. Onde todo resultado-chave é um marco, ou conta quanto se fez, basta estar ocupado para atingir o objetivo. Um resultado-chave que seja um efeito já resolve: ter só tarefas separa os maus objetivos dos bons, 67% contra 4%; ter algumas, não.',
    bad: win(
      'playbook, title: Playbook do Sul, milestones: [{ id: escrito, title: Escrito }]',
      'posts, title: Publicar artigos no blog, from: 0, to: 12',
    ),
    good: win('posts, title: Publicar artigos no blog, from: 0, to: 12', DEALS),
    mend: 'Pergunte que efeito o trabalho deve ter, e faça disso um resultado-chave. O trabalho em si é uma iniciativa.',
    source: 'Um estudo de 250 OKRs publicados, que os próprios autores chamaram de bons ou ruins.',
  },
  'okr/no-baseline': {
    title: 'uma métrica que não diz de onde parte',
    why: 'Progresso é o caminho da linha de base até a meta. Sem “from” ele é desconhecido, e o resultado-chave fica pendente. Onde o título diz o número, o achado o repete. O que é alimentado por um KPI parte do valor do KPI.',
    bad: win('contratos, title: Contratos fechados (atualmente 10), to: 40', DAYS),
    good: win(DEALS, DAYS),
    mend: 'Escreva “from”, o número do dia anterior ao início. Se ninguém sabe, descubra primeiro.',
  },
  'okr/duplicate-key-result': {
    title: 'dois resultados-chave que acompanham o mesmo número',
    why: 'O que se alcança conta duas vezes, e falta um segundo número que faça contrapeso ao primeiro. Os títulos são comparados sem a parte que diz até onde ir, e os resultados-chave pelo KPI que os alimenta.',
    bad: win(
      'contratos, title: Aumentar contratos fechados para 30, from: 10, to: 30',
      'mais-contratos, title: Contratos fechados, from: 10, to: 40',
    ),
    good: win(DEALS, DAYS),
    mend: 'Fique com um deles. Duas etapas de um mesmo número são um “plan” desse resultado-chave; se eles diferem, diga isso nos títulos.',
  },
  'okr/negligible-weight': {
    title: 'um resultado-chave com menos de 5% do peso do seu objetivo',
    why: 'Aconteça o que acontecer com ele, o objetivo quase não se move. Custa um check-in por semana e tira a atenção do que importa.',
    bad: win(`${DEALS}, weight: 30`, DAYS),
    good: win(`${DEALS}, weight: 2`, DAYS),
    mend: 'Dê mais peso a ele, ou faça dele uma iniciativa ou um KPI.',
  },
  'okr/no-unit': {
    title: 'um resultado-chave medido sem unidade',
    why: 'De 10 para 40 o quê? Um relatório mostra números lado a lado, e a unidade distingue dias de porcentagem. A regra fica desligada se okr.yaml não a ligar.',
    bad: `${settings('rules: { okr/no-unit: warn }')}\n${win(DEALS, DAYS)}`,
    good: `${settings('rules: { okr/no-unit: warn }')}\n${win(`${DEALS}, unit: contratos`, `${DAYS}, unit: dias`)}`,
    mend: 'Escreva “unit”, como dias, percent ou BRL.',
  },
  'okr/no-source': {
    title: 'um resultado-chave medido que não diz de onde vem o número',
    why: 'Quem for fazer o check-in na ausência do responsável precisa saber onde olhar, e números de dois relatórios raramente batem. A regra fica desligada se okr.yaml não a ligar; o que é alimentado por um KPI não entra.',
    bad: `${settings('rules: { okr/no-source: warn }')}\n${win(DEALS, DAYS)}`,
    good: `${settings('rules: { okr/no-source: warn }')}\n${win(`${DEALS}, source: CRM`, `${DAYS}, source: CRM`)}`,
    mend: 'Escreva “source”, como o relatório ou a consulta de onde o número sai.',
  },
};
