import { describe, expect, test } from 'vitest';
import { reportTerminal } from '../../src/render/report-terminal.ts';
import { supportBlocks, supportSentence } from '../../src/render/support-blocks.ts';
import { date } from '../scoring/build.ts';
import { reportOf } from './report-of.ts';
import { terminal } from './styles.ts';

const DAY = '2026-11-24';

/** A quarter with one key result of Bo's from 0 to 100, looked at on day 55 of 92, and what is said of it. */
async function told(
  updates: Record<string, string>,
  keyResult = '{ id: deals, title: Deals, from: 0, to: 100, owner: bo }',
) {
  const checkins = Object.entries(updates).map(([on, update]) => [
    `okrs/2026-Q4/checkins/${on.slice(0, 7)}/${on}-win-a1.yaml`,
    `objective: win\ndate: ${on}\nby: ana\nupdates: { deals: ${update} }\n`,
  ]);
  const report = await reportOf({
    'okrs/okr.yaml': `schema: 1\npeople: [{ id: ana, name: Ana Silva }, { id: bo, name: Bo }]\n`,
    'okrs/2026-Q4/win.yaml': `objective: Win\nkey_results: [${keyResult}]\n`,
    ...Object.fromEntries(checkins),
  });
  const blocks = supportBlocks(report.support, date(DAY), terminal(80));
  return blocks.map(
    ({ title, lines }) => `${title}: ${lines.map((line) => supportSentence(line, terminal(80))).join(' / ')}`,
  );
}

const STEPS = '{ id: deals, title: Deals, owner: bo, milestones: [{ id: one, title: One }, { id: two, title: Two }] }';
const HOLD = '{ id: deals, title: Deals, owner: bo, hold: { at_most: 2 }, unit: percent }';

// On 24 November 55 of 92 days are over, on 20 November 51; for what is not stale the day of the check-in counts.
describe('what is said first are the figures, and then a question that its owner can answer', () => {
  test.each([
    [
      'off track',
      { '2026-11-20': '{ value: 10, confidence: 0.4 }' },
      ['Off track or at risk: 10% where 55% was due, projected 0.18; confidence 40%: what is in the way?'],
    ],
    [
      'at risk',
      { '2026-11-20': '{ value: 30 }' },
      ['Off track or at risk: 30% where 55% was due, projected 0.54: what would help?'],
    ],
    [
      'at risk, sure of it less and less, and not seen for 8 days',
      { '2026-10-20': '{ value: 20, confidence: 0.9 }', '2026-11-16': '{ value: 30, confidence: 0.5 }' },
      [
        'Off track or at risk: 30% where 60% was due, projected 0.5; confidence 90% on 20 Oct 2026, 50% on 16 Nov 2026; no check-in for 8 days: what would help?',
      ],
    ],
    [
      'on track, but its owner is less sure',
      { '2026-10-20': '{ value: 60, confidence: 0.9 }', '2026-11-20': '{ value: 60, confidence: 0.8 }' },
      ['Confidence is falling: confidence 90% on 20 Oct 2026, 80% on 20 Nov 2026: what changed?'],
    ],
    [
      'on track, but not seen for 14 days',
      { '2026-11-10': '{ value: 80 }' },
      ['No check-in for a while: no check-in for 14 days: is it still the plan?'],
    ],
    [
      'never seen',
      {},
      ['Off track or at risk: 0% where 60% was due, projected 0; no check-in yet: what is in the way?'],
    ],
    [
      'something is asked for, all else is well',
      { '2026-11-24': '{ value: 60, confidence: 0.8, needs: [{ kind: decision, text: May we? }] }' },
      ['Needs a decision: Ana Silva asks for a decision: May we? (confidence 80%; asked today, on 24 Nov 2026)'],
    ],
    [
      'two things are asked for, the figures of which are told once',
      { '2026-11-20': '{ value: 10, needs: [{ kind: skill, text: Sales }, { kind: budget, text: A van }] }' },
      [
        'Needs a skill: Ana Silva asks for a skill: Sales (10% where 55% was due, projected 0.18; asked 4 days ago, on 20 Nov 2026)',
        'Needs budget: Ana Silva asks for budget: A van (asked 4 days ago, on 20 Nov 2026)',
      ],
    ],
    [
      'three things are asked for',
      {
        '2026-11-23':
          '{ value: 60, needs: [{ kind: budget, text: A van }, { kind: skill, text: Sales }, { kind: people, text: Two }] }',
      },
      [
        'Needs a skill: Ana Silva asks for a skill: Sales (asked yesterday, on 23 Nov 2026)',
        'Needs people: Ana Silva asks for people: Two (asked yesterday, on 23 Nov 2026)',
        'Needs budget: Ana Silva asks for budget: A van (asked yesterday, on 23 Nov 2026)',
      ],
    ],
    ['all is well', { '2026-11-24': '{ value: 60 }' }, []],
  ] as [string, Record<string, string>, string[]][])('%s', async (_, updates, expected) => {
    expect(await told(updates)).toEqual(expected);
  });

  test.each([
    [
      'a hold that is outside its bounds, of which the progress says little',
      HOLD,
      '{ value: 2.4 }',
      '2.4% (at most 2%), outside its bounds: what is in the way?',
    ],
    ['milestones', STEPS, '{ done: [] }', '0% where 60% was due, projected 0: what is in the way?'],
  ])('%s', async (_, keyResult, update, said) => {
    expect(await told({ '2026-11-24': update }, keyResult)).toEqual([`Off track or at risk: ${said}`]);
  });
});

test('where nobody knows who asked, it is said that it was asked for', async () => {
  const files = {
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/2026-Q4/win.yaml': `objective: Win\nkey_results: [{ id: deals, title: Deals, from: 0, to: 100 }]\n`,
    'okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml':
      'objective: win\ndate: 2026-11-24\nupdates: { deals: { value: 60, needs: [{ kind: people, text: A lawyer }] } }\n',
  };
  expect(reportTerminal(await reportOf(files), terminal(80))).toContain('    Asked for people: A lawyer\n');
});

test('five are named and the rest is counted, but for what people ask for, which is all named', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const updates = (needs: string) => names.map((name) => `  ${name}: { value: 1${needs} }`).join('\n');
  const files = (needs: string) => ({
    'okrs/okr.yaml': 'schema: 1\n',
    'okrs/2026-Q4/win.yaml': `objective: Win\nkey_results:\n${names
      .map((name) => `  - { id: ${name}, title: Deals ${name}, from: 0, to: 100 }`)
      .join('\n')}\n`,
    'okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml': `objective: win\ndate: 2026-11-24\nupdates:\n${updates(needs)}\n`,
  });
  const behind = reportTerminal(await reportOf(files('')), terminal(80));
  expect(behind.match(/okr show/g)).toHaveLength(5);
  expect(behind).toContain('    and 2 more\n');
  const asking = reportTerminal(await reportOf(files(', needs: [{ kind: skill, text: Sales }]')), terminal(80));
  expect(asking.match(/okr show/g)).toHaveLength(7);
  expect(asking).not.toContain('more\n');
});
