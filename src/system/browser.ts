import { type ChildProcess, spawn } from 'node:child_process';

/** Milliseconds after which what was started is taken for a browser that stays open. */
const PATIENCE = 2000;

/**
 * Shows a file to whoever sits here: by `command`, which is typed into a shell with the file behind it, else by whatever the
 * system opens pages with. False where nothing could be started, or where it gave up at once. The browser outlives this process.
 */
export function openFile(path: string, command: string | null): Promise<boolean> {
  return new Promise((resolve) => {
    const child = opener(path, command);
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const end = (isShown: boolean) => {
      clearTimeout(timer);
      resolve(isShown);
    };
    child.once('error', () => end(false)).once('exit', (code) => end(code === 0));
    child.unref();
  });
}

function opener(path: string, command: string | null): ChildProcess {
  const options = { detached: true, stdio: 'ignore' } as const;
  if (command !== null) return spawn('sh', ['-c', `${command} "$1"`, 'okr', path], options);
  if (process.platform === 'darwin') return spawn('open', [path], options);
  // The first word in quotes is the title of a window.
  if (process.platform === 'win32') return spawn('cmd', ['/c', 'start', '', path], options);
  return spawn('xdg-open', [path], options);
}
