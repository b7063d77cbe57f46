import type { FileMessages } from '../../model/messages/files.ts';
import type { Catalogue } from '../language.ts';
import { yamlFault } from './libraries.ts';
import { number } from './numbers.ts';
import { choice, list, quote } from './phrases.ts';

export const files: Catalogue<FileMessages> = {
  'file/syntax': ({ code, detail }) => `não dá para ler isto como YAML: ${yamlFault(code, detail)}`,
  'file/conflict-marker': ({ marker }) => `o git deixou aqui um conflito de merge sem resolver: ${marker}`,
  'file/too-large': ({ limit, of }) =>
    of === 'bytes'
      ? `o arquivo tem mais de ${number(limit / 1_048_576)} MiB`
      : `o arquivo tem mais de ${number(limit)} palavras e sinais`,
  'file/not-utf-8': () => 'o arquivo não está em UTF-8',
  'file/too-deep': ({ limit }) => `há valores aninhados em mais de ${number(limit)} níveis`,
  'file/alias': ({ text }) => `o alias ${text} representa algo escrito em outro lugar`,
  'file/anchor': ({ text }) => `a âncora ${text} serve a aliases, que aqui não são lidos`,
  'file/tag': ({ text }) => `a tag ${text} mudaria o significado do valor`,
  'file/directive': () => 'uma linha que começa com % é uma diretiva para o leitor de YAML',
  'file/several-documents': () => 'um segundo documento YAML começa aqui',
  'file/no-content': () => 'o arquivo não diz nada',
  'file/not-a-key': () => 'uma chave precisa ser texto simples',
  'file/duplicate-key': ({ key }) => `a chave ${quote(key)} aparece duas vezes aqui`,
  'file/forbidden-key': ({ key }) => `${quote(key)} não pode ser uma chave`,
  'file/unknown-key': ({ key }) => `a chave ${quote(key)} não é conhecida aqui`,
  'file/missing-key': ({ key }) => `falta a chave ${quote(key)}`,
  'file/empty-value': () => 'o valor está vazio',
  'file/not-a-map': () => 'aqui se esperam chaves com valores',
  'file/not-a-list': () => 'aqui se espera uma lista',
  'file/not-a-scalar': () => 'aqui se espera um único valor',
  'file/not-one-of': ({ text, words }) =>
    words.length > 8 ? `${quote(text)} não é conhecido aqui` : `${quote(text)} não vale aqui; use ${choice(words)}`,
  'file/not-an-integer': ({ text, from, to }) => `${quote(text)} não é um número inteiro de ${from} a ${to}`,
  'file/out-of-range': ({ text, from, to }) =>
    to === null ? `${text} é menor que ${from}` : `${text} não fica entre ${from} e ${to}`,
  'file/schema-version': ({ text }) => `esta versão de okr lê arquivos com schema: 1, não ${quote(text)}`,
  'file/not-a-currency': ({ text }) => `${quote(text)} não é um código ISO 4217, como BRL ou USD`,
  'file/not-a-timezone': ({ text }) => `${quote(text)} não é um fuso horário, como America/Sao_Paulo ou UTC`,
  'file/duplicate-id': ({ id }) => `o id ${quote(id)} já é de um item acima`,
  'file/thresholds': ({ onTrack, atRisk }) => `at_risk (${atRisk}) não pode passar de on_track (${onTrack})`,
  'file/team-loop': ({ team }) => `a equipe ${quote(team)} fica acima de si mesma, diretamente ou por outras`,
  'file/no-measure': () => 'o resultado-chave não tem medida',
  'file/several-measures': ({ keys }) => `o resultado-chave é medido de mais de um jeito: ${list(keys)}`,
  'file/key-without-measure': ({ key, measure }) =>
    `${quote(key)} não faz sentido em um resultado-chave medido por ${measure}`,
  'file/to-and-change': () => '“to” e “change” dizem, os dois, onde fica a meta',
  'file/target-is-baseline': ({ value }) => `a meta é igual à linha de base, ${value}: não há como progredir`,
  'file/change-is-zero': () => 'com uma mudança de zero não há como progredir',
  'file/percent-of-zero': () => 'uma porcentagem de uma linha de base 0 é 0: não há como progredir',
  'file/no-bound': () => '“hold” precisa de at_least, de at_most ou dos dois',
  'file/empty-bounds': ({ atLeast, atMost }) => `nenhum valor é no mínimo ${atLeast} e no máximo ${atMost}`,
  'file/no-weight': () => 'todos os pesos aqui são 0, então nada contaria',
  'file/no-milestones': () => 'a lista de marcos está vazia',
  'file/plan-outside-term': ({ date, start, end }) => `${date} fica fora do período, de ${start} a ${end}`,
  'file/plan-on-last-day': ({ date }) => `${date} é o último dia, e nele o plano é a própria meta`,
  'file/plan-out-of-order': ({ date, after }) =>
    `${date} vem depois de ${after}: um plano vai da data mais próxima à mais distante`,
  'file/start-after-end': ({ start, end }) => `o início, ${start}, vem depois do fim, ${end}`,
  'file/outside-cycle': ({ start, end, cycle, cycleStart, cycleEnd }) =>
    `o período de ${start} a ${end} não cabe no ciclo ${cycle}, de ${cycleStart} a ${cycleEnd}`,
  'file/value-and-add': () => '“value” e “add” não podem vir juntos',
  'file/unknown-parameter': ({ name }) => `o modelo não declara o parâmetro ${quote(name)}`,
  'file/text-parameter': ({ name }) => `o parâmetro ${quote(name)} é um texto, mas aqui se espera um número`,
  'file/extension': ({ name }) => `${quote(name)} ficaria sem ser lido: aqui os nomes terminam em .yaml`,
  'file/stray-folder': ({ name }) => `a pasta ${quote(name)} tem arquivos YAML que nada leria`,
  'file/stray-file': ({ name }) => `${quote(name)} está onde nada o leria`,
  'file/case-twin': ({ name, other }) =>
    `${quote(name)} e ${quote(other)} são a mesma pasta onde maiúsculas e minúsculas não se distinguem`,
  'file/cycle-without-dates': ({ name }) =>
    `a pasta ${quote(name)} tem arquivos YAML, mas não é um período do calendário nem tem cycle.yaml`,
  'file/not-a-file': ({ name }) => `${quote(name)} não é um arquivo comum`,
  'file/outside-link': ({ name }) => `${quote(name)} é um link que leva para fora do espaço de trabalho, ou a nada`,
  'mend/quote': ({ text }) => `ponha o texto entre aspas: ${text}`,
  'mend/quote-hash': ({ text }) => `# começa um comentário; ponha o texto entre aspas: ${text}`,
  'mend/quote-comma': ({ text }) => `a vírgula encerra o texto aqui; ponha-o entre aspas: ${text}`,
  'mend/percent-unit': () => 'escreva unit: percent',
  'mend/full-width-colon': () => 'depois da chave, escreva dois-pontos comuns e um espaço, “: ” em vez de “：”',
  'mend/spaces-for-tab': () => 'faça o recuo com espaços em vez de tabulação',
  'mend/close-quote': () => 'feche as aspas abertas nesta linha',
  'mend/resolve-conflict': () =>
    'junte o que os dois lados dizem, remova as linhas com <<<<<<<, ======= e >>>>>>>, e faça git add do arquivo',
  'mend/save-as-utf-8': () => 'salve o arquivo em UTF-8 no seu editor',
  'mend/shorten': () => 'leve para outro lugar o que o torna longo',
  'mend/less-deep': () => 'escreva com menos colchetes, traços ou recuos',
  'mend/ordinary-file': () => 'troque por um arquivo comum',
  'mend/write-or-remove': () => 'escreva o que ele deve dizer, ou remova o arquivo',
  'mend/write-out': () => 'escreva aqui, por extenso, o que ele representa',
  'mend/remove': ({ text }) => `remova ${quote(text)}`,
  'mend/one-document': () => 'remova a linha com ---, ou leve o que vem depois para um arquivo próprio',
  'mend/did-you-mean': ({ meant }) => `você quis dizer ${quote(meant)}?`,
  'mend/known-keys': ({ keys }) => `as chaves aqui são ${list(keys)}`,
  'mend/add-key': ({ example }) => `acrescente uma linha como ${quote(example)}`,
  'mend/value-or-remove': ({ key }) => `dê um valor a ${quote(key)}, ou remova a linha`,
  'mend/list-form': ({ example }) => `escreva assim: ${example}`,
  'mend/map-form': ({ example }) => `escreva assim: ${example}`,
  'mend/known-parameters': ({ names }) =>
    names.length ? `os parâmetros são ${list(names)}` : 'declare-o em “parameters”',
  'mend/choose-measure': () => 'dê a ele uma meta (from e to, ou change), limites (hold) ou marcos (milestones)',
  'mend/keep-one': ({ keys }) => `fique com só uma: ${choice(keys)}`,
  'mend/rename': ({ from, to }) => `renomeie: git mv ${from} ${to}`,
  'mend/rename-id': () => 'dê outro id a um deles',
  'mend/stray-folder': () => 'leve os arquivos para a pasta de um ciclo, ou a pasta para fora do espaço de trabalho',
  'mend/stray-file': () => 'leve-o para a pasta do seu ciclo, ou para fora do espaço de trabalho',
  'mend/other-name': () => 'dê a um deles um nome que difira em mais do que maiúsculas',
  'mend/cycle-dates': ({ file }) =>
    `escreva ${file} com start e end, ou renomeie a pasta para um período, como 2026-Q4`,
  'mend/newer-okr': () => 'escreva schema: 1, ou use a versão de okr que gravou este arquivo',
  'mend/copy-in': () => 'troque o link pelo próprio arquivo ou pasta',
  'mend/baseline-unknown': () => 'deixe “from” de fora enquanto a linha de base não for conhecida',
  'mend/set-from': () => 'informe “from” no resultado-chave, ou outra meta',
  'mend/weights': () => 'dê a pelo menos um deles um peso acima de 0',
  'notice/no-key-result': ({ checkin, objective, keyResult }) =>
    `${checkin} fala de ${quote(keyResult)}, que ${objective} não tem; isso não é contado`,
  'notice/no-objective': ({ checkin, cycle, objective }) =>
    `${checkin} fala de ${quote(objective)}, que ${cycle} não tem; isso não é contado`,
  'notice/no-kpi-for-checkin': ({ checkin, kpi }) =>
    `${checkin} fala do KPI ${quote(kpi)}, que não existe; isso não é contado`,
  'notice/no-kpi-for-key-result': ({ keyResult, kpi }) =>
    `${keyResult} recebe os valores do KPI ${quote(kpi)}, que não existe; fica sem valor`,
  'notice/no-milestone': ({ keyResult, milestone }) =>
    `${keyResult} não tem o marco ${quote(milestone)}; isso não é contado`,
  'notice/value-of-milestones': ({ keyResult }) => `${keyResult} é medido por marcos; este valor não é contado`,
  'notice/milestones-of-value': ({ keyResult }) => `${keyResult} não tem marcos; isso não é contado`,
  'notice/value-beside-kpi': ({ keyResult, kpi }) =>
    `${keyResult} recebe os valores do KPI ${kpi}; este aqui não é contado`,
  'notice/baseline-is-target': ({ keyResult, kpi, value }) =>
    `pelo KPI ${kpi}, ${keyResult} já começou na meta, ${number(value)}; a linha de base conta como desconhecida`,
  'hint/remove-or-restore': () => 'traga de volta aquilo a que se refere, ou remova daqui',
};
