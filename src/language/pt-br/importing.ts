import type { ImportMessages } from '../../model/messages/importing.ts';
import type { ImportWords } from '../importing.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { choice, keyResults as keyResultsOf, list, plural, quote } from './phrases.ts';
import { tableName } from './rows.ts';

export const importing: Catalogue<ImportMessages> = {
  'row/unmapped-column': ({ column }) => `não se sabe o que diz a coluna ${quote(column)}`,
  'row/no-objective-column': () => 'a primeira linha não tem uma coluna com os objetivos',
  'row/no-objective': () => 'esta linha não diz de que objetivo é, nem as de cima',
  'row/says-otherwise': ({ column }) => `${quote(column)} diz outra coisa em uma linha acima, do mesmo objetivo`,
  'row/multiple': ({ text }) =>
    `${text} pode ser lido de dois jeitos: o que vem depois do número pode multiplicá-lo ou ser a unidade`,
  'row/shared-sign': ({ sign }) => `mais de uma moeda se escreve com ${sign}`,
  'row/other-unit': ({ text, unit }) => `${quote(text)} não está em ${quote(unit)}, como o resto da linha`,
  'row/objective-exists': ({ reference }) => `${reference} já tem este título ou id, e diz outra coisa`,
  'usage/no-such-column': ({ text }) => `--map: a tabela não tem a coluna ${quote(text)}`,
  'usage/not-a-mapping': ({ text }) => `--map: ${quote(text)} não é COLUMN=NAME`,
  'hint/meant-or-decimal': ({ meant, sign }) =>
    `escreva ${choice(meant)}; se ${sign === 'comma' ? 'a vírgula' : 'o ponto'} marca os decimais, acrescente --decimal ${sign}`,
  'hint/map-column': ({ column, columns: [first, ...more] }) => {
    const names = first === undefined ? 'outro nome' : [first, ...more].join(', ');
    const meant =
      first !== undefined && more.length === 0
        ? quoted(column, first)
        : `${quoted(column, 'NAME')}, em que NAME é ${names}, …`;
    return `acrescente --map ${meant}, ou --map ${quoted(column, '')} para deixá-la de fora`;
  },
  'hint/map-objective': () => 'dê nome às colunas na primeira linha, ou diga qual é com --map COLUMN=objective',
  'hint/leave-column-out': ({ column }) => `deixe-a de fora com --map ${quoted(column, '')}, ou diga o que ela é`,
  'hint/objective-above': () => 'escreva o objetivo na primeira de suas linhas',
  'hint/name-key-result': () => 'escreva na coluna “kr” de que resultado-chave se trata',
  'hint/say-it-once': () => 'diga em uma das linhas, ou o mesmo em todas',
  'hint/write-out': ({ meant, amount, unit }) =>
    meant.length === 0
      ? `escreva o número por extenso, ou ${amount} e ${quote(unit)} na coluna “unit”`
      : `escreva ${choice(meant)} se é isso; senão, ${amount}, e ${quote(unit)} na coluna “unit”`,
  'hint/currency-code': () => 'escreva o código da moeda, como USD ou BRL, na coluna “unit”',
  'hint/one-unit': () => 'escreva os dois na mesma unidade',
  'hint/bound-column': ({ column, bound, amount }) =>
    `escreva ${amount} se é isso que ${quote(column)} deve dizer, ou leve para a coluna ${quote(bound)} se deve valer o tempo todo`,
  'hint/measure-columns': () => 'preencha to, change, at_least, at_most ou milestones',
  'hint/id-column': ({ column }) => `escreva outro id na coluna ${quote(column)}, como cycle-days`,
  'hint/objective-exists': ({ reference }) =>
    `tire as linhas dele e use okr edit ${reference}, ou dê outro título aqui`,
};

/** A mapping as it is typed into a shell. */
const quoted = (column: string, name: string): string => `"${column.replace(/["\\$`]/g, '\\$&')}=${name}"`;

export const importWords: ImportWords['importing'] = {
  heading: (objectives, keyResults, file, cycle) =>
    `${plural(objectives, 'objetivo novo', 'objetivos novos')} com ${keyResultsOf(keyResults)}, de ${tableName(file)}, para ${cycle}`,
  columns: (read, leftOut) =>
    [
      ...(read.length > 0 ? [`colunas: ${read.join(', ')}`] : []),
      ...(leftOut.length > 0 ? [`de fora: ${list(leftOut)}`] : []),
    ].join('; '),
  askColumn: (column, cells) => `Que coluna é ${quote(column)}${cells.length > 0 ? ` (${cells.join(', ')})` : ''}?`,
  askWrite: (objectives) =>
    objectives === 1 ? 'Gravar este objetivo?' : `Gravar estes ${number(objectives)} objetivos?`,
};
