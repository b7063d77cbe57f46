import { expect, test } from 'vitest';
import { BY_ANA, CHECKIN_FILES } from './checkin-files.ts';
import { workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const FILE = 'okrs/2026-Q4/checkins/2026-11/2026-11-24-reduce-sales-cycle-k7f2q9x0ab.yaml';

/** By hand, with comments and in a form of its own. */
const WRITTEN = `objective: reduce-sales-cycle
date: 2026-11-24
by: ana
updates:
  cycle-days: { value: 85, confidence: 0.7 }   # a slip of the finger
  meetings:
    add: 3
    # the fair in May
    note: "Fair"
`;

const workspace = () => workspaceIn(undefined, { ...CHECKIN_FILES, [FILE]: WRITTEN });

test('a value is corrected in its file, and nothing else in it changes', async () => {
  const acme = workspace();
  const { stdout, stderr } = await acme.okr('checkin cycle-days 58 --amend', BY_ANA);
  expect(acme.read(FILE)).toBe(WRITTEN.replace('85', '58'));
  expect(acme.files().filter((file) => file.includes('/checkins/'))).toEqual([FILE]);
  // 85 lies on the wrong side of 60; 58 is 40 % of the way to 55, and 40 % of the 59.8 % due is at risk.
  expect(stdout).toBe(
    `2026-Q4/reduce-sales-cycle/cycle-days  85 days → 58 days  progress 0% → 40%  off track → at risk  confidence 70%\n${FILE}\n`,
  );
  expect(stderr).toContain(`take it back: git restore ${FILE}\n`);
});

test('a value takes the place of what was added, where that stood', async () => {
  const acme = workspace();
  await acme.okr('checkin meetings 4 --amend --need "people:One more rep"', BY_ANA);
  expect(acme.read(FILE)).toBe(
    WRITTEN.replace('    add: 3\n', '    value: 4\n').concat(
      '    needs:\n      - { kind: people, text: One more rep }\n',
    ),
  );
});

test('without a check-in to amend it is a usage error that names whose and when, and nothing is written', async () => {
  const acme = workspace();
  const before = snapshot(`${acme.folder}/okrs/2026-Q4`);
  const { stderr } = await acme.okr('checkin cycle-days 57 --amend --by bo', { expect: 2 });
  expect(stderr).toContain('bo has no check-in of 2026-Q4/reduce-sales-cycle/cycle-days on 2026-11-24 to amend');
  const other = await acme.okr('checkin cycle-days 57 --amend --date 2026-11-23', { ...BY_ANA, expect: 2 });
  expect(other.stderr).toContain('on 2026-11-23 to amend');
  expect(snapshot(`${acme.folder}/okrs/2026-Q4`)).toEqual(before);
});

test('--dry-run shows the difference, and git can apply it', async () => {
  const acme = workspace();
  await acme.initGit();
  const before = snapshot(`${acme.folder}/okrs`);
  const { stdout } = await acme.okr('checkin cycle-days 58 --amend --dry-run', BY_ANA);
  expect(snapshot(`${acme.folder}/okrs`)).toEqual(before);
  acme.write({ patch: stdout.slice(stdout.indexOf('--- ')) });
  await acme.git('apply patch');
  expect(acme.read(FILE)).toBe(WRITTEN.replace('85', '58'));
});

test('eight amendments at once of one file: each is made, or refused and says so; none is overwritten unseen', async () => {
  const acme = workspace();
  const notes = Array.from({ length: 8 }, (_, index) => `note ${index}`);
  await Promise.all(
    notes.map((note) => acme.okr(['checkin', 'meetings', '--amend', '--note', note], { ...BY_ANA, alone: true })),
  );
  const [, last] = /note: "(note \d)"/.exec(acme.read(FILE)) ?? [];
  expect(notes).toContain(last);
  expect(acme.read(FILE)).toBe(WRITTEN.replace('Fair', last ?? ''));
  expect(acme.files('okrs/.okr')).toEqual(['okrs/.okr/.gitignore']);
});
