import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { CONVENTION_SOURCES } from '../../src/report/explanation/figure.ts';
import { ACME_FILES } from './acme-files.ts';
import { answersOf } from './answers.ts';
import { temporaryFolder, workspaceIn } from './run-okr.ts';

/** Ten deals from the first of a hundred days to the last; three were counted on day 40, and two more on day 50. */
const CHECKED_IN = {
  'okrs/okr.yaml': 'schema: 1\n',
  'okrs/trial/cycle.yaml': 'start: 2026-10-06\nend: 2027-01-13\n',
  'okrs/trial/win.yaml':
    'objective: Win\nkey_results:\n  - { id: deals, title: Deals, from: 0, to: 10, unit: deals }\n',
  'okrs/trial/checkins/2026-11/2026-11-14-win-a.yaml':
    'objective: win\ndate: 2026-11-14\nby: ana\nupdates: { deals: { value: 3, confidence: 0.6 } }\n',
  'okrs/trial/checkins/2026-11/2026-11-24-win-b.yaml':
    'objective: win\ndate: 2026-11-24\nby: bo\nupdates: { deals: { add: 2 } }\n',
};

const EXPLAINED = `trial/win/deals  Deals
in trial, as of 24 Nov 2026, values in deals

from = 0
  as its file says
  okrs/trial/win.yaml:3:32
  convention: docs/scoring.md#baseline

to = 10
  as its file says
  okrs/trial/win.yaml:3:41
  convention: docs/scoring.md#baseline

current = value + sum(add) = 3 + 2 = 5
  what was set last, and 1 addition since
  okrs/trial/checkins/2026-11/2026-11-14-win-a.yaml:4:21
  okrs/trial/checkins/2026-11/2026-11-24-win-b.yaml:4:21
  convention: docs/scoring.md#values (as BurningOKR)

attainment = (current − from) / (to − from) = (5 − 0) / (10 − 0) = 0.5
  the way gone from the baseline to the target; below 0 and above 1 it is kept as it is
  convention: docs/scoring.md#progress (as Perdoo and Profit.co)

progress = min(max(attainment, 0), 1) = min(max(0.5, 0), 1) = 0.5
  kept within 0 and 1: only this rolls up
  convention: docs/scoring.md#progress (as Perdoo and Profit.co)

judgedOn = 2026-11-24
  the day of its last check-in: a value is judged on the day it was true
  convention: docs/scoring.md#pace (as Engagedly and oboard)

expected = day / days = 50 / 100 = 0.5
  day 50 of the 100 of its term, the first and the last one counted
  convention: docs/scoring.md#pace (as Engagedly and oboard)

projected = progress / expected = 0.5 / 0.5 = 1
  the score that this ends with at this pace; it is not capped
  convention: docs/scoring.md#pace (as Engagedly and oboard)

status = on_track
  at this pace it ends at 1; aspirational ones are on track from 0.7 and at risk from 0.4
  convention: docs/scoring.md#status (as Google re:Work and Perdoo)

confidence = 0.6
  a person’s estimate, stated by ana on 14 Nov 2026
  okrs/trial/checkins/2026-11/2026-11-14-win-a.yaml:4:31
  convention: docs/scoring.md#values (as BurningOKR)

lastCheckin = 2026-11-24
  check-ins are made every 7 days: the next one is due on 1 Dec 2026, and late after that day
  convention: docs/scoring.md#due

due = no
  check-ins are made every 7 days: the next one is due on 1 Dec 2026, and late after that day
  convention: docs/scoring.md#due

stale = no
  check-ins are made every 7 days: the next one is due on 1 Dec 2026, and late after that day
  convention: docs/scoring.md#due

delta.value = current − current before = 5 − 0 = 5
  since the baseline: there was no value before
  convention: docs/scoring.md#delta

delta.progress = progress − progress before = 0.5 − 0 = 0.5
  since the baseline: there was no value before
  convention: docs/scoring.md#delta

delta.confidence = unknown
  one of the two days has nothing to compare
  convention: docs/scoring.md#delta

forecast = unknown
  too little data: it takes three days with a value, a week apart
  convention: docs/scoring.md#forecast
`;

const explain = (args: string) => {
  const [outcome] = answersOf([{ folder: temporaryFolder(), args: `explain ${args}` }]);
  if (!outcome) throw new Error('no answer');
  return outcome;
};

test('a rule is explained anywhere: what it finds, why, how not and how, and how to mend it', () => {
  const { stdout, stderr, code } = explain('okr/dangling-update');
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout.split('\n')[0]).toBe('okr/dangling-update (error): an update that points nowhere');
  const parts = ['\nWhy\n', '\nNot so\n', '\nBut so\n', '\nTo mend it\n'].map((part) => stdout.indexOf(part));
  expect(parts.every((at) => at > 0)).toBe(true);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
});

test('as JSON it is one document', async () => {
  const { stdout } = explain('file/number --json');
  const texts = await english.rules();
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, rule: 'file/number', severity: 'error' });
  expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(texts['file/number'].why));
});

describe('what is no rule is a usage error:', () => {
  test.each([
    ['okr/dangling-updat', 'did you mean: okr/dangling-update'],
    ['dangling-update', 'did you mean: okr/dangling-update'],
    ['vague', 'did you mean: okr/vague'],
    ['', 'missing'],
  ])('%s', (typed, said) => {
    const { stderr, stdout, code } = explain(typed);
    expect(stderr).toContain(said);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});

describe('the figures of a thing', () => {
  const workspace = workspaceIn(undefined, ACME_FILES);
  const explained = (args: string) => {
    const [outcome] = answersOf([{ folder: workspace.folder, args: `explain ${args}` }]);
    if (!outcome) throw new Error('no answer');
    return outcome;
  };

  test('are told one after another with formula, numbers, reason, files and convention', () => {
    const folder = temporaryFolder();
    workspaceIn(folder, CHECKED_IN);
    const [outcome] = answersOf([{ folder, args: 'explain deals' }]);
    expect(outcome?.stdout).toBe(EXPLAINED);
    expect(outcome?.code).toBe(0);
  });

  test('of cycles, objectives, KPIs, teams and people can be had as JSON too', () => {
    const outcomes = ['2026-Q4', 'reduce-sales-cycle', 'kpi/churn', 'team/sales', 'person/bo'].map((one) =>
      explained(`${one} --json --as-of 2026-11-24`),
    );
    for (const { stdout } of outcomes) {
      const { schemaVersion, kind, asOf, explained: things } = JSON.parse(stdout);
      expect({ schemaVersion, kind, asOf }).toEqual({ schemaVersion: 1, kind: 'explanation', asOf: '2026-11-24' });
      expect(things.length).toBeGreaterThan(0);
      for (const { figures } of things)
        for (const { name, because, convention } of figures) {
          expect(name).toMatch(/^[A-Za-z.]+$/);
          expect(because).not.toBe('');
          expect(convention.document).toMatch(/^docs\/scoring\.md#[a-z-]+$/);
        }
    }
  });

  test.each([
    ['--ascii', '2026-Q4 --ascii', 0],
    ['a reference that does not exist', 'reduce-sale-cycle', 2],
    ['a --since that is not before the day', '2026-Q4 --since 2999-01-01', 2],
  ])('%s', (_, args, code) => {
    const outcome = explained(args);
    expect(outcome.code).toBe(code);
    if (code === 0) expect(outcome.stdout).toMatch(/^[\n -~]+$/);
  });

  test('their conventions stand in docs/scoring.md, where their sources are named', () => {
    const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'scoring.md'), 'utf8');
    const headings = [...document.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    for (const [section, sources] of Object.entries(CONVENTION_SOURCES)) {
      expect(headings).toContain(section);
      for (const source of sources) expect(document.slice(document.indexOf('## Sources'))).toContain(source);
    }
  });
});
