import { expect, test } from 'vitest';
import { type BoxColumn, boxLayout, boxTable } from '../../src/render/box-table.ts';
import { columnWidths } from '../../src/render/column-widths.ts';
import { displayWidth } from '../../src/render/columns.ts';

type Row = Record<'title' | 'value' | 'share' | 'owner', string>;

const ROW: Row = { title: 'Contracts signed in the south', value: '0 → 2 → 12', share: '17%', owner: 'ana' };

const COLUMNS: readonly BoxColumn<Row>[] = [
  { title: 'TITLE', align: 'left', drop: 0, least: 8, comfort: 12, cell: ({ title }) => title },
  { title: 'VALUE', align: 'left', drop: 0, least: 6, whole: true, cell: ({ value }) => value },
  { title: 'SHARE', align: 'right', drop: 1, least: null, cell: ({ share }) => share },
  { title: 'OWNER', align: 'left', drop: 2, least: null, cell: ({ owner }) => owner },
];

const drawn = (width: number, rows: readonly Row[] = [ROW], ascii = false) =>
  boxTable(boxLayout(COLUMNS, rows, width), rows, ascii);

test('with room for everything nothing is wrapped', () => {
  expect(drawn(80)).toEqual([
    '┌───────────────────────────────┬────────────┬───────┬───────┐',
    '│ TITLE                         │ VALUE      │ SHARE │ OWNER │',
    '├───────────────────────────────┼────────────┼───────┼───────┤',
    '│ Contracts signed in the south │ 0 → 2 → 12 │   17% │ ana   │',
    '└───────────────────────────────┴────────────┴───────┴───────┘',
  ]);
});

test('with less room the title is wrapped first, and the figures stay whole', () => {
  expect(drawn(48).slice(3, -1)).toEqual([
    '│ Contracts     │ 0 → 2 → 12 │   17% │ ana   │',
    '│ signed in the │            │       │       │',
    '│ south         │            │       │       │',
  ]);
});

// Each column takes 3 beside its text, and the table 1. Title and value need 12 and 6 to be read well, share and owner 5 each.
test.each([
  [41, ['TITLE', 'VALUE', 'SHARE', 'OWNER']],
  [40, ['TITLE', 'VALUE', 'SHARE']],
  [33, ['TITLE', 'VALUE', 'SHARE']],
  [32, ['TITLE', 'VALUE']],
  [20, ['TITLE', 'VALUE']],
])('in %i columns the table has %j: the one with the highest number goes first', (width, titles) => {
  const shown = drawn(width)[1] ?? '';
  expect(
    shown
      .split('│')
      .map((title) => title.trim())
      .filter(Boolean),
  ).toEqual(titles);
});

test('where not even the columns that stay have room, they give way and nothing is wider than the table', () => {
  for (const width of [9, 12, 16])
    for (const line of drawn(width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
});

test('a column in which nothing stands is left out, one that always stays is not', () => {
  const rows = [{ ...ROW, owner: '', value: '' }];
  expect(drawn(80, rows)[1]).toBe('│ TITLE                         │ VALUE │ SHARE │');
});

test('tables of one layout line up, whatever stands in each', () => {
  const other: Row = { title: 'Offers', value: 'R$150,000 → R$900,000', share: '100%', owner: 'duarte' };
  const layout = boxLayout(COLUMNS, [ROW, other], 60);
  const [first, second] = [boxTable(layout, [ROW], false), boxTable(layout, [other], false)];
  expect(first[0]).toBe(second[0]);
});

test('what is coloured is each line of a cell, not the space around it', () => {
  const painted = COLUMNS.map((column, index) =>
    index === 0 ? { ...column, paint: (_: Row, line: string) => `\u001b[31m${line}\u001b[39m` } : column,
  );
  const cells = boxTable(boxLayout(painted, [ROW], 48), [ROW], false).slice(3, -1);
  const red = (line: string) => `\u001b[31m${line}\u001b[39m`;
  expect(cells.map((line) => line.split('│')[1]?.trim())).toEqual(['Contracts', 'signed in the', 'south'].map(red));
});

test('in ASCII the borders are of ASCII', () => {
  const lines = drawn(80, [{ ...ROW, value: '2' }], true);
  expect(lines.join('\n')).toMatch(/^[\n -~]*$/);
  expect(lines[0]).toMatch(/^\+-+\+-+\+-+\+-+\+$/);
});

test('Chinese and emoji line up by the columns they take', () => {
  const lines = drawn(60, [
    { ...ROW, title: '缩短销售周期' },
    { ...ROW, title: 'Ship 🎉' },
  ]);
  expect(new Set(lines.map(displayWidth)).size).toBe(1);
});

test('figures are made whole before the title gets more than its least', () => {
  const widths = columnWidths(
    [
      { drop: 0, least: 10, comfort: 20, natural: 40 },
      { drop: 0, least: 5, natural: 25, whole: true },
    ],
    42,
    3,
  );
  expect(widths.map(({ room }) => room)).toEqual([11, 25]);
});
