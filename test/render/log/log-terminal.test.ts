import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/language/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { logTerminal } from '../../../src/render/log/log-terminal.ts';
import { logText } from '../../../src/render/log/log-text.ts';
import { checkinLog } from '../../../src/report/log/checkin-log.ts';
import { checkin, cycle, id, keyResult, kpi, metric, milestones, objective, on } from '../../scoring/build.ts';
import { asciiTerminal, pipe, terminal, toned } from '../styles.ts';
import { expectToFit } from '../widths.ts';

const deals = keyResult(metric({ from: 100_000, to: 900_000 }), { id: id('deals'), unit: 'BRL' });
const steps = keyResult(milestones({ plan: {}, build: {} }), { id: id('steps') });
const aim = objective([deals, steps], { title: 'Win customers' });

const LONG =
  'Everybody likes it, and nobody signs for a year with a supplier that they have never heard of before. 没有人愿意和陌生的供应商签约。';

const CHECKINS = [
  checkin(10, { deals: { value: 200_000, confidence: 0.7 }, steps: { done: [id('plan')] } }, { note: 'A good week.' }),
  checkin(17, { deals: { add: 50_000, note: LONG, needs: [{ kind: 'skill', text: 'Negotiation' }] }, steps: {} }),
  checkin(17, { deals: { needs: [] } }, { file: 'z.yaml', by: null }),
];

const log = (checkins = CHECKINS) => ({
  ...checkinLog(
    { settings: DEFAULT_SETTINGS, cycles: [cycle([aim], checkins)], kpis: [kpi({ 17: 2 })] },
    {
      ...{ asOf: on(90), since: null, of: null, by: null, limit: null, kpiDays: 'all' },
      filter: { team: null, owner: null, tag: null, statuses: null },
    },
  ),
  notices: [],
});

test('on a terminal days stand under their dates, newest first, and in them the check-ins whole', () => {
  expect(logTerminal(log(), terminal(80))).toBe(`17 Jan 2026
  –  spring/aim  Win customers
    deals
      nothing is needed any more
  –  kpi/churn  Churn
           2
  bo  spring/aim  Win customers
    deals  R$200,000 → R$250,000 (+50,000)   progress 19%
      Everybody likes it, and nobody signs for a year with a supplier that they
      have never heard of before. 没有人愿意和陌生的供应商签约。
      asks for a skill: Negotiation
    steps

10 Jan 2026
  bo  spring/aim  Win customers
    A good week.
    deals  R$100,000 → R$200,000 (+100,000)  progress 13%  confidence 70%
    steps  +plan  1 of 2 done                progress 50%
`);
});

test('in a pipe each entry is a line, and the note on a check-in stands at its first', () => {
  const lines = logText(log(), pipe).split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/^DATE +BY +REFERENCE +VALUE +CHANGE +PROGRESS +CONF\. +NOTE +NEEDS$/);
  expect(lines.filter((line) => line.includes('A good week.'))).toEqual([lines[5]]);
  expect(lines[3]).toMatch(
    /^17 Jan 2026 +bo +spring\/aim\/deals +R\$250,000 +\+50,000 +19% .*asks for a skill: Negotiation$/,
  );
});

test('colours tell days, references and what is beside the point', () => {
  const text = logTerminal(log(), toned(terminal(80)));
  expect(text).toContain('<strong>17 Jan 2026</>\n  –  <accent>spring/aim</>  <faint>Win customers</>\n');
});

test('in ASCII no sign of ours is beyond it', () => {
  expect(logTerminal(log([CHECKINS[0] ?? checkin(1, {})]), asciiTerminal(80))).toMatch(/^[\x20-\x7e\n]+$/);
});

test('where there is nothing it says so', () => {
  for (const draw of [logTerminal, logText]) {
    expect(draw({ ...log(), entries: [] }, terminal(80))).toBe('no check-in there\n');
  }
});

describe.each(['en', 'zh-CN', 'pt-BR'] as const)('in %s', (tag) => {
  test.each([60, 61, 72, 80, 100, 160])('it fits %i columns', async (width) => {
    const text = logTerminal(log(), { ...terminal(width), language: await languageOf(tag) });
    expectToFit(text, width);
    expect(text.replace(/\s/g, '')).toContain('没有人愿意和陌生的供应商签约。');
  });
});
