import { expect, test } from 'vitest';
import { parseInstant } from '../../src/model/instant.ts';
import { faultOf, hintOf, valueIn } from './answers.ts';

test.each([
  ['2026-11-24T14:02:11.482Z', '2026-11-24T14:02:11.482Z'],
  ['2026-11-24T14:02:11.4Z', '2026-11-24T14:02:11.400Z'],
  ['2026-11-24T14:02:11.48Z', '2026-11-24T14:02:11.480Z'],
  ['2026-11-24T14:02:11Z', '2026-11-24T14:02:11.000Z'],
  ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('%s is the moment %s', (text, instant) => expect(valueIn(parseInstant(text))).toBe(instant));

test.each([
  ...['', '2026-11-24', '14:02:11Z', '2026-11-24T14:02Z', '2026-11-24T14:02:11', '2026-11-24T14:02:11+02:00'],
  ...['2026-11-24 14:02:11Z', '2026-11-24t14:02:11z', '2026-11-24T24:00:00Z', '2026-11-24T23:60:00Z'],
  ...['2016-12-31T23:59:60Z', '2026-02-30T14:02:11Z', '2023-02-29T00:00:00Z', '1969-12-31T23:59:59Z'],
  ...['2026-11-24T14:02:11.Z', '2026-11-24T14:02:11.4821Z', '2026-11-24T14:02:11,482Z', '２０２６-11-24T14:02:11Z'],
  ...['2026-11-24T14:02:11Z\n', ' 2026-11-24T14:02:11Z', '1795528931'],
])('%j is not a moment in UTC', (text) => {
  expect(faultOf(parseInstant(text))).toBe('instant/not-an-instant');
  expect(hintOf(parseInstant(text))).toBe('hint/instant-form');
});

test('moments compare as texts, whatever the fraction they were written with', () => {
  const written = ['2026-11-24T14:02:11Z', '2026-11-24T14:02:11.05Z', '2026-11-24T14:02:11.5Z', '2026-11-24T14:02:12Z'];
  const instants = written.map((text) => valueIn(parseInstant(text)));
  expect([...instants].sort()).toEqual(instants);
});
