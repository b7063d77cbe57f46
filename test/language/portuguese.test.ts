import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import { portuguese } from '../../src/language/pt-br/index.ts';
import { choice, list, plural, quote } from '../../src/language/pt-br/phrases.ts';
import type { Messages } from '../../src/model/message.ts';
import { STATUSES } from '../../src/model/status.ts';
import { UserError } from '../../src/model/user-error.ts';
import { inAscii } from '../../src/render/ascii.ts';
import { on } from '../model/dates.ts';
import { readAll } from '../storage/reading.ts';

const { words, say } = portuguese;

test.each([
  [0, undefined, '0'],
  [999, undefined, '999'],
  [-1000, undefined, '-1.000'],
  [1234567.891, undefined, '1.234.567,891'],
  [0.1234567, undefined, '0,1234567'],
  [123456.7, 0, '123.457'],
  [1.005, 2, '1,01'],
  [-0.004, 2, '0'],
])('the number %d with up to %s decimals is %s', (value, decimals, text) =>
  expect(portuguese.number(value, decimals)).toBe(text),
);

test.each([
  ['1970-01-01', '01/01/1970', '1º de janeiro de 1970'],
  ['2024-02-29', '29/02/2024', '29 de fevereiro de 2024'],
  ['2026-03-09', '09/03/2026', '9 de março de 2026'],
  ['2026-11-24', '24/11/2026', '24 de novembro de 2026'],
  ['9999-12-31', '31/12/9999', '31 de dezembro de 9999'],
])('the date %s is %s, and in a sentence %s', (date, short, full) => {
  expect(portuguese.date(on(date))).toBe(short);
  expect(portuguese.fullDate(on(date))).toBe(full);
});

// The space between a symbol and its amount keeps both on one line.
test.each([
  [1200, 'BRL', 'R$\u00a01.200'],
  [-1200.5, 'BRL', '-R$\u00a01.200,50'],
  [0.004, 'BRL', 'R$\u00a00,004'],
  [1234567.25, 'USD', 'US$\u00a01.234.567,25'],
  [1200, 'EUR', '€\u00a01.200'],
  [1200, 'GBP', '£\u00a01.200'],
  [1200.5, 'JPY', 'JP¥\u00a01.201'],
  [1200, 'CNY', 'CN¥\u00a01.200'],
  [1200, 'INR', '₹\u00a01.200'],
  [-0.5, 'CHF', '-CHF\u00a00,50'],
  [1200.5, 'KWD', 'KWD\u00a01.200,500'],
  [58, 'dias', '58 dias'],
  [2.5, 'percent', '2,5%'],
  [-5, '%', '-5%'],
  [1200.5, null, '1.200,5'],
])('%d in the unit %s is %s', (value, unit, text) => expect(portuguese.quantity(value, unit)).toBe(text));

test.each([
  [[1200], 'BRL', 'R$ 1.200'],
  [[1200], 'EUR', 'EUR 1.200'],
  [[-5, 5], 'JPY', '-JPY 5 -> JPY 5'],
  [[1200.5], 'CHF', 'CHF 1.200,50'],
  [[60, null, 55], 'horas após a visita', '60 -> - -> 55 horas após a visita'],
])('%j in %s keep to ASCII under --ascii: %s; words keep their accents', (values, unit, text) => {
  expect(inAscii(portuguese).quantities(values, unit, ' → ')).toBe(text);
});

describe('phrases', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a e b', 'a ou b'],
    [['a', 'b', 'c'], 'a, b e c', 'a, b ou c'],
  ])('%j is listed as “%s” and offered as “%s”', (items, all, one) => {
    expect(list(items)).toBe(all);
    expect(choice(items)).toBe(one);
  });

  test('one thing is singular, none and several are plural, and many are grouped', () => {
    const files = [0, 1, 2, 1200].map((count) => plural(count, 'arquivo', 'arquivos'));
    expect(files).toEqual(['0 arquivos', '1 arquivo', '2 arquivos', '1.200 arquivos']);
  });

  test('a text of more than 60 characters is cut between characters', () =>
    expect(quote('ã'.repeat(61))).toBe(`“${'ã'.repeat(59)}…”`));
});

test.each(STATUSES)('%s agrees with how many there are', (status) => {
  expect(words.count(status, 1)).toBe(`1 ${words.status[status]}`);
  expect(words.count(status, 2)).toMatch(/^2 (?:pendentes|no ritmo|em risco|atrasados|atingidos|cancelados)$/);
});

const values = (joint: string) => portuguese.quantities([60, 55], 'dias', joint);

test.each([
  [words.readBack.move(values, true, '30 de novembro de 2026'), 'de 60 para 55 dias até 30 de novembro de 2026'],
  [words.readBack.moveBy('5 dias', values, true, 'x'), 'redução de 5 dias, de 60 para 55 dias, até x'],
  [words.readBack.stay(null, '2%', '31 de dezembro de 2026'), 'ficar em 2% ou menos até 31 de dezembro de 2026'],
  [words.readBack.stay('1%', '2%', 'x'), 'ficar entre 1% e 2% até x'],
  [words.hold('1%', '2%'), 'no mínimo 1%, no máximo 2%'],
  [words.milestones(1, 3), '1 de 3 concluído'],
  [words.milestones(2, 3), '2 de 3 concluídos'],
  [words.every({ count: 1, unit: 'm' }), 'todo mês'],
  [words.every({ count: 2, unit: 'm' }), 'a cada 2 meses'],
  [words.template.span({ count: 1, unit: 'w' }), '1 semana'],
  [[0, 1, 2].map(words.ago).join(', '), 'hoje, ontem, há 2 dias'],
  [words.endsIn(1), 'termina em 1 dia'],
  [words.shortTerm(1, 60), 'resta só 1 dos 60 dias do modelo neste ciclo; --cycle next usa o seguinte'],
  [words.asksFor('decision', 'x'), 'pede uma decisão: x'],
  [words.support.asks.budget(null, 'x'), 'Pedido de orçamento: x'],
  [words.forecast.target(words.forecast.reachedByNow), 'meta já atingida'],
  [words.forecast.target('16/01/2027'), 'meta em 16/01/2027'],
  [words.leftOut(1, 0), '1 objetivo ficou de fora para caber em um comentário'],
  [words.leftOut(2, 1), '2 objetivos e 1 outra seção ficaram de fora para caber em um comentário'],
  [words.batch.ahead(1, 'x'), '1 linha tem data posterior a x e só conta a partir dela'],
  [words.batch.summary(0, 2, 1), '0 novos, 2 já existiam (1 editado depois, mantido como está), nada foi gravado'],
])('%s', (said, expected) => expect(said).toBe(expected));

test.each([
  ['objective: [Vender'],
  ['objective: "Vender'],
  ['objective: Vender: mais'],
  ['objective: {a'],
  ['objective: Vender\n\ttags: [a]'],
  ['objective: Vender\n  team: vendas'],
  ['objective: @vendas'],
  ['key_results:\n  - { id: a, title: b from: 0 }\n- c'],
  ['tags: [a b: c, , d]'],
  ['why: |x\n  a'],
])('what the YAML reader finds in %j is told in Portuguese', async (text) => {
  const { faults } = await readAll({ '2026-Q4/win.yaml': text });
  expect(faults[0]?.problem.id).toBe('file/syntax');
  for (const { problem } of faults) {
    expect(say(problem)).not.toContain((problem.args as Messages['file/syntax']).detail.split(/ at line|\n/)[0]);
  }
});

test.each([
  ['report --frm', 'opção desconhecida: --frm'],
  ['reprot', 'comando desconhecido: reprot'],
  ['report --since', 'falta o valor de --since <span>'],
  ['report a b', 'argumentos demais para report: o máximo é 0, e vieram 2'],
])('what the reader of command lines finds in okr %s is told in Portuguese', async (line, said) => {
  const error = await parseCommandLine(line.split(' '), '0.0.0').catch((thrown: unknown) => thrown);
  expect(error instanceof UserError && say(error.problem)).toBe(said);
});
