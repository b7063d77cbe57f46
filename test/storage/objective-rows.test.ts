import { describe, expect, test } from 'vitest';
import { OBJECTIVE_COLUMNS } from '../../src/model/objective-row.ts';
import { columnLike, columnNamed } from '../../src/storage/column-names.ts';
import { firstCells } from '../../src/storage/csv-table.ts';
import { readTable } from './objective-table.ts';

describe('a column is known by the names that people give it:', () => {
  test.each([
    ['Objective,Key Result,Owner,Baseline,Target,Unit,Due', 'objective,kr,owner,from,to,unit,end'],
    ['Objectives,KRs,Responsible,Start value,Target value,Units,Deadline', 'objective,kr,owner,from,to,unit,end'],
    ['目标,关键结果,负责人,基线,目标值,单位,截止日期', 'objective,kr,owner,from,to,unit,end'],
    ['目标,关键结果,起始值,目标值,权重,团队', 'objective,kr,from,to,weight,team'],
    ['Objetivo,Resultado-chave,Responsável,Linha de base,Meta,Unidade,Prazo', 'objective,kr,owner,from,to,unit,end'],
    ['OBJETIVO,RESULTADOS CHAVE,RESPONSAVEL,Valor inicial,Início,Peso', 'objective,kr,owner,from,start,weight'],
    ['At least,At-most,Milestones,KR owner', 'at_least,at_most,milestones,kr_owner'],
    [OBJECTIVE_COLUMNS.join(','), OBJECTIVE_COLUMNS.join(',')],
  ])('%s', (names, columns) => {
    expect(names.split(',').map(columnNamed).join()).toBe(columns);
  });

  test.each(['Goal', 'Time', 'Status', 'Progress', 'id', 'constructor', ''])('“%s” may be several or none', (name) => {
    expect(columnNamed(name)).toBeNull();
  });

  test('one that is misspelt is like the nearest that is still free', () => {
    expect(columnLike('Baselin', OBJECTIVE_COLUMNS)).toBe('from');
    expect(columnLike('Baselin', ['to', 'kr'])).toBeNull();
  });
});

describe('what is said of a column comes first:', () => {
  const text = 'Goal,KR,Target,Status\nGrow,Deals,10,late\n';
  test('it is what it is said to be, or left out', () => {
    const mapping = new Map([
      ['goal', 'objective'],
      ['STATUS', null],
    ] as const);
    expect(readTable(text, { mapping })).toEqual({
      columns: { Goal: 'objective', KR: 'kr', Target: 'to', Status: 'left-out' },
      rows: [{ objective: 'Grow', keyResult: 'Deals', to: 10 }],
      faults: [],
    });
  });

  test('without it nobody knows, and the place is told', () => {
    const { faults, rows } = readTable(text);
    expect(faults).toEqual(['1:1 row/unmapped-column', '1:16 row/unmapped-column']);
    expect(rows).toEqual([]);
  });

  test('rows are not judged by columns that nobody knows', () => {
    expect(readTable('Objective,Ergebnis,Target\nGrow,Deals,x\n')).toMatchObject({
      rows: [],
      faults: ['1:11 row/unmapped-column'],
    });
  });

  test('two columns cannot be the same', () => {
    expect(readTable('Objective,Baseline,Start value\nGrow,1,2\n').faults).toEqual(['1:20 row/duplicate-column']);
  });
});

const OBJECTIVE = { objective: 'Grow', keyResult: 'Deals' };

describe('a cell is read as people write it:', () => {
  test.each<[string, string, object]>([
    ['to', '40', { to: 40 }],
    ['to', '60%', { to: 60, unit: 'percent' }],
    ['to', '60 %', { to: 60, unit: 'percent' }],
    ['to', '60 days', { to: 60, unit: 'days' }],
    ['to', '100元', { to: 100, unit: '元' }],
    ['to', 'R$ 1200', { to: 1200, unit: 'BRL' }],
    ['to', 'R$\u00a01200', { to: 1200, unit: 'BRL' }],
    ['to', '-€5', { to: -5, unit: 'EUR' }],
    ['to', 'USD 5', { to: 5, unit: 'USD' }],
    ['to', '-', {}],
    ['to', 'N/A', {}],
    ['change', '-5%', { change: { kind: 'percent', by: -5 } }],
    ['change', '+5', { change: { kind: 'amount', by: 5 } }],
    ['weight', '30%', { weight: 30 }],
    ['kind', 'Committed', { kind: 'committed' }],
    ['end', '2026-11-30', { end: '2026-11-30' }],
    ['tags', 'a; b|c', { tags: ['a', 'b', 'c'] }],
    ['milestones', 'Vendor chosen; pilot: Pilot', { milestones: ['Vendor chosen', 'pilot: Pilot'] }],
    ['align', '2026/grow', { align: '2026/grow' }],
    ['owner', 'Ana Silva', { owner: 'Ana Silva' }],
  ])('%s %s', (column, cell, said) => {
    expect(readTable(`objective,kr,${column}\nGrow,Deals,"${cell}"\n`)).toMatchObject({
      rows: [{ ...OBJECTIVE, ...said }],
      faults: [],
    });
  });

  test.each<[string, 'comma' | 'point', number]>([
    ['R$ 1.200,50', 'comma', 1200.5],
    ['1.200', 'comma', 1200],
    ['1.234.567', 'comma', 1234567],
    ['$1,200.50', 'point', 1200.5],
    ['1.200', 'point', 1.2],
  ])('%s with a %s for decimals', (cell, sign, to) => {
    const { rows, faults } = readTable(
      `objective,kr,to,unit\nGrow,Deals,"${cell}",${cell.startsWith('R') ? 'BRL' : 'USD'}\n`,
      {
        sign,
      },
    );
    expect([rows[0]?.to, faults]).toEqual([to, []]);
  });
});

describe('a cell that has two readings, or none, is refused at its place:', () => {
  test.each<[string, string, string]>([
    ['to', '1.200', 'row/ambiguous-number'],
    ['to', 'R$ 1.200', 'row/ambiguous-number'],
    ['to', '1,200', 'row/number'],
    ['to', '1.200,50', 'row/number'],
    ['to', '12.00,50', 'row/number'],
    ['to', '10k', 'row/multiple'],
    ['to', '10 milhões', 'row/multiple'],
    ['to', '10万', 'row/multiple'],
    ['to', '$5', 'row/shared-sign'],
    ['to', '¥5', 'row/shared-sign'],
    ['to', '>= 90%', 'row/number'],
    ['to', '1e999', 'row/number'],
    ['to', '0x10', 'row/number'],
    ['to', '2e', 'row/number'],
    ['to', 'R$ 5 %', 'row/number'],
    ['to', '7/10', 'row/number'],
    ['end', '30/11/2026', 'row/date'],
    ['end', 'November', 'row/date'],
    ['kind', 'roofshot', 'row/not-one-of'],
    ['align', 'Grow revenue', 'row/reference'],
    ['kr_id', 'Deals', 'row/id'],
  ])('%s %s', (column, cell, rule) => {
    expect(readTable(`objective,kr,${column}\nGrow,Deals,"${cell}"\n`).faults).toEqual([`2:12 ${rule}`]);
  });

  test.each<[string, string, readonly string[]]>([
    ['10 m', 'm', []],
    ['$5', 'USD', []],
    ['60 Days', 'days', []],
    ['60%', '%', []],
    ['60 days', 'weeks', ['2:5 row/other-unit']],
    ['$5', 'deals', ['2:5 row/shared-sign']],
  ])('%s where the column unit says %s', (cell, unit, faults) => {
    expect(readTable(`objective,kr,to,unit\nG,K,${cell},${unit}\n`).faults).toEqual(faults);
  });

  test('two figures of a row are in one unit', () => {
    expect(readTable('objective,kr,from,to\nGrow,Deals,60 days,8 weeks\n').faults).toEqual(['2:20 row/other-unit']);
  });
});

test('whoever is asked what a column is sees the first cells below it', () => {
  expect(firstCells('a;b\n1;\n;x\n2;x\n3;z\n4;', 3)).toEqual([
    ['1', '2', '3'],
    ['x', 'z'],
  ]);
  expect(firstCells('', 3)).toEqual([]);
});
