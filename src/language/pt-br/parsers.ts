import type { ParserMessages } from '../../model/messages/parsers.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, quote } from './phrases.ts';

export const parsers: Catalogue<ParserMessages> = {
  'date/not-a-date': ({ text }) => `${quote(text)} não é uma data`,
  'date/no-such-day': ({ text }) => `o dia ${text} não existe no calendário`,
  'date/out-of-range': ({ text }) => `${text} fica fora dos anos de 1970 a 9999`,
  'instant/not-an-instant': ({ text }) => `${quote(text)} não é um instante em UTC`,
  'span/not-a-span': ({ text }) => `${quote(text)} não é um intervalo de tempo`,
  'span/too-long': ({ text }) => `${text} é um intervalo longo demais: o máximo é 9999`,
  'span/empty': ({ text }) => `${text} não é tempo nenhum: informe pelo menos um dia`,
  'number/not-a-number': ({ text }) => `${quote(text)} não é um número`,
  'number/too-large': ({ text }) => `${text} é maior do que qualquer número com que se possa calcular`,
  'number/too-precise': ({ text }) => `${text} tem mais algarismos do que se pode guardar`,
  'confidence/not-a-confidence': ({ text }) => `${quote(text)} não é uma confiança`,
  'confidence/out-of-range': ({ text }) => `uma confiança fica entre 0 e 1; ${text} não`,
  'confidence/ambiguous': ({ text }) =>
    `uma confiança fica entre 0 e 1; ${text} sozinho pode ser lido de mais de um jeito`,
  'percent/not-a-percent': ({ text }) => `${quote(text)} não é uma porcentagem`,
  'id/not-an-id': ({ text }) => `${quote(text)} não pode ser um id`,
  'id/reserved': ({ text }) => `${quote(text)} não pode ser um id: a palavra é reservada`,
  'id/calendar-form': ({ text }) => `${quote(text)} não pode ser um id: parece um período do calendário`,
  'reference/not-a-reference': ({ text }) => `${quote(text)} não é uma referência`,
  'cycle/not-a-name': ({ text }) => `${quote(text)} não pode ser o nome de um ciclo`,
  'cycle/spelling': ({ text }) => `${quote(text)} é um período do calendário em uma grafia incomum`,
  'cycle/year-out-of-range': ({ text }) => `${text} fica fora dos anos de 1970 a 9999`,
  'cycle/reserved': ({ text }) => `${quote(text)} não pode ser o nome de um ciclo: a palavra é reservada`,
  'need/not-a-need': ({ text, kinds }) =>
    `${quote(text)} não é um pedido: escreva KIND:TEXT, em que KIND é ${choice(kinds)}`,
  'hint/meant': ({ meant }) => `escreva ${choice(meant)}`,
  'hint/number-form': () => 'escreva só algarismos, com ponto para os decimais: 1234.5',
  'hint/number-and-unit': ({ meant, unit }) =>
    `escreva ${meant}; a unidade aparece uma só vez, no resultado-chave (unit: ${unit})`,
  'hint/number-and-percent': ({ meant }) =>
    `escreva ${meant}; a unidade aparece uma só vez, no resultado-chave (unit: percent)`,
  'hint/date-form': () => 'escreva ano, mês e dia: 2026-11-24',
  'hint/span-form': () => 'escreva dias, semanas ou meses: 30d, 4w, 3m',
  'hint/confidence-form': () => 'escreva um número de 0 a 1, uma porcentagem ou uma fração: 0.7, 70%, 7/10',
  'hint/percent-form': () => 'escreva um número e o sinal: -5%',
  'hint/id-form': () => 'um id tem letras minúsculas sem acento, algarismos e hifens, até 64, como cycle-days',
  'hint/reference-form': () =>
    'escreva um resultado-chave, um objetivo, objetivo/resultado-chave, ciclo/objetivo, ciclo/objetivo/resultado-chave, kpi/id, team/id, person/id ou o nome de um ciclo',
  'hint/cycle-form': () =>
    `um ciclo é um período do calendário (${list(['2026', '2026-H2', '2026-Q4', '2026-11'])}) ou um nome de letras sem acento, algarismos e hifens`,
  'hint/instant-form': () => 'escreva assim: 2026-11-24T14:02:11.482Z',
};
