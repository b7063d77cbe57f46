import { hostname } from 'node:os';

/** This process, as others on its host can tell it by. */
export const processId: number = process.pid;

export const hostName = (): string => hostname();

/** Whether a process runs on this host, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
