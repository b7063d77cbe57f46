/**
 * Whole cold processes, in turn, each as the ratio to `node -e 0` of the same round: what does a command cost its user?
 * `--runs N` sets the number of rounds. Memory and profile come from runs of their own, which are not timed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cleanEnvironment } from '../scripts/clean-environment.mjs';
import { generateWorkspace } from './generate.mjs';
import { profiled, selfTimeShare, yamlChunks } from './yaml-share.mjs';

const ROOT = join(import.meta.dirname, '..');
const OKR = join(ROOT, 'bin', 'okr.js');
const MEMORY = pathToFileURL(join(import.meta.dirname, 'note-peak-memory.mjs')).href;
const DATE = '2026-11-24';

/** @typedef {{ name: string, args: string[], workspace?: string, fresh?: boolean }} Case */

const { values: flags } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });
const rounds = Number(flags.runs);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--runs takes a whole number above 0, not ${flags.runs}`);

const temporary = mkdtempSync(join(tmpdir(), 'okr-bench-'));
function bench() {
  const small = workspace(100);
  const large = workspace(1000);
  const report = [OKR, 'report', '--as-of', DATE];
  const baseline = { name: 'node -e 0', args: ['-e', '0'] };
  /** @type {Case[]} */
  const cases = [
    baseline,
    { name: 'okr --version', args: [OKR, '--version'] },
    { name: 'okr report, 100 entries', args: report, workspace: small },
    { name: 'okr report, 1,000 entries', args: report, workspace: large },
    {
      name: 'okr checkin, 100 entries',
      args: [OKR, 'checkin', 'objective-1/result-1', '35', '--by', 'ana', '--date', DATE],
      workspace: small,
      fresh: true,
    },
  ];

  const times = interleaved(cases);
  const first = times.get(baseline) ?? [];
  console.log(`Node ${process.version}, medians of ${rounds} rounds\n`);
  console.log(row('', 'ms', 'ratio', 'peak MiB'));
  for (const one of cases) {
    const own = times.get(one) ?? [];
    const ratio = median(own.map((time, round) => time / (first[round] ?? Number.NaN)));
    console.log(row(one.name, median(own).toFixed(1), ratio.toFixed(2), peakMemory(one).toFixed(1)));
  }
  console.log(`\n${yamlShares(cases.filter(({ args }) => args.includes('report')))}`);
}

/** @param {number} entries */
function workspace(entries) {
  const folder = join(temporary, `entries-${entries}`);
  generateWorkspace(folder, { entries });
  return folder;
}

/**
 * Milliseconds of each case in each round; a slow moment of the machine falls on all of them.
 * @param {Case[]} cases
 * @returns {Map<Case, number[]>}
 */
function interleaved(cases) {
  const times = new Map(cases.map((one) => [one, /** @type {number[]} */ ([])]));
  // The round before the first fills the system's file cache.
  for (let round = -1; round < rounds; round += 1) {
    for (const one of cases) {
      const time = run(one, { flags: [], env: {} });
      if (round >= 0) times.get(one)?.push(time);
    }
  }
  return times;
}

/**
 * Runs a case once, in a copy of its workspace where it writes, and returns how long that took in milliseconds.
 * @param {Case} one
 * @param {{ flags: string[], env: Record<string, string> }} node
 */
function run({ name, args, workspace: folder = temporary, fresh = false }, { flags, env }) {
  const cwd = fresh ? mkdtempSync(join(temporary, 'copy-')) : folder;
  if (fresh) cpSync(folder, cwd, { recursive: true });
  const environment = { ...cleanEnvironment(temporary, `${DATE}T12:00:00Z`), ...env };
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    cwd,
    env: environment,
    encoding: 'utf8',
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (fresh) rmSync(cwd, { recursive: true });
  if (status !== 0) throw new Error(`${name} exited with ${status}:\n${stderr}`);
  return time;
}

/** @param {Case} one */
function peakMemory(one) {
  const file = join(temporary, 'peak-memory');
  const peaks = [0, 1, 2].map(() => {
    run(one, { flags: ['--import', MEMORY], env: { OKR_BENCH_MEMORY: file } });
    return Number(readFileSync(file, 'utf8')) / 1024;
  });
  return median(peaks);
}

/** @param {Case[]} cases */
function yamlShares(cases) {
  const chunks = yamlChunks(JSON.parse(readFileSync(join(ROOT, 'dist', 'meta.json'), 'utf8')).outputs);
  if (chunks.size === 0) return 'No chunk of the build is mostly yaml, so its time cannot be told from the rest.';
  const composition = [...chunks].map(([name, share]) => `${name}, ${percent(share)} yaml by bytes`).join('; ');
  const lines = cases.map((one) => {
    const shares = [0, 1, 2, 3, 4].map(() =>
      selfTimeShare(
        profiled(temporary, (flags) => run(one, { flags, env: {} })),
        chunks,
      ),
    );
    return `  ${one.name}: ${percent(median(shares))}`;
  });
  return [`Share of the profiled time spent in the chunk that holds yaml (${composition}):`, ...lines].join('\n');
}

/** @param {number[]} figures */
function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** @param {string} name @param {string[]} figures */
const row = (name, ...figures) => [name.padEnd(28), ...figures.map((figure) => figure.padStart(9))].join('');

try {
  bench();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
