import { describe, expect, test } from 'vitest';
import { faultsOf, OBJECTIVE_FILE, objectiveFaults, objectiveOf, readAll } from './reading.ts';

const GOAL = 'objective: Grow\n';
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

describe('a name or place where nothing would be read is refused:', () => {
  const link = { kind: 'link' } as const;
  const pipe = { kind: 'other' } as const;
  test.each<[string, Parameters<typeof faultsOf>[0], string]>([
    ['.yml', { '2026-Q4/goal.yml': GOAL }, '2026-Q4/goal.yml:1:1 file/extension → rename'],
    ['.YAML', { '2026-Q4/goal.YAML': GOAL }, '2026-Q4/goal.YAML:1:1 file/extension → rename'],
    ['.yml of settings', { 'okr.yml': GOAL }, 'okr.yml:1:1 file/extension → rename'],
    [
      '.yml of a check-in',
      { '2026-Q4/checkins/2026-11/a.yml': GOAL },
      '2026-Q4/checkins/2026-11/a.yml:1:1 file/extension → rename',
    ],
    ['.yml of a KPI', { 'kpis/churn.yml': GOAL }, 'kpis/churn.yml:1:1 file/extension → rename'],
    ['a file beside okr.yaml', { 'goal.yaml': GOAL }, 'goal.yaml:1:1 file/stray-file → stray-file'],
    ['a folder in a cycle', { '2026-Q4/sales/goal.yaml': GOAL }, '2026-Q4/sales:1:1 file/stray-folder → stray-folder'],
    [
      'a folder in a month',
      { '2026-Q4/checkins/2026-11/x/a.yaml': GOAL },
      '2026-Q4/checkins/2026-11/x:1:1 file/stray-folder → stray-folder',
    ],
    ['a folder among KPIs', { 'kpis/sales/churn.yaml': GOAL }, 'kpis/sales:1:1 file/stray-folder → stray-folder'],
    [
      'a folder that is no period',
      { 'sprint-1/goal.yaml': GOAL },
      'sprint-1:1:1 file/cycle-without-dates → cycle-dates',
    ],
    [
      'a folder that is no period, with .yml',
      { 'sprint-1/goal.yml': GOAL },
      'sprint-1:1:1 file/cycle-without-dates → cycle-dates',
    ],
    ['a folder whose name no cycle may have', { 'sprint 1/goal.yaml': GOAL }, 'sprint 1:1:1 file/cycle → cycle-form'],
    ['a quarter in small letters', { '2026-q4/goal.yaml': GOAL }, '2026-q4:1:1 file/cycle → meant'],
    ['a half in small letters', { '2026-h2/cycle.yaml': 'title: x\n' }, '2026-h2:1:1 file/cycle → meant'],
    ['a year before 1970', { '1969/goal.yaml': GOAL }, '1969:1:1 file/cycle'],
    ['a folder of Windows', { 'nul/goal.yaml': GOAL }, 'nul:1:1 file/cycle'],
    ['a file whose name is no id', { '2026-Q4/My Goal.yaml': GOAL }, '2026-Q4/My Goal.yaml:1:1 file/id → meant'],
    [
      'a file whose name has a bidi character',
      { '2026-Q4/a\u202eb.yaml': GOAL },
      '2026-Q4/a\u202eb.yaml:1:1 file/id → meant',
    ],
    ['a file whose name is kept', { '2026-Q4/kpi.yaml': GOAL }, '2026-Q4/kpi.yaml:1:1 file/id → id-form'],
    ['a KPI whose name is no id', { 'kpis/Churn.yaml': 'kpi: Churn\n' }, 'kpis/Churn.yaml:1:1 file/id → meant'],
    ['a link out of the workspace', { '2026-Q4/goal.yaml': link }, '2026-Q4/goal.yaml:1:1 file/outside-link → copy-in'],
    ['a cycle that is such a link', { '2026-Q4': link }, '2026-Q4:1:1 file/outside-link → copy-in'],
    [
      'check-ins that are such a link',
      { [OBJECTIVE_FILE]: GOAL, '2026-Q4/checkins': link },
      '2026-Q4/checkins:1:1 file/outside-link → copy-in',
    ],
    ['okr.yaml that is such a link', { 'okr.yaml': link }, 'okr.yaml:1:1 file/outside-link → copy-in'],
    ['a pipe', { '2026-Q4/goal.yaml': pipe }, '2026-Q4/goal.yaml:1:1 file/not-a-file → ordinary-file'],
    ['a pipe for okr.yaml', { 'okr.yaml': pipe }, 'okr.yaml:1:1 file/not-a-file → ordinary-file'],
    ['a pipe for cycle.yaml', { '2026-Q4/cycle.yaml': pipe }, '2026-Q4/cycle.yaml:1:1 file/not-a-file → ordinary-file'],
    [
      'a pipe for a check-in',
      { '2026-Q4/checkins/2026-11/a.yaml': pipe },
      '2026-Q4/checkins/2026-11/a.yaml:1:1 file/not-a-file → ordinary-file',
    ],
  ])('%s', async (_, files, fault) => {
    expect(await faultsOf(files)).toEqual([fault]);
  });

  test('2026-q4 with the right spelling', async () => {
    const { faults } = await readAll({ '2026-q4/goal.yaml': GOAL });
    expect(faults[0]?.hint).toEqual({ id: 'hint/meant', args: { meant: ['2026-Q4'] } });
  });
});

describe('is ignored:', () => {
  test.each([
    ['a file of another kind', '2026-Q4/notes.md'],
    ['a dotfile', '2026-Q4/.goal.yaml'],
    ['the tool’s own folder', '.okr/lock.yaml'],
    ['a folder without YAML files', 'pictures/a.png'],
    ['a folder without YAML files in a cycle', '2026-Q4/pictures/a.png'],
    ['a folder of YAML files in a folder that has none', 'docs/examples/a.yaml'],
    ['a folder that is named as a file, in a folder', 'pictures/a.yaml/b.png'],
    ['a template', 'templates/a.yaml'],
  ])('%s', async (_, file) => {
    expect(await faultsOf({ [file]: 'not: read\n' })).toEqual([]);
  });

  test('an empty folder that is no period', async () => {
    expect(await faultsOf({}, ['sprint-1'])).toEqual([]);
  });
});

describe('a cycle.yaml is refused', () => {
  const claim = (text: string, name = 'sprint-1') => faultsOf({ [`${name}/cycle.yaml`]: text });
  test.each([
    ['without dates', 'title: Sprint\n', ['1:1 file/missing-key → add-key', '1:1 file/missing-key → add-key']],
    ['without its end', 'start: 2026-11-02\n', ['1:1 file/missing-key → add-key']],
    ['with its end before its start', 'start: 2026-11-02\nend: 2026-11-01\n', ['2:6 file/start-after-end']],
    ['with a key of nothing', 'start: 2026-11-02\nend: 2026-11-09\nteam: a\n', ['3:1 file/unknown-key → known-keys']],
    [
      'with a word for true',
      'start: 2026-11-02\nend: 2026-11-09\ndraft: yes\n',
      ['3:8 file/not-one-of → did-you-mean'],
    ],
    [
      'closed on no day',
      'start: 2026-11-02\nend: 2026-11-09\nclosed: { by: ana }\n',
      ['3:9 file/missing-key → add-key'],
    ],
  ])('%s', async (_, text, faults) => {
    expect(await claim(text)).toEqual(faults.map((fault) => `sprint-1/cycle.yaml:${fault}`));
  });

  test('of a calendar period that starts after the period ends', async () => {
    expect(await claim('title: Q\nstart: 2027-02-01\n', '2026-Q4')).toEqual([
      '2026-Q4/cycle.yaml:2:8 file/start-after-end',
    ]);
  });
});

describe('a file of more than 1 MiB', () => {
  const ofSize = (size: number) => `objective: Grow\nwhy: ${'x'.repeat(size - 'objective: Grow\nwhy: \n'.length)}\n`;
  test('is refused', async () => {
    expect(await objectiveFaults(ofSize(1_048_577))).toEqual(['1:1 file/too-large → shorten']);
  });
  test('begins one byte beyond it', async () => {
    expect(await objectiveFaults(ofSize(1_048_576))).toEqual([]);
  });
});

describe('a file that is not UTF-8 is refused where it ceases to be:', () => {
  const utf16 = Buffer.from('objective: Grow\n', 'utf16le');
  test.each([
    ['Latin-1', bytes('objective: Grow\nwhy: caf', [0xe9], '\n'), '2:9'],
    ['a character cut off at the end', bytes('objective: Gro', [0xe2, 0x82]), '1:15'],
    ['a surrogate', bytes('objective: ', [0xed, 0xa0, 0x80], '\n'), '1:12'],
    ['an overlong form', bytes('objective: ', [0xc0, 0xaf], '\n'), '1:12'],
    ['UTF-16', bytes([0xff, 0xfe], [...utf16]), '1:1'],
    ['UTF-16, big-endian', bytes([0xfe, 0xff], [...Buffer.from(utf16).swap16()]), '1:1'],
    ['UTF-16 without byte order mark', bytes([...utf16]), '1:2'],
    ['Latin-1 after a replacement character', bytes('objective: \uFFFD\nwhy: caf', [0xe9], '\n'), '2:9'],
    ['Latin-1 after a byte order mark', bytes([0xef, 0xbb, 0xbf], 'objective: caf', [0xe9], '\n'), '1:15'],
  ])('%s', async (_, content, place) => {
    expect(await objectiveFaults(content)).toEqual([`${place} file/not-utf-8 → save-as-utf-8`]);
  });

  test('a replacement character in a text is a text', async () => {
    expect((await objectiveOf('objective: a\uFFFDb\n')).title).toBe('a\uFFFDb');
  });
});
