import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileSource } from '../../src/storage/files.ts';
import { withJournal } from '../../src/storage/journal-view.ts';
import { whileLocked } from '../../src/storage/replace-files.ts';
import { FolderDisk } from '../../src/system/disk.ts';
import { hostName, isAlive } from '../../src/system/process.ts';
import { CHECKIN_FILES } from '../e2e/checkin-files.ts';
import { writerOf } from '../storage/writers.ts';
import { type Call, type Ending, type Fault, okrScript, recordedCalls, runScript } from './faulty-process.ts';

export type Texts = Readonly<Record<string, string>>;

/** One command that writes: the files before, how it runs, and where its workspace lies. */
export interface Trial {
  readonly title: string;
  readonly files: Texts;
  readonly script: readonly string[];
  readonly workspace: string;
}

const TEMPLATE = `summary: { en: Ours }
when: { en: Always }
term: 3 months
objective: { en: Sell faster }
key_results: [{ id: days, title: { en: Days }, from: 9, to: 5 }]
`;

/** A new workspace of three files; a check-in; a change of one file, creation of another and removal of a third. */
export const trials = (driver: string): readonly Trial[] => [
  {
    title: 'okr init with two templates',
    files: { 'faster.yaml': TEMPLATE },
    script: okrScript('init', '--template', 'reduce-sales-cycle', '--template', './faster.yaml'),
    workspace: 'okrs',
  },
  { title: 'okr checkin', files: CHECKIN_FILES, script: okrScript('checkin', 'meetings', '+3'), workspace: 'okrs' },
  {
    title: 'three files replaced, created and removed together',
    files: { 'a.yaml': 'count: 1\n', 'b.yaml': 'count: 1\n' },
    script: [driver, '.', 'mix'],
    workspace: '',
  },
];

/** A folder for one run of a trial. */
export class Run {
  readonly trial: Trial;
  readonly folder: string;

  constructor(trial: Trial) {
    this.trial = trial;
    // `init` names the workspace after its folder.
    this.folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'okr-trial-'))), 'acme');
    mkdirSync(this.folder);
    for (const [path, text] of Object.entries(trial.files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  start(fault?: Omit<Fault, 'root'>): Promise<Ending> {
    return runScript(this.trial.script, this.folder, fault ? { fault: { root: this.folder, ...fault } } : {});
  }

  /** Every file but the program's own; the part of a name that is drawn by lot is `*`. */
  files(): Texts {
    return textsOf(new FolderDisk(this.folder));
  }

  /** The same as a command would read them now. */
  seen(): Texts {
    return seen(new FolderDisk(this.folder), this.trial.workspace);
  }

  /** What a writer that comes next does before it writes. */
  async next(): Promise<void> {
    const site = { disk: new FolderDisk(this.folder), workspace: this.trial.workspace, pathOf: (file: string) => file };
    await whileLocked(site, writerOf({ pid: process.pid, host: hostName(), isAlive }), async () => {});
  }

  /** What the program left in its own folder. */
  leftOver(): string[] {
    return this.entries().filter((name) => /(?:^|\/)\.okr\/./.test(name) && !name.endsWith('.gitignore'));
  }

  entries(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort();
  }

  remove(): void {
    rmSync(dirname(this.folder), { recursive: true });
  }
}

/** The workspace in `disk` as a command would read it, named from the disk's folder. */
export function seen(disk: FileSource, workspace: string): Texts {
  const whole = textsOf(disk);
  const outside = Object.entries(whole).filter(([path]) => workspace !== '' && !path.startsWith(`${workspace}/`));
  const prefix = workspace === '' ? '' : `${workspace}/`;
  const inside = Object.entries(textsOf(withJournal(from(disk, workspace)))).map(([path, text]) => [
    `${prefix}${path}`,
    text,
  ]);
  return Object.fromEntries([...outside, ...inside]);
}

function from(files: FileSource, folder: string): FileSource {
  const within = (path: string) => [folder, path].filter((part) => part !== '').join('/');
  return {
    kindOf: (path) => files.kindOf(within(path)),
    list: (path) => files.list(within(path)),
    read: (path, limit) => files.read(within(path), limit),
  };
}

export function textsOf(files: FileSource, folder = ''): Texts {
  const texts: Record<string, string> = {};
  for (const { name, kind } of files.list(folder)) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'folder' && name !== '.okr') Object.assign(texts, textsOf(files, path));
    const content = kind === 'file' ? files.read(path, 100_000) : 'too-large';
    if (content !== 'too-large')
      texts[path.replace(/-[a-z0-9]{10}\.yaml$/, '-*.yaml')] = new TextDecoder().decode(content);
  }
  return texts;
}

/** What a trial leaves where nothing goes wrong, and the calls that it makes. */
export async function undisturbed(trial: Trial): Promise<{ after: Texts; calls: Call[] }> {
  const run = new Run(trial);
  const record = `${run.folder}.calls`;
  const { code, stderr } = await run.start({ record });
  if (code !== 0) throw new Error(`${trial.title}: ${code} ${stderr}`);
  const result = { after: run.files(), calls: recordedCalls(record) };
  run.remove();
  return result;
}
