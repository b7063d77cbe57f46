import type { RowMessages } from '../../model/messages/rows.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { choice, list, plural, quote } from './phrases.ts';

/** What a table is called in a sentence. */
export const tableName = (file: string): string => (file === '-' ? 'entrada padrão' : file);

export const rows: Catalogue<RowMessages> = {
  'row/unknown-column': ({ column }) => `não existe a coluna ${quote(column)}`,
  'row/duplicate-column': ({ column }) => `${quote(column)} aparece duas vezes`,
  'row/no-kr-column': () => 'a primeira linha não tem a coluna “kr”',
  'row/unnamed-column': () => 'esta célula está em uma coluna sem nome',
  'row/cell-count': ({ cells, columns }) =>
    `esta linha tem ${plural(cells, 'célula', 'células')}, mas a primeira linha tem ${plural(columns, 'coluna', 'colunas')}`,
  'row/open-quote': () => 'estas aspas nunca se fecham',
  'row/stray-quote': () => 'há aspas dentro de uma célula que não começa com elas',
  'row/after-quote': () => 'há algo entre as aspas que se fecham e o fim da célula',
  'row/not-json': () => 'não dá para ler isto como JSON',
  'row/not-a-text': () => 'isto não é um texto nem um número',
  'row/ambiguous-number': ({ text }) =>
    `${text} pode ser lido de dois jeitos: o ponto pode marcar decimais ou milhares`,
  'row/no-key-result': () => 'esta linha não diz de que resultado-chave é',
  'row/value-and-add': () => 'uma linha tem “value” ou “add”, não os dois',
  'row/says-nothing': () => 'esta linha não diz nada do seu resultado-chave',
  'row/note-too-long': ({ limit }) => `esta observação tem mais de ${number(limit)} caracteres`,
  'row/too-many-of-a-day': ({ reference, date, by, limit }) =>
    `esta linha passa das ${number(limit)} que ${by} pode ter de ${reference} em ${date}`,
  'usage/bad-rows': ({ file, count }) =>
    `${plural(count, 'problema', 'problemas')} em ${tableName(file)}; nada foi gravado`,
  'usage/too-many-rows': ({ file, limit }) => `${tableName(file)}: mais de ${number(limit)} linhas`,
  'usage/input-too-large': ({ file, limit }) => `${tableName(file)}: mais de ${number(limit / 1_048_576)} MiB`,
  'usage/not-a-file': ({ file }) => `${quote(file)} não é um arquivo comum`,
  'usage/input-is-terminal': () => '--from -: a entrada padrão é o terminal, então não há o que ler',
  'usage/from-alone': ({ flags }) => `com --from, o que se registra vem das linhas; tire ${list(flags)}`,
  'usage/without-from': ({ flag }) => `${flag} diz como ler as linhas de --from, que não foi informado`,
  'hint/meant-or-comma': ({ meant }) =>
    `escreva ${choice(meant)}; se a vírgula marca os decimais, acrescente --decimal comma`,
  'hint/meant-or-point': ({ decimal, thousands }) =>
    `escreva ${thousands} se são milhares; senão, ${decimal}; se o ponto marca os decimais, acrescente --decimal point`,
  'hint/number-form-comma': () => 'escreva só algarismos, com vírgula para os decimais: 1234,5',
  'hint/confidence-form-comma': () => 'escreva um número de 0 a 1, uma porcentagem ou uma fração: 0,7, 70%, 7/10',
  'hint/add-column': ({ amount }) =>
    `escreva ${amount} para definir o valor, ou leve ${amount} para a coluna “add” para somar`,
  'hint/columns': ({ columns }) => `as colunas são ${list(columns)}`,
  'hint/double-quotes': () => 'ponha a célula inteira entre aspas, e dobre as aspas de dentro: "diga ""sim"""',
  'hint/one-object': () => 'escreva um objeto por linha, de textos e números: {"kr": "cycle-days", "value": 58}',
  'hint/statement-columns': () => 'informe value, add, done, confidence ou note',
  'hint/candidates': ({ candidates, more }) =>
    more === 0
      ? `você quis dizer ${choice(candidates)}?`
      : `você quis dizer ${candidates.join(', ')}, … (mais ${number(more)})?`,
  'hint/split-file': () => 'divida em vários arquivos',
  'hint/pipe': ({ command }) => `informe um arquivo, ou mande as linhas por um pipe: ${command} --from - < rows.csv`,
  'hint/done-column': ({ milestones }) => `diga os que estão concluídos na coluna “done”: ${milestones.join(' ')}`,
};
