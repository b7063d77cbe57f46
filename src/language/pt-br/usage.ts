import type { UsageMessages } from '../../model/messages/usage.ts';
import type { Catalogue } from '../language.ts';
import { commandLineFault } from './libraries.ts';
import { agreeing, choice, list, plural, quote } from './phrases.ts';

export const usage: Catalogue<UsageMessages> = {
  'usage/command-line': ({ text }) => commandLineFault(text),
  'usage/bad-value': ({ name, fault }, say) => `${name}: ${say(fault)}`,
  'usage/missing': ({ flags }) => `${agreeing(flags.length, 'falta', 'faltam')} ${list(flags)}`,
  'usage/not-one-of': ({ name, text, words }) => `${name}: ${quote(text)} não vale aqui; use ${choice(words)}`,
  'usage/no-workspace': ({ folder }) => `não há okr.yaml nem okrs/okr.yaml em ${folder} nem em nenhuma pasta acima`,
  'usage/no-such-folder': ({ folder }) => `não existe a pasta ${quote(folder)}`,
  'usage/no-such-cycle': ({ text }) => `não existe o ciclo ${quote(text)}`,
  'usage/draft-cycle': ({ cycle }) => `o ciclo ${cycle} é um rascunho`,
  'usage/no-such-reference': ({ text, cycles }) =>
    cycles.length ? `nada se chama ${quote(text)} em ${list(cycles)}` : `nada se chama ${quote(text)}`,
  'usage/ambiguous-reference': ({ text }) => `${quote(text)} pode ser mais de uma coisa`,
  'usage/not-a-key-result': ({ text }) => `${quote(text)} não é um resultado-chave`,
  'usage/one-value': () => 'informe um só valor: VALUE ou --add',
  'usage/nothing-to-record': ({ reference }) =>
    `não há o que registrar em ${reference}: falta VALUE, --add, --done, --undone, --confidence, --note, --need ou --no-needs`,
  'usage/value-of-milestones': ({ reference }) => `${reference} é medido por marcos e não recebe um valor`,
  'usage/milestones-of-value': ({ reference }) => `${reference} não tem marcos, só um valor`,
  'usage/no-such-milestone': ({ text, reference }) => `${reference} não tem o marco ${quote(text)}`,
  'usage/done-and-undone': ({ milestone }) => `${quote(milestone)} não pode estar em --done e em --undone`,
  'usage/value-from-kpi': ({ reference, kpi }) => `${reference} recebe os valores do KPI ${kpi}`,
  'usage/not-of-a-kpi': ({ reference, flags }) =>
    `${reference} é um KPI, que recebe VALUE e --note, não ${choice(flags)}`,
  'usage/addition-to-kpi': ({ reference }) => `${reference} é um KPI, que recebe o valor que tem agora, não uma soma`,
  'usage/needs-and-no-needs': () => '--need e --no-needs se contradizem',
  'usage/unknown-person': ({ text }) => `nenhuma pessoa em okr.yaml tem o id ${quote(text)}`,
  'usage/no-author': () => 'não se sabe quem está fazendo o check-in',
  'usage/unknown-tag': ({ text }) => `nenhum objetivo exibido tem a tag ${quote(text)}`,
  'usage/unknown-ending': ({ file, endings }) =>
    `--output: o final de ${quote(file)} não indica um formato; termine em ${choice(endings)}, ou acrescente --format`,
  'usage/no-page-to-open': () => '--open mostra uma página que foi gravada; acrescente --output report.html',
  'usage/unknown-team': ({ text }) => `nenhuma equipe em okr.yaml tem o id ${quote(text)}`,
  'usage/dialect-without-csv': () => '--dialect diz como o CSV é escrito, mas nenhum CSV foi pedido',
  'usage/since-not-before': ({ since, asOf }) => `--since: ${since} não vem antes de ${asOf}`,
  'usage/no-such-template': ({ text }) => `não existe o modelo ${quote(text)}`,
  'usage/no-such-parameter': ({ text, templates }) =>
    templates.length === 1
      ? `o modelo ${templates[0]} não tem o parâmetro ${quote(text)}`
      : `nenhum dos modelos ${list(templates)} tem o parâmetro ${quote(text)}`,
  'usage/unexpected-argument': ({ text }) => `não se sabe o que fazer com ${quote(text)}`,
  'usage/not-an-assignment': ({ text }) => `--set: ${quote(text)} não tem a forma name=value`,
  'usage/one-id-for-several': () => '--id dá nome a um objetivo, mas há mais de um modelo',
  'usage/cycle-over': ({ cycle, end }) => `o ciclo ${cycle} terminou em ${end}`,
  'usage/unusable-template': ({ fault }, say) =>
    `com esses valores o objetivo não poderia ser lido de volta: ${say(fault)}`,
  'usage/without-template': () => 'sem --template não há a que aplicar --id, --set, --owner, --team ou --cycle',
  'usage/kpi-template': ({ template }) => `o modelo ${template} gera um KPI, não um objetivo`,
  'usage/objective-template': ({ template }) => `o modelo ${template} gera um objetivo, não um KPI`,
  'usage/one-kpi-for-several': ({ flags, count }) =>
    `${list(flags)} só vale para um KPI, mas ${plural(count, 'seria criado', 'seriam criados')}`,
  'usage/set-without-template': () => '--set dá valor a um parâmetro de um modelo, mas --template não foi informado',
  'usage/unusable-kpi': ({ fault }, say) => `o KPI não poderia ser lido de volta: ${say(fault)}`,
  'hint/help': ({ command }) => `okr ${command}${command ? ' ' : ''}--help mostra o que se pode informar`,
  'hint/init': () => 'okr init começa um aqui; -C indica outra pasta',
  'hint/okr-checkin-kpi': ({ kpi }) => `okr checkin kpi/${kpi} VALUE`,
  'hint/add-kpi': ({ template }) => `okr add kpi --template ${template}`,
  'hint/init-template': ({ template }) => `okr init --template ${template}`,
  'hint/item-id': ({ parameter, text }) => `ponha um id na frente, como em --set ${parameter}=web:${text}`,
  'hint/by': ({ flag }) =>
    `diga quem é com ${flag} ID ou com a variável OKR_USER, ou ajuste user.email do git para o que está em okr.yaml`,
  'hint/draft': ({ cycle }) => `quando estiver decidido: okr edit ${cycle} --unset draft`,
  'hint/okr-done': ({ reference, milestones }) => `okr checkin ${reference} --done ${milestones.join(' ')}`,
  'hint/checkin-values': ({ reference }) =>
    `okr checkin ${reference} 58 define o valor, okr checkin ${reference} +3 soma a ele`,
  'hint/date-argument': () => 'escreva 2026-11-24, today, yesterday ou -3d',
  'hint/since-argument': () => 'escreva um intervalo, como 30d, 4w ou 3m, ou uma data: 2026-11-24, yesterday ou -3d',
  'hint/cycle-next': () => '--cycle next usa o ciclo seguinte',
  'hint/parameters': ({ names }) => (names.length ? `os parâmetros são ${list(names)}` : 'ele não tem parâmetros'),
};
