import { type Call, isChange } from './faulty-process.ts';
import { Run, type Texts, type Trial } from './trials.ts';

/** What a trial does where nothing goes wrong. */
export interface Known {
  readonly trial: Trial;
  readonly after: Texts;
  readonly calls: readonly Call[];
}

export const FAILURES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EPERM'];

export const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The calls, counted from 1, that change or flush something, or all of them. */
export const positions = (calls: readonly Call[], which: 'changes' | 'all'): number[] =>
  calls
    .filter(({ name }) => name !== 'print')
    .flatMap((call, index) => (which === 'all' || isChange(call) ? [index + 1] : []));

const same = (a: object, b: object): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (texts: object): unknown => Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Kills the trial at its `at`-th call. A reader must see all of the change or nothing of it, and the same once the next writer
 * came, which leaves nothing of the dead one; what was told on standard output must be there. Gives what was not so.
 */
export async function killed({ trial, after, calls }: Known, at: number): Promise<string[]> {
  const run = new Run(trial);
  try {
    const { signal, stdout } = await run.start({ at, act: 'SIGKILL' });
    const wrong: string[] = [];
    if (signal !== 'SIGKILL') wrong.push('it was not killed');
    const seen = run.seen();
    const isDone = same(seen, after);
    if (!isDone && !same(seen, trial.files)) wrong.push(`a reader sees ${JSON.stringify(seen)}`);
    if (stdout !== '' && !isDone) wrong.push('what was acknowledged is lost');
    await run.next();
    if (!same(run.files(), seen)) wrong.push(`the next writer leaves ${JSON.stringify(run.files())}`);
    if (run.leftOver().length > 0) wrong.push(`left over: ${run.leftOver()}`);
    return wrong.map((text) => `killed at call ${at}, ${shown(calls[at - 1])}: ${text}`);
  } finally {
    run.remove();
  }
}

/** Makes the `at`-th call fail with an error's code: exit 5, nothing on standard output, and no byte or name changed. */
export async function failed({ trial, after, calls }: Known, at: number, act: string): Promise<string[]> {
  const run = new Run(trial);
  try {
    const before = run.entries();
    const { code, stdout, stderr } = await run.start({ at, act });
    // Where the file system seems to have no hard links there is another way, and the change is made.
    if (code === 0 && act === 'EPERM' && calls[at - 1]?.name === 'link' && same(run.files(), after)) return [];
    const wrong: string[] = [];
    if (code !== 5) wrong.push(`exit ${code}, ${stderr}`);
    if (stdout !== '') wrong.push(`it says ${stdout}`);
    if (!same(run.files(), trial.files)) wrong.push(`it leaves ${JSON.stringify(run.files())}`);
    if (!same(run.entries(), before)) wrong.push(`it leaves ${run.entries()}`);
    return wrong.map((text) => `${act} at call ${at}, ${shown(calls[at - 1])}: ${text}`);
  } finally {
    run.remove();
  }
}

/** Sends a signal at the `at`-th call: all is done and told, or nothing, and nothing is left over. */
export async function interrupted(
  { trial, after, calls }: Known,
  at: number,
  act: keyof typeof SIGNALS,
): Promise<string[]> {
  const run = new Run(trial);
  try {
    const { code, stdout, stderr } = await run.start({ at, act });
    const isDone = code === 0 && stdout !== '' && same(run.files(), after);
    const isLeft = code === SIGNALS[act] && stdout === '' && same(run.files(), trial.files);
    const wrong: string[] = [];
    if (!isDone && !isLeft) wrong.push(`exit ${code}, ${stdout}${stderr}, it leaves ${JSON.stringify(run.files())}`);
    if (run.leftOver().length > 0) wrong.push(`left over: ${run.leftOver()}`);
    return wrong.map((text) => `${act} at call ${at}, ${shown(calls[at - 1])}: ${text}`);
  } finally {
    run.remove();
  }
}

const shown = (call: Call | undefined): string => `${call?.name} ${call?.path}`;
