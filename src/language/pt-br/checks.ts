import type { CheckMessages } from '../../model/messages/checks.ts';
import type { Catalogue } from '../language.ts';
import { choice, quote } from './phrases.ts';

export const checks: Catalogue<CheckMessages> = {
  'okr/future-checkin': ({ date, today }) => `este check-in tem a data ${date}, depois de hoje, ${today}`,
  'okr/checkin-before-term': ({ subject, date, start }) =>
    `${subject} começa em ${start}; este check-in tem a data ${date}, anterior ao início`,
  'okr/checkin-name': ({ meant }) => `pelas suas chaves, este check-in ficaria em ${meant}`,
  'okr/mixed-add-and-value': ({ keyResult, date, other }) =>
    `em ${date}, ${keyResult} recebe um valor e também uma soma, aqui e em ${other}: o resultado depende de qual veio primeiro`,
  'okr/ambiguous-number': ({ text }) =>
    `em ${text} o ponto é lido como separador decimal; em português ele costuma separar milhares`,
  'okr/unknown-person': ({ person }) => `nenhuma pessoa em okr.yaml tem o id ${quote(person)}`,
  'okr/unknown-team': ({ team }) => `nenhuma equipe em okr.yaml tem o id ${quote(team)}`,
  'okr/dangling-align': ({ key, reference }) =>
    key === 'align'
      ? `align leva a ${quote(reference)}, que não é um objetivo nem um resultado-chave`
      : `${key} leva a ${quote(reference)}, que não é um objetivo`,
  'okr/alignment-loop': ({ path }) => `estes objetivos contribuem uns para os outros em círculo: ${path.join(' → ')}`,
  'mend/date-of-checkin': () => 'corrija a data se foi um engano; até esse dia o check-in não aparece',
  'mend/before-term': () => 'corrija a data, ou informe em “from” o valor de antes do início',
  'mend/file-again': () => 'okr check --fix renomeia o arquivo',
  'mend/keys-or-name': () => 'corrija a chave errada ou, se estiver tudo certo, renomeie o arquivo',
  'mend/one-of-the-day': () => 'deixe um só dos dois nesse dia, com o valor certo',
  'mend/two-readings': ({ decimal, thousands }) => `escreva ${thousands} se são milhares; senão, ${decimal}`,
  'mend/list-person': ({ people }) => `escreva ${choice(people)}, ou inclua a pessoa em “people”`,
  'mend/list-team': ({ teams }) => `escreva ${choice(teams)}, ou inclua a equipe em “teams”`,
  'mend/align-form': () =>
    'escreva objetivo, objetivo/resultado-chave ou ciclo/objetivo de algo que exista, ou remova a linha',
  'mend/open-loop': () => 'remova “align” do objetivo que não contribui para nenhum dos outros',
  'usage/no-such-rule': ({ text }) => `não existe a regra ${quote(text)}`,
  'usage/not-a-count': ({ name, text }) => `${name}: ${quote(text)} não é um número inteiro a partir de 0`,
  'usage/no-such-path': ({ text }) => `não existe o arquivo ou a pasta ${quote(text)}`,
  'files/outside-workspace': ({ path, workspace }) => `${quote(path)} fica fora do espaço de trabalho, ${workspace}`,
  'hint/explain-rule': () => 'okr check mostra a regra de cada achado, como okr/dangling-update',
};
