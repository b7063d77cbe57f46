import { parseCommandLine } from '../../src/cli/command-line.ts';
import { exitCode, statusCode } from '../../src/cli/exit-code.ts';
import type { Preferences, World } from '../../src/commands/command.ts';
import { english } from '../../src/language/en/index.ts';
import { languageOf } from '../../src/language/index.ts';
import type { Instant } from '../../src/model/instant.ts';
import { failureJson, failureText } from '../../src/render/failure.ts';
import type { Style } from '../../src/render/style.ts';
import { date } from '../scoring/build.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';
import { writerOf } from '../storage/writers.ts';

/** Where the user is; the workspace is `okrs` in it. */
const FOLDER = '/acme';

const TODAY = date('2026-11-24');

/** What a command printed, and the exit code it would end with. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface Circumstances {
  /** Columns of the terminal; null where there is none. */
  readonly width?: number | null;
  /** Where the user is. */
  readonly folder?: string;
  /** Who waits for what is slow; nobody where it is left out. */
  readonly progress?: World['progress'];
}

/** Runs a command line in this process on a disk in memory, which holds the workspace; a failure is worded as the program words it. */
export async function printed(
  words: readonly string[],
  disk: MemoryDisk,
  { width = null, folder = FOLDER, progress = null }: Circumstances = {},
): Promise<Printed> {
  const said = { stdout: '', stderr: '' };
  const style = { ascii: false, width, accessible: false, paint: (_: unknown, text: string) => text };
  const into = (stream: keyof typeof said) => (text: string) => {
    said[stream] += text;
  };
  const out: World['out'] = {
    print: into('stdout'),
    talk: into('stderr'),
    warn: into('stderr'),
  };
  const json = words.includes('--json');
  try {
    const asked = await parseCommandLine(words, '0.0.0');
    if (asked.kind === 'text') return { ...said, stdout: asked.text, code: 0 };
    const { flags } = asked;
    const preferences = {
      ...{ asOf: flags.asOf ?? null, cycle: flags.cycle ?? null, language: null },
      ...{ json: flags.json ?? false, dryRun: flags.dryRun ?? false },
    };
    const world = worldOf({ disk, folder, preferences, style, out, progress });
    return { ...said, ...(await ended(asked.command.run(flags as never, world), said)) };
  } catch (error) {
    const words = { language: english, ascii: false };
    const told = json
      ? failureJson(error, exitCode(error))
      : failureText(error, { ...words, excerpts: width !== null, stack: true });
    return { stdout: said.stdout, stderr: said.stderr + told, code: exitCode(error) };
  }
}

async function ended(running: Promise<0 | 1 | 'untrusted-files' | 'refused'>, said: Omit<Printed, 'code'>) {
  const code = statusCode(await running);
  return { stdout: said.stdout, stderr: said.stderr, code };
}

interface Surroundings {
  readonly disk: MemoryDisk;
  readonly folder: string;
  readonly preferences: Preferences;
  readonly style: Omit<Style, 'language'>;
  readonly out: World['out'];
  readonly progress: World['progress'];
}

function worldOf({ disk, folder, preferences, style, out, progress }: Surroundings): World {
  const workspace = `${FOLDER}/okrs`;
  const machine = Object.assign(new MemoryDisk(), {
    kindOf: (path: string) => (path.startsWith(`${workspace}/`) ? disk.kindOf(path.slice(workspace.length + 1)) : null),
  });
  return {
    ...{ preferences, folder, style, out, progress },
    disk: (path) => (path === workspace ? disk : machine),
    version: '1.2.3',
    templates: new MemoryDisk(),
    clock: {
      now: () => '2026-11-24T12:00:00.000Z' as Instant,
      today: () => TODAY,
      systemTimezone: () => 'UTC',
    },
    user: { okrUser: null, git: () => ({ email: null, name: null }), language: 'en' },
    writer: writerOf(),
    language: languageOf,
    input: async () => new Uint8Array(),
    ask: null,
    draft: null,
    save: () => {},
    browse: async () => true,
  };
}
