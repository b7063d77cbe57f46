/**
 * Plays two months of a sales team with the real command, in a temporary repository that is removed at the end.
 * `--keep` leaves it there. Exits 1 at the first step that fails.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment } from './clean-environment.mjs';
import { commandWords } from './command-words.mjs';
import { changes } from './demo-changes.mjs';

/** The story: the day, then what is typed on it. @type {[day: string, ...lines: string[]][]} */
const STORY = [
  [
    '2026-10-01',
    'okr init --template reduce-sales-cycle --team sales',
    'git add okrs',
    'git commit -qm "Plan 2026-Q4"',
  ],
  ['2026-10-09', 'okr checkin cycle-days 60 --confidence 60% --note "Nothing moved yet."'],
  ['2026-10-16', 'okr checkin negotiation-course +3 --note "First group of three."'],
  [
    '2026-10-23',
    'okr checkin personas +1',
    'okr checkin mobile-contracts --done provider',
    'git add okrs',
    'git commit -qm "Check-ins of October"',
  ],
  ['2026-10-30', 'okr checkin cycle-days 58 --confidence 70% --note "Shorter contracts help."'],
  [
    '2026-11-13',
    'okr checkin negotiation-course +4',
    'okr checkin mobile-contracts --done layout --need "decision:Which deals go first?"',
  ],
  [
    '2026-11-20',
    'okr checkin personas +2',
    'okr checkin cycle-days 57 --confidence 80% --note "Signing on the phone saves a day."',
  ],
  ['2026-11-24', 'git add okrs', 'git commit -qm "Check-ins of November"', 'okr report'],
];

/** Shown after the story, not in full: the same report as data, with what has changed in thirty days. */
const AS_DATA = 'okr report --since 30d --json';

/** Shown last: a team that has checked in for twelve weeks, the workspace in `examples/`. */
const TEAM = 'sales-team';
const OF_THE_TEAM = [`okr -C ${TEAM} status --cycle 2026-Q4`, `okr -C ${TEAM} show cycle-days`];

const OKR = join(import.meta.dirname, '..', 'bin', 'okr.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-demo-')));

/** A step that failed; its own words have been printed by then. */
class FailedStep extends Error {}

/**
 * Runs one line as if typed in the folder, and returns what it printed where that is asked for instead of shown.
 * @param {string} line
 * @param {string} day
 * @param {{ shown: boolean }} output
 */
function run(line, day, { shown }) {
  const [name, ...args] = commandWords(line);
  const [command, ...words] = name === 'okr' ? [process.execPath, OKR, ...args] : ['git', ...args];
  const { status, stdout, error } = spawnSync(command, words, {
    cwd: folder,
    env: cleanEnvironment(folder, `${day}T12:00:00Z`),
    // No terminal to type on: a question would otherwise wait for whoever watches.
    stdio: ['ignore', shown ? 'inherit' : 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (error) throw new FailedStep(`${line}: ${error.message}`);
  if (status !== 0) throw new FailedStep(`${line}: exit ${status}`);
  return stdout;
}

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

function play() {
  for (const line of ['git init -q', 'git config user.name Ana', 'git config user.email ana@acme.example']) {
    run(line, '2026-10-01', { shown: true });
  }
  for (const [day, ...lines] of STORY) {
    say(`\n# ${day}`);
    for (const line of lines) {
      say(`$ ${line}`);
      run(line, day, { shown: true });
    }
  }
  say(`\n# The same as data; of it, what each key result gained in 30 days\n$ ${AS_DATA}`);
  say(changes(JSON.parse(run(AS_DATA, '2026-11-24', { shown: false }))));
  cpSync(join(import.meta.dirname, '..', 'examples', TEAM), join(folder, TEAM), { recursive: true });
  say('\n# A team of four after eight weeks, from examples/');
  for (const line of OF_THE_TEAM) {
    say(`$ ${line}`);
    run(line, '2026-11-24', { shown: true });
  }
}

try {
  play();
} catch (error) {
  if (!(error instanceof FailedStep)) throw error;
  process.stderr.write(`The demo stopped at: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  if (process.argv.includes('--keep')) say(`\nThe files are in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
