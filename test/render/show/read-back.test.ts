import { expect, test } from 'vitest';
import { parseChange } from '../../../src/model/percent.ts';
import { readBack } from '../../../src/render/show/read-back.ts';
import { keyResultRow } from '../../../src/report/key-result-row.ts';
import { date, hold, metric, milestones, type Story, scoreOf } from '../../scoring/build.ts';
import { pipe } from '../styles.ts';

/** The sentence of a key result from 1 October to 30 November 2026, as of its first day. */
function sentence(measure: NonNullable<Story['measure']>, unit: string | null = null, over: Story = {}): string {
  const term = { start: date('2026-10-01'), end: date('2026-11-30') };
  const score = scoreOf({ ...over, measure, keyResult: { unit, term } }, 280);
  const change = measure.kind === 'metric' && measure.goal.kind !== 'to' ? measure.goal : null;
  return readBack({ row: keyResultRow(score, score), change }, pipe);
}

function by(text: string) {
  const parsed = parseChange(text);
  if ('fault' in parsed) throw new Error(text);
  return { goal: parsed.value };
}

test.each([
  ['a decrease', metric({ from: 60, to: 55 }), 'days', 'from 60 down to 55 days by 30 November 2026'],
  ['an increase', metric({ from: 0, to: 40 }), 'meetings', 'from 0 up to 40 meetings by 30 November 2026'],
  ['money', metric({ from: 800, to: 1200 }), 'BRL', 'from R$800 up to R$1,200 by 30 November 2026'],
  ['percent', metric({ from: 2.5, to: 2 }), 'percent', 'from 2.5% down to 2% by 30 November 2026'],
  ['no unit', metric({ from: -3, to: 4 }), null, 'from -3 up to 4 by 30 November 2026'],
  [
    'percent of the baseline',
    metric({ from: 400_000, ...by('10%') }),
    'BRL',
    'up 10% from R$400,000 to R$440,000 by 30 November 2026',
  ],
  ['percent less', metric({ from: 800, ...by('-5%') }), 'BRL', 'down 5% from R$800 to R$760 by 30 November 2026'],
  ['percent of a debt', metric({ from: -200, ...by('50%') }), null, 'up 50% from -200 to -100 by 30 November 2026'],
  ['an amount more', metric({ from: 60, ...by('5') }), 'days', 'up 5 days from 60 to 65 days by 30 November 2026'],
  [
    'what computing leaves behind',
    metric({ from: 0.1, ...by('0.2') }),
    null,
    'up 0.2 from 0.1 to 0.3 by 30 November 2026',
  ],
  [
    'a target without a baseline',
    metric({ from: null, to: 95 }),
    'percent',
    'to 95% by 30 November 2026, from a baseline still to be filled in',
  ],
  [
    'a change without a baseline',
    metric({ from: null, ...by('-5%') }),
    'BRL',
    'down 5% by 30 November 2026, from a baseline still to be filled in',
  ],
  ['an upper bound', hold({ atMost: 2 }), 'percent', 'stay at 2% or less until 30 November 2026'],
  ['a lower bound', hold({ atLeast: 95 }), 'percent', 'stay at 95% or more until 30 November 2026'],
  ['two bounds', hold({ atLeast: 1, atMost: 3 }), 'days', 'stay between 1 days and 3 days until 30 November 2026'],
  ['steps', milestones({ a: {}, b: {}, c: {} }), null, '3 milestones until 30 November 2026'],
  ['one step', milestones({ a: {} }), null, '1 milestone until 30 November 2026'],
])('%s is read back as a sentence', (_, measure, unit, expected) => {
  expect(sentence(measure, unit)).toBe(expected);
});

test('a baseline that a KPI gives is read back as if it stood in the file', () => {
  const fed = { kpi: { 100: 70 } };
  expect(sentence(metric({ from: null, to: 60 }), 'days', fed)).toBe('from 70 down to 60 days by 30 November 2026');
});

test('a unit that would act on a terminal is shown', () => {
  expect(sentence(metric({ from: 1, to: 2 }), '\u001b[2J')).toBe('from 1 up to 2 \\u001b[2J by 30 November 2026');
});
