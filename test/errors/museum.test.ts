import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answersOf } from '../e2e/answers.ts';
import { type Outcome, temporaryFolder, workspaceIn } from '../e2e/run-okr.ts';
import { type Exhibit, exhibits, setUp } from './exhibits.ts';

/** Stands for the folder that a test runs in. */
const FOLDER = '/home/ana/acme';

/** `OKR_UPDATE_GOLDEN=1 npx vitest run test/errors` writes what is answered anew; read the difference before you keep it. */
const updating = process.env.OKR_UPDATE_GOLDEN === '1';

const EXHIBITS = exhibits();
const answers = new Map<string, Outcome>();

beforeAll(() => {
  const lines = EXHIBITS.map((exhibit) => {
    const folder = temporaryFolder();
    setUp(exhibit, folder);
    return { folder, args: exhibit.args };
  });
  const outcomes = answersOf(lines);
  EXHIBITS.forEach(({ id }, index) => {
    const outcome = outcomes[index];
    const folder = lines[index]?.folder ?? '';
    if (outcome) answers.set(id, withoutFolder(outcome, folder));
  });
}, 120_000);

const withoutFolder = ({ stdout, stderr, code }: Outcome, folder: string): Outcome => ({
  stdout: stdout.replaceAll(folder, FOLDER),
  stderr: stderr.replaceAll(folder, FOLDER),
  code,
});

/** What is told: the findings of a check are its answer; of other commands only what is said on standard error. */
const told = ({ args }: Exhibit, { stdout, stderr }: Outcome): string =>
  `${args.startsWith('check') ? stdout : ''}${stderr}`;

test.each(EXHIBITS)('$id is answered as the museum shows it', (exhibit) => {
  const outcome = answers.get(exhibit.id);
  if (!outcome) throw new Error('no answer');
  expect(outcome.code, outcome.stderr).toBe(exhibit.exit);
  if (exhibit.exit > 1 && !exhibit.args.startsWith('check')) expect(outcome.stdout).toBe('');
  if (updating) writeFileSync(join(exhibit.folder, 'expected.txt'), told(exhibit, outcome));
  else expect(told(exhibit, outcome)).toBe(exhibit.expected);
});

describe.concurrent('run alone, as its user runs it, every tenth is answered the same:', () => {
  test.each(EXHIBITS.filter((_, index) => index % 10 === 0))('$id', async (exhibit) => {
    const workspace = workspaceIn();
    setUp(exhibit, workspace.folder);
    const outcome = await workspace.okr(exhibit.args, { expect: exhibit.exit });
    expect(told(exhibit, withoutFolder(outcome, workspace.folder))).toBe(exhibit.expected);
  });
});
