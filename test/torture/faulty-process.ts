import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cleanEnvironment } from '../../scripts/clean-environment.mjs';
import { NOW } from '../e2e/run-okr.ts';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'faulty-fs.mjs')).href;
const OKR = join(import.meta.dirname, '..', '..', 'bin', 'okr.js');

/** What shall happen at which call that concerns the files under `root`. */
export interface Fault {
  readonly root: string;
  readonly at?: number;
  readonly act?: string;
  readonly record?: string;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A call that was recorded; `print` is the first time that something was told on standard output. */
export interface Call {
  readonly name: string;
  readonly path: string;
  readonly to?: string;
  readonly flags?: string;
  readonly data?: string;
}

/** Runs a script in a folder, with a fault or killed from outside after so many milliseconds. */
export function runScript(
  script: readonly string[],
  folder: string,
  { fault, killAfter }: { fault?: Fault; killAfter?: number } = {},
): Promise<Ending> {
  const preload = fault ? ['--import', PRELOAD] : [];
  const env = {
    ...cleanEnvironment(folder, NOW),
    OKR_USER: 'ana',
    ...(fault ? { OKR_FAULT: JSON.stringify(fault) } : {}),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload, ...script], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (timer) clearTimeout(timer);
      resolve({ code, signal, ...output });
    });
  });
}

export const okrScript = (...args: string[]): string[] => [OKR, ...args];

/** The driver of `replace-files`, bundled; it is gone when the test file is done. */
export async function bundledDriver(): Promise<{ script: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-driver-'));
  const script = join(folder, 'replace-driver.mjs');
  const entry = join(import.meta.dirname, 'replace-driver.ts');
  await build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return { script, remove: () => rmSync(folder, { recursive: true }) };
}

export const recordedCalls = (file: string): Call[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Whether a call may change what is on the disk, or flushes it. */
export const isChange = ({ name, flags }: Call): boolean =>
  ['mkdir', 'link', 'rename', 'unlink', 'rmdir', 'write', 'fsync', 'fchmod'].includes(name) ||
  flags?.startsWith('w') === true;

/** Runs so many tasks, two at a time. */
export async function inPairs(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all([work(), work()]);
}
