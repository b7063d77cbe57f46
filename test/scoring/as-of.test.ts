import { describe, expect, test } from 'vitest';
import { effectiveAsOf, sinceDate } from '../../src/scoring/as-of.ts';
import { closedOn, on, type Story, scoreOf, span, told } from './build.ts';

describe('the as-of date', () => {
  const said = { 10: { value: 10 }, 20: { value: 20, confidence: 0.9, note: 'Later' } };
  test('the value on a date is the last on or before it', () => {
    expect(scoreOf({ said }, 20).current).toBe(20);
    expect(scoreOf({ said }, 19).current).toBe(10);
  });
  test('later ones are unseen, never an error', () => {
    expect(scoreOf({ said }, 9)).toMatchObject({ current: null, lastCheckin: null });
    expect(scoreOf({ said }, 19)).toMatchObject({ confidence: null, note: null, lastCheckin: on(10) });
    expect(scoreOf({ said }, 19).values).toHaveLength(1);
  });
  test('later check-ins of a KPI are unseen', () => {
    expect(scoreOf({ kpi: { 10: 10, 20: 20 } }, 19)).toMatchObject({ current: 10, lastCheckin: on(10) });
  });
  test('a check-in dated after the term counts', () => {
    expect(scoreOf({ said: { 104: { value: 80 } } }, 110).current).toBe(80);
  });
  test('the elapsed share of the cycle is that of the date', () => expect(told({}, 25).elapsed).toBe(0.25));
});

describe('a closed cycle', () => {
  const story: Story = {
    said: { 40: { value: 40 }, 70: { value: 90 } },
    keyResult: { score: { value: 0.4, why: null, by: null } },
    cycle: { closed: closedOn(60) },
  };
  test('is computed as of the earlier of the as-of date and the day it was closed', () => {
    expect(effectiveAsOf({ closed: closedOn(60) }, on(80))).toBe(on(60));
    expect(effectiveAsOf({ closed: closedOn(60) }, on(50))).toBe(on(50));
    expect(effectiveAsOf({ closed: null }, on(80))).toBe(on(80));
    expect(told(story, 80)).toMatchObject({ asOf: on(60), elapsed: 0.6 });
    expect(scoreOf(story, 80)).toMatchObject({ asOf: on(60), current: 40 });
  });
  test('before it is closed, `closed` and all scores are null', () => {
    expect(told(story, 59)).toMatchObject({ closed: null, score: null });
    expect(told(story, 59).objectives[0]).toMatchObject({ score: null });
    expect(scoreOf(story, 59).score).toBeNull();
  });
  test('from the day on which it is closed they are shown', () => {
    expect(told(story, 60)).toMatchObject({ closed: closedOn(60), score: 0.4 });
    expect(told(story, 60).objectives[0]).toMatchObject({ score: 0.4 });
    expect(scoreOf(story, 60).score).toBe(0.4);
  });
  test('a score in a cycle that is not closed is null', () => {
    expect(scoreOf({ keyResult: { score: { value: 0.4, why: null, by: null } } }, 90).score).toBeNull();
  });
});

describe('since', () => {
  test('a span counts back from the as-of date', () => {
    expect(sinceDate(on(60), span(30))).toBe(on(30));
    expect(sinceDate(on(60), span(2, 'w'))).toBe(on(46));
    expect(sinceDate(on(90), span(1, 'm'))).toBe('2026-02-28');
  });
  test('a date stands for itself', () => expect(sinceDate(on(60), on(12))).toBe(on(12)));
  test('a date after the day the cycle was closed is that day', () => expect(sinceDate(on(60), on(70))).toBe(on(60)));
});
