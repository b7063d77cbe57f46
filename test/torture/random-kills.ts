import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withJournal } from '../../src/storage/journal-view.ts';
import { FolderDisk } from '../../src/system/disk.ts';
import { CHECKIN_FILES } from '../e2e/checkin-files.ts';
import { inPairs, okrScript, runScript } from './faulty-process.ts';
import { textsOf } from './trials.ts';

/** What became of so many processes that were killed at a random moment. */
export interface Killing {
  /** Some were quicker. */
  readonly killed: number;
  readonly acknowledged: number;
  readonly lost: string[];
  readonly torn: string[];
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-kills-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function durationOf(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1] ?? 0;
}

/** A moment from the second half of what a run takes to a little past its end: that is when it writes. */
const momentIn = (duration: number): number => duration * (0.5 + 0.6 * Math.random());

/** Check-ins, two at a time in one workspace. */
export async function killedCheckins(count: number): Promise<Killing> {
  const folder = folderWith(CHECKIN_FILES);
  const script = okrScript('checkin', 'meetings', '+1');
  const told: string[] = [];
  const note = (stdout: string) => told.push(...(/okrs\/\S+\.yaml/.exec(stdout) ?? []));
  const duration = await durationOf(async () => note((await runScript(script, folder)).stdout));
  let killed = 0;
  const one = async () => {
    const { signal, stdout } = await runScript(script, folder, { killAfter: momentIn(duration) });
    if (signal === 'SIGKILL') killed += 1;
    note(stdout);
  };
  await inPairs(Array.from({ length: count }, () => one));
  const checkins = join(folder, 'okrs/2026-Q4/checkins/2026-11');
  const names = readdirSync(checkins);
  const whole = readFileSync(join(folder, told[0] ?? ''), 'utf8');
  const torn = names.filter((name) => readFileSync(join(checkins, name), 'utf8') !== whole);
  const lost = told.filter((path) => !names.includes(path.slice(path.lastIndexOf('/') + 1)));
  const { stdout } = await runScript(okrScript('report', '--json'), folder);
  const current = JSON.parse(stdout).objectives[0].keyResults.find(
    ({ id }: { id: string }) => id === 'meetings',
  ).current;
  if (current !== names.length) lost.push(`the report counts ${current} of ${names.length}`);
  rmSync(folder, { recursive: true });
  return { killed, acknowledged: told.length, lost, torn };
}

/** Changes of two files together, one process after the other in one folder, each of many changes. */
export async function killedChanges(count: number, driver: string): Promise<Killing> {
  const folder = folderWith({ 'a.yaml': 'count: 0\n', 'b.yaml': 'count: 0\n' });
  const script = [driver, folder, 'count', '5'];
  const duration = await durationOf(() => runScript(script, folder));
  const torn: string[] = [];
  const lost: string[] = [];
  let [killed, acknowledged, last] = [0, 15, 15];
  for (let turn = 0; turn < count; turn++) {
    const { signal, stdout, stderr } = await runScript(script, folder, { killAfter: momentIn(duration) });
    if (signal === 'SIGKILL') killed += 1;
    if (stderr !== '') lost.push(stderr);
    const told = stdout.match(/^\d+$/gm)?.map(Number) ?? [];
    acknowledged += told.length;
    const texts = textsOf(withJournal(new FolderDisk(folder)));
    const { 'a.yaml': a = '', 'b.yaml': b = '' } = texts;
    if (a !== b || !/^count: \d+\n# x{500}\n$/.test(a)) torn.push(`${a}${b}`);
    const now = Number(/\d+/.exec(a)?.[0]);
    // The last change may be made and not yet told.
    if (now < (told.at(-1) ?? last) || now > last + told.length + 1) lost.push(`${last}, told ${told}, now ${now}`);
    last = now;
  }
  rmSync(folder, { recursive: true });
  return { killed, acknowledged, lost, torn };
}
