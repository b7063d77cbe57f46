/** A source of the ten characters (a–z, 0–9) that make a file's name unique. */
export type Suffix = () => string;

/** The process that writes, and what it can tell of others. */
export interface Writer {
  readonly pid: number;
  readonly host: string;
  /** Whether a process of this host still runs. */
  readonly isAlive: (pid: number) => boolean;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly suffix: Suffix;
}

/** A new name for a file of no lasting use, which tells whose it is. */
export const temporaryName = ({ suffix, pid, host }: Writer): string => `new-${suffix()}-${pid}-${hostWord(host)}`;

/** Whether a file was left over by a writer of this host that is dead. Nobody can tell of another host's. */
export function isLeftOver(name: string, { host, isAlive }: Writer): boolean {
  const [, pid, owner] = /^new-[a-z0-9]+-(\d+)-(.+)$/.exec(name) ?? [];
  return owner === hostWord(host) && !isAlive(Number(pid));
}

/** The name of a host as part of a file's. */
const hostWord = (host: string): string => host.replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, 64) || '_';
