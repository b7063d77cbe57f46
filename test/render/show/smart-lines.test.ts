import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en/index.ts';
import { message } from '../../../src/model/message.ts';
import type { SmartReason, SmartVerdict } from '../../../src/model/smart.ts';
import { inAscii } from '../../../src/render/ascii.ts';
import { smartLines } from '../../../src/render/show/smart-lines.ts';
import type { Style } from '../../../src/render/style.ts';
import type { Smart } from '../../../src/report/show/smart/judgement.ts';
import { id, on } from '../../scoring/build.ts';
import { asciiTerminal, pipe, terminal, toned } from '../styles.ts';
import { expectToFit } from '../widths.ts';

const judgement = (verdict: SmartVerdict, ...reasons: readonly SmartReason[]) => ({ verdict, reasons });

const SMART: Smart = {
  specific: judgement('doubtful', {
    id: 'finding',
    rule: 'okr/number-in-objective',
    problem: message('okr/number-in-objective', { text: '70 %' }),
    keyResults: [],
  }),
  measurable: judgement('not_met', {
    id: 'baseline-unknown',
    rule: 'okr/no-baseline',
    kpi: null,
    keyResults: [id('cac'), id('churn')],
  }),
  achievable: judgement('unknown', { id: 'status', reason: 'grace', start: on(1), judgedFrom: on(8) }),
  relevant: judgement('met', { id: 'serves', reference: '2026/grow-revenue' }),
  timeBound: judgement('met', { id: 'term', start: on(1), end: on(60), isOwn: true, state: 'running', days: 6 }),
};

const linesOf = (style: Style, smart: Smart | null = SMART) => smartLines(smart, null, style);

/** A reason as it is told. */
async function told(reason: SmartReason, style: Style = pipe): Promise<string | undefined> {
  const lines = await linesOf(style, { ...SMART, relevant: judgement('met', reason) });
  return lines[4]?.replace(/^ {2}. Relevant {4}met {7}/, '');
}

test('piped, each criterion is one line with a sign, a word and its reason, whole', async () => {
  expect(await linesOf(pipe)).toEqual([
    'SMART',
    '  ▲ Specific    doubtful  no key result carries the figure “70 %”, so nothing counts it (okr explain okr/number-in-objective)',
    '  ✖ Measurable  not met   cac, churn: no baseline says where it begins, so its progress is unknown (okr explain okr/no-baseline)',
    '  ○ Achievable  unknown   it is judged from 8 January 2026 on',
    '  ✔ Relevant    met       serves 2026/grow-revenue',
    '  ✔ Time-bound  met       from 1 January 2026 to 1 March 2026, a term of its own, 6 days left',
  ]);
});

test.each([60, 80])(
  'on a terminal of %i columns a reason goes on below itself, and no command is broken',
  async (width) => {
    const lines = await linesOf(terminal(width));
    expectToFit(lines.join('\n'), width);
    expect(lines.filter((line) => line.startsWith('   '))).not.toEqual([]);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}[▲✖○✔] \S| {25}\S/);
    expect(lines.some((line) => line.includes('(okr explain okr/no-baseline)'))).toBe(true);
  },
);

test('under --ascii the signs are letters and marks', async () => {
  const lines = await linesOf(asciiTerminal(80));
  expect(lines.join('\n')).toMatch(/^[\n -~]*$/);
  const signs = lines.filter((line) => line[2] !== ' ').map((line) => line[2]);
  expect(signs.slice(1)).toEqual(['!', 'x', '.', '+', '+']);
  expect(await told({ id: 'why' }, { ...pipe, ascii: true, language: inAscii(english) })).toContain('"why"');
});

test('sign and word have the colour of the verdict, the reason has none', async () => {
  const [title, specific] = await linesOf(toned(pipe));
  expect(title).toBe('<strong>SMART</>');
  expect(specific).toMatch(/^ {2}<warning>▲<\/> Specific {4}<warning>doubtful<\/> {2}no key result/);
});

test('of what is dropped only that is told, and where nothing was judged nothing', async () => {
  expect(await smartLines(null, { on: on(20), why: null }, pipe)).toEqual([
    'SMART',
    '  not judged: it was dropped on 20 Jan 2026',
  ]);
  expect(await linesOf(pipe, null)).toEqual([]);
});

describe('a reason', () => {
  test.each<[string, SmartReason]>([
    ['one figure to move, and bo answers for it', { id: 'names', measure: 'metric', owner: id('bo') }],
    ['one level to keep', { id: 'names', measure: 'hold', owner: null }],
    ['from 60 to 55 days, now 58 days', { id: 'from-to', from: 60, to: 55, current: 58, unit: 'days' }],
    ['from 0 to 0.3, not measured yet', { id: 'from-to', from: 0, to: 0.1 + 0.2, current: null, unit: null }],
    [
      'at least 1%, at most 2%, 3 of 4 within bounds',
      { id: 'bounds', atLeast: 1, atMost: 2, unit: 'percent', successes: { within: 3, of: 4 } },
    ],
    ['3 milestones, 2 done', { id: 'steps', done: 2, of: 3 }],
    ['2 figures with baseline and target and 1 level to keep', { id: 'measures', metrics: 2, holds: 1, milestones: 0 }],
    ['at this pace it ends at 0.45, where 0.7 is enough', { id: 'pace', projected: 0.45, enough: 0.7, isOver: false }],
    ['it ended at 0.45', { id: 'pace', projected: 0.45, enough: null, isOver: true }],
    [
      'cycle-days: the chance to reach 55 days by 1 March 2026 is 5%',
      { id: 'forecast', probability: 0.05, target: 55, unit: 'days', end: on(60), keyResults: [id('cycle-days')] },
    ],
    ['bo was 70% sure on 20 January 2026', { id: 'confidence', value: 0.7, by: id('bo'), on: on(20) }],
    ['cac, cpl: off track', { id: 'weakest', status: 'off_track', hasValue: true, keyResults: [id('cac'), id('cpl')] }],
    [
      'cac: off track, without any value',
      { id: 'weakest', status: 'off_track', hasValue: false, keyResults: [id('cac')] },
    ],
    [
      'from 1 January 2026 to 1 March 2026, as its cycle, ended 5 days ago',
      { id: 'term', start: on(1), end: on(60), isOwn: false, state: 'ended', days: 5 },
    ],
    [
      'kpi/churn gives it no value to begin from, so its progress is unknown (okr explain okr/no-baseline)',
      {
        id: 'baseline-unknown',
        rule: 'okr/no-baseline',
        kpi: id('churn'),
        keyResults: [],
      },
    ],
    ['graded 0.8, where 0.7 is enough', { id: 'graded', score: 0.8, enough: 0.7 }],
    ['33% of 2026-Q4/aim', { id: 'part', share: 1 / 3, objective: '2026-Q4/aim', serves: null }],
    [
      '100% of 2026-Q4/aim, which serves 2026/up',
      { id: 'part', share: 1, objective: '2026-Q4/aim', serves: '2026/up' },
    ],
  ])('reads: %s', async (text, reason) => {
    expect(await told(reason)).toBe(text);
  });

  test('shows what would act on a terminal in a unit, instead of letting it act', async () => {
    const text = await told({ id: 'from-to', from: 0, to: 1, current: null, unit: '\u001b[31mdays' });
    expect(text).toBe('from 0 to 1 \\u001b[31mdays, not measured yet');
  });
});
