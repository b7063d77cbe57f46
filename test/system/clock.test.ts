import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentMoment, systemTimezone, wallDate } from '../../src/system/clock.ts';

const shown = (moment: string, timezone: string | null) => {
  const date = wallDate(new Date(moment), timezone);
  return date && [date.year, date.month, date.day].join('-');
};

let before: string | undefined;
beforeEach(() => {
  before = process.env['TZ'];
});
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe('the date in a zone, at a moment', () => {
  test.each([
    ['UTC', '2026-11-24T00:00:00Z', '2026-11-24'],
    ['UTC', '2026-11-24T23:59:59.999Z', '2026-11-24'],
    // Three hours behind UTC all year.
    ['America/Sao_Paulo', '2026-11-24T02:59:59Z', '2026-11-23'],
    ['America/Sao_Paulo', '2026-11-24T03:00:00Z', '2026-11-24'],
    // Eight hours ahead.
    ['Asia/Shanghai', '2026-11-23T15:59:59Z', '2026-11-23'],
    ['Asia/Shanghai', '2026-11-23T16:00:00Z', '2026-11-24'],
    // A quarter of an hour off the half: 5:45 ahead.
    ['Asia/Kathmandu', '2026-11-24T18:14:59Z', '2026-11-24'],
    ['Asia/Kathmandu', '2026-11-24T18:15:00Z', '2026-11-25'],
    // On both sides of the date line, 14 hours ahead and 11 behind.
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-1-1'],
    ['Pacific/Pago_Pago', '2027-01-01T10:59:59Z', '2026-12-31'],
    // Summer and winter: London is an hour ahead of UTC in July only.
    ['Europe/London', '2026-07-01T23:30:00Z', '2026-7-2'],
    ['Europe/London', '2026-12-01T23:30:00Z', '2026-12-1'],
    ['Africa/Abidjan', '2026-07-01T23:30:00Z', '2026-7-1'],
    // The sign of these names is that of the clock's lag: five hours behind, 14 ahead.
    ['Etc/GMT+5', '2026-11-24T04:59:59Z', '2026-11-23'],
    ['Etc/GMT-14', '2026-11-24T10:00:00Z', '2026-11-25'],
    ['Etc/UTC', '2026-11-24T23:59:59Z', '2026-11-24'],
  ])('%s, %s', (timezone, moment, date) => {
    expect(shown(moment, timezone)).toBe(date);
  });
});

describe('is no date where the zone does not exist:', () => {
  test.each(['Nowhere/Land', 'Mars', 'America/Sao_Paolo', 'UTC-3', 'UTC+3', 'Foo5', 'America/Sao_Paulo5', 'X', ''])(
    '%j',
    (timezone) => {
      for (const home of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
        process.env['TZ'] = home;
        expect(shown('2026-11-24T12:00:00Z', timezone), `seen from ${home}`).toBeNull();
      }
    },
  );
});

test('without a zone it is that of the system', () => {
  process.env['TZ'] = 'Asia/Tokyo';
  expect(shown('2026-11-24T15:00:00Z', null)).toBe('2026-11-25');
  expect(systemTimezone()).toBe('Asia/Tokyo');
});

test.each([['Asia/Tokyo'], [undefined]])('the zone of the process is afterwards what it was: %s', (home) => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
  const offset = new Date(0).getTimezoneOffset();
  shown('2026-11-24T12:00:00Z', 'Pacific/Kiritimati');
  shown('2026-11-24T12:00:00Z', 'Nowhere/Land');
  expect(process.env['TZ']).toBe(home);
  expect(new Date(0).getTimezoneOffset()).toBe(offset);
});

describe('the moment', () => {
  test('is the one that is pinned', () => {
    expect(currentMoment('2026-11-24T14:02:11.482Z')?.toISOString()).toBe('2026-11-24T14:02:11.482Z');
  });
  test('is none where what is pinned is no instant', () => {
    expect([currentMoment('soon'), currentMoment('2026-13-01T00:00:00Z')]).toEqual([null, null]);
  });
  test('is that of the clock where nothing is pinned', () => {
    const earlier = Date.now();
    const moment = currentMoment(null)?.getTime() ?? 0;
    expect(moment).toBeGreaterThanOrEqual(earlier);
    expect(moment).toBeLessThanOrEqual(Date.now());
  });
});
