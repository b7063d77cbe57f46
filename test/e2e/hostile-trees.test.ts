import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../../scripts/clean-environment.mjs';
import { commandWords } from '../../scripts/command-words.mjs';
import { NOW, temporaryFolder } from './run-okr.ts';

const OKR = join(import.meta.dirname, '..', '..', 'bin', 'okr.js');
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'bounded-memory.mjs')).href;

/** Generous: an error takes a fraction of a second, but the machine may be busy. What waits for a pipe waits for ever. */
const PATIENCE = 20_000;

/** Of the whole process, Node itself included. */
const MOST_MEBIBYTES = 256;

const MINUTES = 120_000;

/** Puts something at an absolute path, whose folder exists. */
type Put = (path: string) => void;

const text =
  (content: string): Put =>
  (path) =>
    writeFileSync(path, content);
const pipe: Put = (path) => execFileSync('mkfifo', [path]);
/** Whoever opened it is gone: nobody answers. */
const socket: Put = (path) => {
  const opener = 'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';
  spawnSync(process.execPath, ['-e', opener, path]);
};
const folder: Put = (path) => mkdirSync(path);
const linkTo =
  (target: string): Put =>
  (path) =>
    symlinkSync(target, path);
const sparse: Put = (path) => {
  writeFileSync(path, '');
  truncateSync(path, 2 * 1024 ** 3);
};

/** A folder `acme` with a workspace, beside a folder `outside` with another. */
function tree(things: Readonly<Record<string, Put>>): string {
  const root = temporaryFolder();
  const all: Record<string, Put> = {
    'acme/okrs/okr.yaml': text('schema: 1\n'),
    'acme/okrs/2026-Q4/win.yaml': text('objective: Win\nkey_results: [{ id: deals, title: Deals, from: 0, to: 5 }]\n'),
    'outside/2026-Q4/secret.yaml': text('objective: SECRET\n'),
    'outside/secret.yaml': text('objective: SECRET\n'),
    ...things,
  };
  for (const [path, put] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    put(join(root, path));
  }
  return join(root, 'acme');
}

function okr(args: string, cwd: string) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', PRELOAD, OKR, ...commandWords(args)],
    {
      cwd,
      env: cleanEnvironment(cwd, NOW),
      encoding: 'utf8',
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
      maxBuffer: 1e8,
    },
  );
  const peak = Number(/^peak (\d+) MiB$/m.exec(stderr)?.[1]);
  return { ended: signal ?? status, stdout, stderr, peak };
}

/** Exit code and rule of what a report says, and whether it kept within its bounds and its workspace. */
function told(things: Readonly<Record<string, Put>>, args = 'report') {
  const { ended, stdout, stderr, peak } = okr(args, tree(things));
  expect(peak).toBeLessThan(MOST_MEBIBYTES);
  expect(stdout + stderr).not.toContain('SECRET');
  if (ended !== 0) expect(stdout).toBe('');
  const findings = [...stderr.matchAll(/^(\S+):\d+:\d+: error (file\/[a-z-]+): [^;\n]+(; \S.*)?$/gm)];
  return {
    ended,
    findings: findings.map(([, file, rule, mend]) => `${file} ${rule}${mend ? '' : ' without a way to mend it'}`),
  };
}

const WIN = 'okrs/2026-Q4/win.yaml';
const aliases = (levels: number) =>
  Array.from(
    { length: levels },
    (_, level) =>
      `l${level}: &l${level} [${Array(9)
        .fill(level === 0 ? 'x' : `*l${level - 1}`)
        .join(', ')}]\n`,
  ).join('');

describe('a tree that was laid as a trap is refused at once, by its file and with a way to mend it:', {
  timeout: MINUTES,
}, () => {
  test.each<[string, Record<string, Put>, string]>([
    ['values in brackets, 10,000 deep', { [WIN]: text('['.repeat(10_000)) }, `${WIN} file/too-deep`],
    ['lists in lists, 10,000 deep', { [WIN]: text(`${'- '.repeat(10_000)}x`) }, `${WIN} file/too-deep`],
    ['a sparse file of 2 GiB', { [WIN]: sparse }, `${WIN} file/too-large`],
    [
      'a hundred thousand keys',
      { [WIN]: text(Array.from({ length: 100_000 }, (_, n) => `k${n}: v\n`).join('')) },
      `${WIN} file/too-large`,
    ],
    ['keys without values by the hundred thousand', { [WIN]: text('a:\n'.repeat(300_000)) }, `${WIN} file/too-large`],
    ['a pipe for an objective', { [WIN]: pipe }, `${WIN} file/not-a-file`],
    ['a socket for an objective', { [WIN]: socket }, `${WIN} file/not-a-file`],
    [
      'a pipe for a check-in',
      { 'okrs/2026-Q4/checkins/2026-11/a.yaml': pipe },
      'okrs/2026-Q4/checkins/2026-11/a.yaml file/not-a-file',
    ],
    ['a pipe for okr.yaml', { 'okrs/okr.yaml': pipe }, 'okrs/okr.yaml file/not-a-file'],
    [
      'a pipe for a cycle.yaml that nobody asks for',
      { 'okrs/2025-Q1/cycle.yaml': pipe },
      'okrs/2025-Q1/cycle.yaml file/not-a-file',
    ],
    ['a pipe for a KPI', { 'okrs/kpis/churn.yaml': pipe }, 'okrs/kpis/churn.yaml file/not-a-file'],
  ])('%s', (_, things, finding) => {
    const inAcme = Object.fromEntries(Object.entries(things).map(([path, put]) => [`acme/${path}`, put]));
    expect(told(inAcme)).toEqual({ ended: 3, findings: [finding] });
  });

  test('aliases of aliases of aliases', () => {
    const { ended, findings } = told({ [`acme/${WIN}`]: text(aliases(9)) });
    expect([ended, new Set(findings)]).toEqual([3, new Set([`${WIN} file/anchor`, `${WIN} file/alias`])]);
  });

  test('a folder that is named like a file is no file, and stops nobody', () => {
    expect(told({ 'acme/okrs/2026-Q4/x.yaml': folder })).toEqual({ ended: 0, findings: [] });
  });
});

describe('a link out of the workspace is refused for safety, and nothing behind it is shown:', {
  timeout: MINUTES,
}, () => {
  test.each<[string, string, string]>([
    ['an objective', WIN, '../../../outside/secret.yaml'],
    ['an objective, by an absolute path', WIN, '/etc/passwd'],
    ['an objective, to a device', WIN, '/dev/zero'],
    ['an objective, to nowhere', WIN, 'nowhere.yaml'],
    ['an objective, to itself', WIN, 'win.yaml'],
    ['a cycle', 'okrs/2026-Q3', '../../outside/2026-Q4'],
    ['the check-ins', 'okrs/2026-Q4/checkins', '../../../outside'],
    ['a month of check-ins', 'okrs/2026-Q4/checkins/2026-11', '../../../../outside'],
    ['okr.yaml', 'okrs/okr.yaml', '../../outside/secret.yaml'],
    ['okr.yaml, to nowhere', 'okrs/okr.yaml', 'nowhere.yaml'],
    ['a cycle.yaml that nobody asks for', 'okrs/2025-Q1/cycle.yaml', '../../../outside/secret.yaml'],
    ['a cycle.yaml of no calendar period', 'okrs/sprint-1/cycle.yaml', '../../../outside/secret.yaml'],
    ['the KPIs', 'okrs/kpis', '../../outside'],
    ['a KPI', 'okrs/kpis/churn.yaml', '../../../outside/secret.yaml'],
  ])('%s', (_, path, target) => {
    expect(told({ [`acme/${path}`]: linkTo(target) })).toEqual({ ended: 6, findings: [`${path} file/outside-link`] });
  });

  test.each<[string, string]>([
    ['okrs/templates', '../../outside'],
    ['okrs/templates/secret.yaml', '../../../outside/secret.yaml'],
  ])('%s, by check and by whoever lists templates', (path, target) => {
    const acme = tree({ [`acme/${path}`]: linkTo(target) });
    for (const args of ['check', 'template list', 'template show secret', 'init --template secret --owner ana']) {
      const { ended, stdout, stderr } = okr(args, acme);
      expect({ args, ended }).toEqual({ args, ended: 6 });
      expect(stdout + stderr).toContain(`${path}:1:1: error file/outside-link: `);
      expect(stdout + stderr).not.toContain('SECRET');
    }
  });

  test('the folder that okr writes to', () => {
    const acme = tree({ 'acme/okrs/.okr': linkTo('../../outside') });
    const { ended, stderr } = okr('checkin deals 3 --by ana', acme);
    expect(ended).toBe(6);
    expect(stderr).toContain('okrs/.okr');
  });
});

test('a link that stays within the workspace is followed', { timeout: MINUTES }, () => {
  expect(told({ 'acme/okrs/2026-Q4/keep.yaml': linkTo('win.yaml') })).toEqual({ ended: 0, findings: [] });
});

test('folders that lead around in a loop are walked once', { timeout: MINUTES }, () => {
  const finding = 'okrs/2026-Q4/loop file/stray-folder';
  expect(told({ 'acme/okrs/2026-Q4/loop': linkTo('..') })).toEqual({ ended: 3, findings: [finding] });
});

describe('what is typed leads nowhere else:', { timeout: MINUTES }, () => {
  test.each<[string, number, string]>([
    ['show ../../outside/secret', 2, '../../outside/secret'],
    ['checkin ../../outside/secret 3 --by ana', 2, '../../outside/secret'],
    ['checkin deals 3 --by ../ana', 2, '../ana'],
    ['report --cycle ../../outside/2026-Q4', 2, '../../outside/2026-Q4'],
    ['init --template increase-revenue --owner ana --id ../../outside/x', 2, '../../outside/x'],
    ['template show ../outside/nothing', 2, '../outside/nothing'],
    ['check ../outside', 6, '../outside'],
    ['report -C ../outside/nowhere', 2, '../outside/nowhere'],
  ])('okr %s', (args, code, named) => {
    const { ended, stdout, stderr } = okr(args, tree({}));
    expect(ended).toBe(code);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('SECRET');
  });
});
