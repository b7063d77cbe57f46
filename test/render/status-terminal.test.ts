import { describe, expect, test } from 'vitest';
import type { Objective } from '../../src/model/objective.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { statusTerminal } from '../../src/render/status-terminal.ts';
import { statusReport } from '../../src/report/status-report.ts';
import { checkin, cycle, hold, id, keyResult, metric, milestones, objective, on } from '../scoring/build.ts';
import { asciiTerminal, terminal, toned } from './styles.ts';
import { columnOf, expectToFit } from './widths.ts';

const deals = (over: Parameters<typeof keyResult>[1] = {}) =>
  keyResult(metric({ from: 100_000, to: 900_000 }), { id: id('deals'), unit: 'BRL', ...over });

const churn = keyResult(hold({ atMost: 2 }), { id: id('monthly-churn'), unit: 'percent' });

const steps = keyResult(milestones({ plan: {}, build: {} }), { id: id('steps') });

const said = checkin(45, { deals: { value: 500_000 }, 'monthly-churn': { value: 1.5 }, steps: { done: [id('plan')] } });

const aim = (over: Partial<Objective> = {}) => objective([deals(), churn, steps], { title: 'Win customers', ...over });

function drawn(
  style: Parameters<typeof statusTerminal>[1],
  objectives: readonly Objective[] = [aim()],
  day = 50,
): string {
  const cycles = [cycle(objectives, [said])];
  const workspace = { settings: { ...DEFAULT_SETTINGS, name: 'Acme' }, cycles, kpis: [] };
  return statusTerminal(statusReport(workspace, on(day), 'short').report, style);
}

const lineWith = (text: string, part: string) => text.split('\n').find((line) => line.includes(part));

describe('a terminal', () => {
  test('shows the clock of the cycle, each objective with its bar and reference, each key result with value and status', () => {
    const text = drawn(terminal(80));
    expect(text).toContain('day 50 of 100');
    expect(lineWith(text, 'Win customers')).toMatch(/^● █+░*│?░* +67% {2}Win customers {2}aim$/);
    expect(lineWith(text, ' deals ')).toMatch(
      /^ {2}● deals +R\$100,000 → R\$500,000 → R\$900,000 +50% {2}on track {2}bo$/,
    );
    expect(lineWith(text, 'monthly-churn')).toMatch(/1\.5% \(at most 2%\) +100% {2}on track/);
    expect(lineWith(text, 'steps')).toMatch(/1 of 2 done +50% {2}on track/);
  });

  test('shows a quarter of three objectives with four key results each on one screen of 24 lines', () => {
    const one = (name: string) =>
      objective(
        ['a', 'b', 'c', 'd'].map((part) => deals({ id: id(`${name}-${part}`) })),
        { id: id(name) },
      );
    const lines = drawn(terminal(80), [one('first'), one('second'), one('third')], 5)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
  });

  test('lines up the values of all objectives, whatever their ids', () => {
    const text = drawn(terminal(100), [aim(), objective([deals({ id: id('a-much-longer-id') })], { id: id('more') })]);
    const columns = ['  ● deals', 'a-much-longer-id', 'monthly-churn'].map((part) => {
      const line = lineWith(text, part);
      return columnOf(line, /R\$100|1\.5%/.exec(line ?? '')?.[0] ?? '?');
    });
    expect(new Set(columns).size).toBe(1);
  });

  test('lines up references behind titles of wide characters', () => {
    const chinese = objective([deals({ id: id('more') })], { id: id('second'), title: '赢得更多客户' });
    const text = drawn(terminal(80), [aim(), chinese]);
    expect(columnOf(lineWith(text, 'Win customers'), '  aim')).toBe(
      columnOf(lineWith(text, '赢得更多客户'), '  second'),
    );
  });

  const long = objective([deals({ id: id('x'.repeat(28)) }), deals()], {
    id: id('y'.repeat(24)),
    title: 'A title that is longer than there is room for on the line of any terminal, whatever its width may be',
  });

  test.each([60, 80, 120, 160])('of %i columns is never exceeded', (width) => {
    for (const objectives of [[aim()], [long], [aim(), long], []]) {
      expectToFit(drawn(terminal(width), objectives, 70).trimEnd(), width);
      expectToFit(drawn(asciiTerminal(width), objectives, 70).trimEnd(), width);
    }
  });

  test('cuts a long title, but never a reference, which is there to be typed', () => {
    const text = drawn(terminal(60), [long], 70);
    expect(text).toMatch(/A title that is .*…/);
    const longest = objective([deals({ id: id('x'.repeat(64)) })], { id: id('y'.repeat(64)) });
    const exceeding = drawn(terminal(60), [longest], 70);
    for (const reference of ['x'.repeat(64), 'y'.repeat(64), `okr checkin ${'x'.repeat(64)} VALUE`]) {
      expect(exceeding).toContain(reference);
    }
    expect(text).toContain('x'.repeat(28));
  });

  test('of little width leaves out who owns it, then where a value comes from, but not where it stands and goes', () => {
    const narrow = lineWith(drawn(terminal(60), [objective([deals({ id: id('deals-of-the-year') })])]), 'deals-of');
    expect(narrow).not.toMatch(/bo$/);
    expect(drawn(terminal(60))).toMatch(/R\$500,000 → R\$900,000/);
    expect(drawn(terminal(60))).not.toContain('R$100,000');
  });
});

describe('check-ins that are owed', () => {
  test('stand below with owner, age and the command to paste', () => {
    const text = drawn(terminal(80), [aim()], 52);
    expect(text).toContain('Check-ins due\n');
    expect(lineWith(text, 'okr checkin deals VALUE')).toMatch(
      /^ {2}deals +bo {2}7 days ago {2}okr checkin deals VALUE$/,
    );
    expect(text).toContain('okr checkin steps --done ID');
    expect(drawn(terminal(80), [aim()], 51)).not.toContain('Check-ins due');
  });

  test('are said to be stale from the day after, in another colour', () => {
    expect(drawn(toned(terminal(80)), [aim()], 52)).toContain('<warning>7 days ago</>');
    expect(drawn(toned(terminal(80)), [aim()], 53)).toContain('<bad>8 days ago, stale</>');
  });

  test('have the command on a line of its own where there is no room beside', () => {
    const text = drawn(terminal(60), [objective([deals({ id: id('deals-of-the-whole-year') })])], 53);
    expect(text).toContain('\n    okr checkin deals-of-the-whole-year VALUE');
  });
});

test('a status is coloured by what it says, and not at all once it is stale', () => {
  expect(drawn(toned(terminal(80)))).toContain('<good>on track');
  expect(drawn(toned(terminal(80)), [aim()], 60)).toContain('<faint>on track, stale');
});

test('under --ascii nothing else is drawn', () => {
  expect(drawn(asciiTerminal(80), [aim()], 60)).toMatch(/^[\n -~]*$/);
});
