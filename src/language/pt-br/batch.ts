import type { BatchWords } from '../batch.ts';
import { number } from './numbers.ts';
import { agreeing, keyResults as keyResultsOf, plural } from './phrases.ts';
import { tableName } from './rows.ts';

export const batch: BatchWords['batch'] = {
  heading: (checkins, keyResults, file) =>
    `${plural(checkins, 'check-in novo', 'check-ins novos')} de ${keyResultsOf(keyResults)}, de ${tableName(file)}`,
  days: (count, from, to) => `${plural(count, 'linha', 'linhas')}, ${from === to ? from : `${from} a ${to}`}`,
  askWrite: (checkins) => (checkins === 1 ? 'Gravar este check-in?' : `Gravar estes ${number(checkins)} check-ins?`),
  nothingWritten: 'nada foi gravado',
  noRows: (file) => `não há linhas em ${tableName(file)}; nada foi gravado`,
  summary: (added, there, changed) =>
    [
      plural(added, 'novo', 'novos'),
      ...(there > 0 ? [`${plural(there, 'já existia', 'já existiam')}${keptText(changed)}`] : []),
      ...(added === 0 ? ['nada foi gravado'] : []),
    ].join(', '),
  ahead: (count, date) =>
    `${plural(count, 'linha tem', 'linhas têm')} data posterior a ${date} e só ${agreeing(count, 'conta', 'contam')} a partir dela`,
  otherOrder: (reference, date) =>
    `${reference}: mais de uma pessoa informou o valor em ${date}; esses arquivos contam na ordem dos nomes, não das linhas`,
  files: (folder, count) => `${folder}: ${plural(count, 'arquivo', 'arquivos')}`,
  more: (count) => `… e mais ${number(count)}`,
};

const keptText = (changed: number): string =>
  changed > 0
    ? ` (${plural(changed, 'editado depois, mantido como está', 'editados depois, mantidos como estão')})`
    : '';
