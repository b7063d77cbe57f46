import type { IntegrityRule } from '../../../model/rule.ts';
import type { RuleReason } from '../../rule-texts.ts';

export const integrity: Readonly<Record<IntegrityRule, RuleReason>> = {
  'okr/dangling-update': {
    title: 'uma atualização que não leva a lugar nenhum',
    why: 'Aquilo de que o check-in fala foi apagado ou renomeado, muitas vezes em outro branch. A atualização não é contada, e o relatório diz menos do que as pessoas escreveram. Ninguém fica parado por isso: cada comando diz o que deixa de fora.',
    mend: 'Traga de volta aquilo a que ela se refere, ou mude o check-in para o id de agora. Um resultado-chave que não se persegue mais é melhor cancelar do que apagar.',
  },
  'okr/future-checkin': {
    title: 'um check-in com data depois de hoje',
    why: 'Um relatório olha os valores até a sua data, e este não aparece antes dela. Quase sempre é um engano no ano ou no mês. É a única regra cuja resposta depende do dia em que se pergunta.',
    mend: 'Corrija a data, ou espere o dia chegar.',
  },
  'okr/checkin-before-term': {
    title: 'um check-in com data anterior ao início do seu resultado-chave',
    why: 'Um valor de antes do início diz de onde se partiu, não quanto já se avançou. Contaria como progresso no primeiro dia.',
    mend: 'Corrija a data, ou escreva o valor como linha de base, em “from”.',
  },
  'okr/checkin-name': {
    title: 'um check-in guardado com um nome que não bate com as suas chaves',
    why: 'O que vale são as chaves de um check-in; o nome é só para as pessoas: fica na pasta do seu mês e começa com a data e com aquilo de que fala. Um nome que diz outra coisa engana quem procura, e quase sempre um dos dois é um engano.',
    mend: 'Se as chaves estão certas, okr check --fix renomeia o arquivo. Só faz isso onde nada muda além do nome: não enquanto outra regra duvida da data ou daquilo de que fala, não em um ciclo encerrado, não para um nome já usado, e não onde o nome decide qual check-in do dia conta primeiro.',
  },
  'okr/mixed-add-and-value': {
    title: 'um valor definido e somado no mesmo dia, por acaso',
    why: '“value” define e “add” soma, então a ordem importa. Duas pessoas em dois branches não veem o check-in uma da outra, e sem a hora da escrita quem decide é o nome do arquivo. Os check-ins de uma mesma pessoa seguem a hora, e os de dias diferentes seguem a data: esses não são apontados.',
    mend: 'Combinem um só jeito para cada resultado-chave: onde várias pessoas contam, que todas somem. Nesse dia, deixe um dos dois, com o valor certo.',
  },
  'okr/ambiguous-number': {
    title: 'um número que parece escrito em milhares',
    why: 'Nos arquivos o ponto é sempre o separador decimal: 500.000 é quinhentos. Quem escreve 500.000 para meio milhão, como se faz em português, fica com uma meta mil vezes menor, e nada mais avisaria.',
    mend: 'Escreva o número sem o ponto, ou sem três algarismos depois dele: 500000, 500, ou 1.2340 para 1.234.',
  },
  'okr/unknown-person': {
    title: 'uma pessoa que não está em okr.yaml',
    why: 'Onde “people” lista alguém, um id de fora é um engano ou uma pessoa que falta ali: ninguém é lembrado do que esse responsável precisa fazer. Ciclos encerrados não entram, pois pessoas saem e o que fizeram continua sendo delas.',
    mend: 'Corrija o id, ou inclua a pessoa em “people”.',
  },
  'okr/unknown-team': {
    title: 'uma equipe que não está em okr.yaml',
    why: 'Onde “teams” lista alguma, um objetivo de outra equipe não entra em nenhuma linha do relatório, e --team não o encontra. Ciclos encerrados não entram.',
    mend: 'Corrija o id, ou inclua a equipe em “teams”.',
  },
  'okr/dangling-align': {
    title: 'um objetivo que contribui para algo que não existe, ou que o continua',
    why: '“align” leva ao objetivo ou resultado-chave para o qual este contribui, e “carried_from” ao objetivo que ele continua. Onde não levam a nada, o trabalho parece não servir para nada. Sem ciclo, uma referência vale para o ciclo do próprio arquivo.',
    mend: 'Cite algo que exista, com o ciclo se for outro, ou remova a linha.',
  },
  'okr/alignment-loop': {
    title: 'objetivos que contribuem uns para os outros em círculo',
    why: 'O alinhamento diz para que algo serve. Em círculo nada serve para nada, e nenhuma árvore consegue mostrar isso.',
    mend: 'Remova “align” do objetivo que é um fim em si.',
  },
};
