import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll } from 'vitest';
import { cleanEnvironment } from '../../scripts/clean-environment.mjs';
import { commandWords } from '../../scripts/command-words.mjs';
import { belowSchema } from '../storage/below-schema.ts';
import { Session } from './session.ts';

const OKR = join(import.meta.dirname, '..', '..', 'bin', 'okr.js');

/** The instant at which every command runs that is not told another by `env: { OKR_NOW }`. */
export const NOW = '2026-11-24T12:00:00Z';

/** What a finished process left behind. */
export interface Outcome {
  stdout: string;
  stderr: string;
  code: number;
}

/** How to run one command; without it: in the workspace's folder, with nothing on stdin, and it must exit 0. */
export interface Circumstances {
  /** The exit code that makes the run a success. */
  expect?: number;
  /** Variables beside those of the clean environment; `undefined` takes one away. */
  env?: Record<string, string | undefined>;
  /** Where it runs, relative to the workspace's folder. */
  cwd?: string;
  /** What it reads on stdin. */
  input?: string;
  /** In a process of its own, as where several run at the same time; else it may share one with others, one after another. */
  alone?: boolean;
}

/** Every so many commands one has a process of its own anyway, so that sharing one cannot hide what depends on a fresh start. */
const EVERY = 10;

const folders: string[] = [];
const session = new Session();
let count = 0;

afterAll(() => {
  session.end();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder that is gone after the test file; its path has no links in it. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-test-')));
  folders.push(folder);
  return folder;
}

/** A folder in which the built `okr` and `git` run as its user would run them, in an environment of nothing else. */
export class Workspace {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Runs the built command, as in `okr('checkin meetings +3 --note "A good week"')`, and fails on any exit but the expected. */
  async okr(args: string | string[], circumstances: Circumstances = {}): Promise<Outcome> {
    const { expect: expected = 0, env = {}, input, alone = false } = circumstances;
    const typed = words(args);
    const isFresh = ++count % EVERY === 0 || typed.includes('-') || 'NODE_OPTIONS' in env;
    if (alone || input !== undefined || isFresh)
      return this.#run(process.execPath, [OKR, ...typed], `okr ${shown(args)}`, circumstances);
    const outcome = await this.answer(args, circumstances);
    if (outcome.code === expected) return outcome;
    throw new Error(unexpected(`okr ${shown(args)}`, `${outcome.code}`, expected, outcome));
  }

  /** As `okr`, whatever the exit code is, and never in a process of its own. */
  answer(args: string | string[], { env = {}, cwd = '.' }: Circumstances = {}): Promise<Outcome> {
    return session.run({ folder: join(this.folder, cwd), words: words(args), env: this.#environment(env) });
  }

  git(args: string | string[], circumstances: Circumstances = {}): Promise<Outcome> {
    return this.#run('git', words(args), `git ${shown(args)}`, circumstances);
  }

  /** Makes the folder a git repository of one user, ana@acme.example unless told another. */
  async initGit({ name = 'Ana', email = 'ana@acme.example' } = {}): Promise<void> {
    await this.git('init --quiet --initial-branch=main');
    await this.git(['config', 'user.name', name]);
    await this.git(['config', 'user.email', email]);
  }

  /** Writes files, by path from the folder, with the folders they need. */
  write(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** What stands in a file that okr made, below the line that names its schema. */
  written(path: string): string {
    return belowSchema(this.read(path));
  }

  /** The paths of all files under `path`, sorted, from the folder and with `/`; what git keeps for itself is left out. */
  files(path = '.'): string[] {
    const entries = readdirSync(join(this.folder, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(this.folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !file.startsWith('.git/'))
      .sort();
  }

  #environment(changed: Record<string, string | undefined>): Record<string, string> {
    const all = { ...cleanEnvironment(this.folder, NOW), COLUMNS: '80', ...changed };
    return Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  }

  #run(command: string, args: string[], line: string, circumstances: Circumstances): Promise<Outcome> {
    const { expect: expected = 0, env = {}, cwd = '.', input = '' } = circumstances;
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd: join(this.folder, cwd), env: this.#environment(env), stdio: 'pipe' });
      const output = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].setEncoding('utf8').on('data', (text: string) => {
          output[name] += text;
        });
      }
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code === expected) resolve({ ...output, code });
        else reject(new Error(unexpected(line, `${signal ?? code}`, expected, output)));
      });
      // A command that ends without reading its input closes the pipe under us; its exit code tells whether that is fine.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  }
}

/** A workspace's folder with the files given, a new temporary one unless told which. */
export function workspaceIn(folder: string = temporaryFolder(), files: Record<string, string> = {}): Workspace {
  const workspace = new Workspace(folder);
  workspace.write(files);
  return workspace;
}

const words = (args: string | string[]): string[] => (typeof args === 'string' ? commandWords(args) : args);

const shown = (args: string | string[]): string =>
  typeof args === 'string' ? args : args.map((arg) => JSON.stringify(arg)).join(' ');

const unexpected = (
  line: string,
  ended: string,
  expected: number,
  output: { stdout: string; stderr: string },
): string =>
  `\`${line}\` ended with ${ended}, not ${expected}\n--- stdout\n${output.stdout}--- stderr\n${output.stderr}---`;
