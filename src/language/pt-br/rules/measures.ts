import type { RuleReason } from '../../rule-texts.ts';

/** Rules on how a key result is measured, and when it runs. */
export const measures = {
  'file/no-measure': {
    title: 'um resultado-chave que nada mede',
    why: 'Sem meta, limites ou marcos não há como dizer se ele foi atingido.',
    mend: 'Dê a ele uma meta (to ou change), limites (hold) ou marcos (milestones).',
  },
  'file/several-measures': {
    title: 'um resultado-chave medido de mais de um jeito',
    why: 'O progresso dele seria dois números.',
    mend: 'Fique com um jeito só, ou faça dois resultados-chave.',
  },
  'file/key-without-measure': {
    title: 'uma chave que não faz sentido para a medida',
    why: 'Limites e marcos não têm linha de base nem plano. Ou a chave sobrou de outra medida, ou a medida é que está errada.',
    mend: 'Remova a chave, ou meça com from e to.',
  },
  'file/to-and-change': {
    title: 'duas metas',
    why: '“to” e “change” dizem, os dois, onde fica a meta. Assim que um deles for editado, vão se contradizer.',
    mend: 'Fique com um dos dois.',
  },
  'file/target-is-baseline': {
    title: 'uma meta igual à linha de base',
    why: 'Progresso é a parte do caminho já percorrida. Sem caminho, seria 0 dividido por 0.',
    mend: 'Defina outra meta; use “hold” se o número só deve se manter; deixe “from” de fora enquanto não for conhecido.',
  },
  'file/change-is-zero': {
    title: 'uma mudança de zero',
    why: 'Com ela não há como progredir.',
    mend: 'Diga quanto deve mudar, ou use “hold”.',
  },
  'file/percent-of-zero': {
    title: 'uma porcentagem de uma linha de base 0',
    why: 'Qualquer porcentagem de 0 é 0, e a meta seria a própria linha de base.',
    mend: 'Escreva a meta como número.',
  },
  'file/no-bound': {
    title: 'limites sem nenhum limite',
    why: 'Qualquer valor estaria dentro deles.',
    mend: 'Escreva at_least, at_most ou os dois.',
  },
  'file/empty-bounds': {
    title: 'limites em que nenhum valor cabe',
    why: 'O resultado-chave nunca poderia dar certo.',
    mend: 'Faça at_least ser, no máximo, igual a at_most.',
  },
  'file/no-weight': {
    title: 'pesos que são todos 0',
    why: 'Não dá para calcular a parte de cada um em um total de 0: nada contaria.',
    mend: 'Dê a pelo menos um deles um peso acima de 0; sem peso, vale 1.',
  },
  'file/no-milestones': {
    title: 'uma lista de marcos vazia',
    why: 'Não há nada que se possa concluir.',
    mend: 'Escreva os marcos, ou outra medida.',
  },
  'file/plan-outside-term': {
    title: 'um ponto do plano em um dia fora do período do resultado-chave',
    why: 'Um plano diz o que se espera entre o início e o fim. Fora disso não se espera nada.',
    mend: 'Corrija a data, ou o início e o fim.',
  },
  'file/plan-on-last-day': {
    title: 'um ponto do plano no último dia',
    why: 'No último dia se espera a meta. Um segundo número para esse dia iria contradizê-la, agora ou depois.',
    mend: 'Remova-o, ou defina a meta certa.',
  },
  'file/plan-out-of-order': {
    title: 'pontos do plano fora da ordem do tempo',
    why: 'Quase sempre uma das datas é um engano. Em ordem, um plano se lê de uma vez.',
    mend: 'Corrija as datas, ou ponha as linhas em ordem.',
  },
  'file/start-after-end': {
    title: 'um início depois do fim',
    why: 'O que termina antes de começar não tem nenhum dia em que possa ser avaliado.',
    mend: 'Corrija uma das duas datas.',
  },
  'file/outside-cycle': {
    title: 'dias fora do ciclo',
    why: 'Um relatório do ciclo não os mostraria. O que dura mais de um trimestre pertence a um ciclo mais longo.',
    mend: 'Mantenha os dias dentro do ciclo, ou leve o arquivo para a pasta de um ciclo mais longo.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
