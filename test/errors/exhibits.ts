import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the museum stands: a folder for each message, which is its id. */
export const MUSEUM = import.meta.dirname;

/** One error: the workspace it happens in, what is typed there, what is answered, and a line on how to mend it. */
export interface Exhibit {
  readonly id: string;
  readonly folder: string;
  /** What is typed, without `okr`. */
  readonly args: string;
  readonly exit: number;
  /** What is answered, to the letter. */
  readonly expected: string;
  readonly mend: string;
}

/** All exhibits, by id. */
export function exhibits(): readonly Exhibit[] {
  return readdirSync(MUSEUM, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[/\\])command\.txt$/.test(file))
    .map((file) => exhibit(join(MUSEUM, file, '..')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function exhibit(folder: string): Exhibit {
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const command = /^okr (.+?) +# exit (\d)\n$/.exec(read('command.txt'));
  if (!command?.[1]) throw new Error(`${folder}/command.txt is not of the form: okr COMMAND # exit N`);
  return {
    id: relative(MUSEUM, folder).split(sep).join('/'),
    folder,
    args: command[1],
    exit: Number(command[2]),
    expected: read('expected.txt'),
    mend: read('mend.md'),
  };
}

/** A table of check-ins beside the workspace, too large to keep. */
const table = (okrs: string, rows: string): void => writeFileSync(join(okrs, '..', 'rows.csv'), rows);

/** What git, or some file system, could not hold, so that it is made beside the files of `input/`. `okrs` is the workspace. */
const MADE: Readonly<Record<string, (okrs: string) => void>> = {
  'file/case-twin': (okrs) => {
    for (const name of ['Sprint-1', 'sprint-1']) {
      mkdirSync(join(okrs, name));
      writeFileSync(join(okrs, name, 'cycle.yaml'), 'start: 2026-11-01\nend: 2026-11-30\n');
    }
  },
  'file/not-a-file': (okrs) => {
    mkdirSync(join(okrs, '2026-Q4'));
    execFileSync('mkfifo', [join(okrs, '2026-Q4', 'win.yaml')]);
  },
  'file/outside-link': (okrs) => {
    mkdirSync(join(okrs, '2026-Q4'));
    symlinkSync('/etc/hostname', join(okrs, '2026-Q4', 'win.yaml'));
  },
  'file/too-large': (okrs) => {
    mkdirSync(join(okrs, '2026-Q4'));
    writeFileSync(join(okrs, '2026-Q4', 'win.yaml'), `objective: Win more deals\nwhy: ${'More. '.repeat(200_000)}\n`);
  },
  'row/note-too-long': (okrs) => table(okrs, `kr,note\ndeals,${'More. '.repeat(20_000)}\n`),
  'row/too-many-of-a-day': (okrs) => table(okrs, `kr,add\n${'deals,1\n'.repeat(100)}`),
  'usage/input-too-large': (okrs) => table(okrs, `kr,note\ndeals,"${'More. '.repeat(800_000)}"\n`),
  'usage/too-many-rows': (okrs) => table(okrs, `kr,add\n${'deals,1\n'.repeat(10_001)}`),
};

/** Puts the workspace of an exhibit into an empty folder. */
export function setUp({ id, folder }: Exhibit, target: string): void {
  const input = join(folder, 'input');
  if (existsSync(input)) cpSync(input, target, { recursive: true });
  MADE[id]?.(join(target, 'okrs'));
}
