import { describe, expect, test } from 'vitest';
import { parseId, slug } from '../../src/model/id.ts';
import { faultOf, hintOf, meantBy, valueIn } from './answers.ts';

const LONGEST = 'a'.repeat(64);

test.each([
  'a',
  '7',
  'cycle-days',
  'grow-revenue-2',
  '0',
  '26',
  '20261',
  '2026-q5',
  '2026-13',
  '2026-11-24',
  'q4',
  'h1',
  LONGEST,
])('%s is an id', (text) => expect(valueIn(parseId(text))).toBe(text));

describe('a word that is kept for something else is no id', () => {
  const words = ['cycle', 'kpi', 'team', 'person', 'file', 'okr', 'constructor', 'prototype'];
  const devices = ['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'];
  test.each([...words, ...devices])('%s', (text) => {
    expect(faultOf(parseId(text))).toBe('id/reserved');
    expect(hintOf(parseId(text))).toBe('hint/id-form');
    expect(slug(text)).toBeNull();
  });

  test.each(['cycles', 'kpis', 'teams', 'con-1', 'nulls', 'com10', 'lpt', 'okr-1', 'to-string'])(
    'but %s only resembles one',
    (text) => expect(valueIn(parseId(text))).toBe(text),
  );
});

test.each(['1970', '2026', '9999', '0000', '2026-h1', '2026-h2', '2026-q1', '2026-q4', '2026-01', '2026-12'])(
  '%s reads as a period of the calendar',
  (text) => {
    expect(faultOf(parseId(text))).toBe('id/calendar-form');
    expect(slug(text)).toBeNull();
  },
);

test.each(['2026-H1', '2026-Q4', '2026-Q4 '])('%s reads as one in capitals too, and no id is made of it', (text) => {
  expect(faultOf(parseId(text))).toBe('id/not-an-id');
  expect(hintOf(parseId(text))).toBe('hint/id-form');
});

describe('any other form is refused with the id that could be made of it', () => {
  test.each([
    ['Cycle-Days', 'cycle-days'],
    ['cycle days', 'cycle-days'],
    ['cycle_days', 'cycle-days'],
    ['cycle.days', 'cycle-days'],
    ['-days', 'days'],
    ['grow/revenue', 'grow-revenue'],
    ['../up', 'up'],
    ['receita-média', 'receita-media'],
    ['ｃｙｃｌｅ-ｄａｙｓ', 'cycle-days'],
    [`${LONGEST}a`, LONGEST],
    // Control and bidi characters, which could make two ids look alike.
    ['cycle\u0000days', 'cycle-days'],
    ['cycle\u202edays', 'cycle-days'],
    ['cycle\u200bdays', 'cycle-days'],
    ['days\n', 'days'],
    ['\u001b[31mdays', '31mdays'],
    // Cyrillic a.
    ['p\u0430ce', 'p-ce'],
  ])('%j could be %s', (text, meant) => {
    expect(faultOf(parseId(text))).toBe('id/not-an-id');
    expect(meantBy(parseId(text))).toEqual([meant]);
  });

  test.each(['', '-', '---', '增长', '\u202e', '🚀', '__', 'CON', 'Okr'])('%j could be none', (text) => {
    expect(faultOf(parseId(text))).toBe('id/not-an-id');
    expect(hintOf(parseId(text))).toBe('hint/id-form');
  });
});

test.each([
  ['Shorten the sales cycle', 'shorten-the-sales-cycle'],
  ['  Two  spaces -- and dashes ', 'two-spaces-and-dashes'],
  ['Ana Silva', 'ana-silva'],
  ['João Ação', 'joao-acao'],
  ['Ñandú & Co.', 'nandu-co'],
  ['İzmir', 'izmir'],
  ['ﬁrst ½', 'first-1-2'],
  ['增长 revenue', 'revenue'],
  [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
  ['增长', null],
  ['2026', null],
  ['OKR', null],
  ['', null],
])('%j becomes the id %s', (text, expected) => expect(slug(text)).toBe(expected));
