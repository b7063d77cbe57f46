import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const YAML = /(?:^|\/)node_modules\/yaml\//;

/** @typedef {{ inputs: Record<string, { bytesInOutput: number }> }} Output */
/** @typedef {{ id: number, callFrame: { url: string } }} ProfileNode */
/** @typedef {{ nodes: ProfileNode[], samples: number[], timeDeltas: number[] }} Profile */

/**
 * The chunks of the build that are mostly the `yaml` package, by file name, each with yaml's share of its bytes (0..1).
 * @param {Record<string, Output>} outputs of esbuild's metafile
 * @returns {Map<string, number>}
 */
export function yamlChunks(outputs) {
  const chunks = new Map();
  for (const [path, { inputs }] of Object.entries(outputs)) {
    let all = 0;
    let yaml = 0;
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      all += bytesInOutput;
      if (YAML.test(input)) yaml += bytesInOutput;
    }
    if (yaml > all / 2) chunks.set(path.slice(path.lastIndexOf('/') + 1), yaml / all);
  }
  return chunks;
}

/**
 * Share of a profile's time (0..1) that was spent in functions of these chunks themselves; what they call elsewhere,
 * such as the garbage collector, is not theirs.
 * @param {Profile} profile
 * @param {Map<string, number>} chunks
 */
export function selfTimeShare({ nodes, samples, timeDeltas }, chunks) {
  const theirs = new Set(
    nodes.filter(({ callFrame: { url } }) => chunks.has(url.slice(url.lastIndexOf('/') + 1))).map(({ id }) => id),
  );
  let all = 0;
  let inChunks = 0;
  for (const [index, delta] of timeDeltas.entries()) {
    all += delta;
    if (theirs.has(samples[index] ?? -1)) inChunks += delta;
  }
  return all === 0 ? 0 : inChunks / all;
}

/**
 * Runs a node command under the sampling profiler.
 * @param {string} folder where the profile is written and removed again
 * @param {(nodeFlags: string[]) => void} run
 * @returns {Profile}
 */
export function profiled(folder, run) {
  const into = mkdtempSync(join(folder, 'profile-'));
  try {
    run(['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${into}`]);
    const [file] = readdirSync(into);
    if (!file) throw new Error('Node wrote no profile');
    return JSON.parse(readFileSync(join(into, file), 'utf8'));
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
