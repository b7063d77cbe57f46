/** Columns of a terminal that does not tell. */
const USUAL_WIDTH = 80;

/** Standard output: for data. A reader that stops reading, as `head` does, is no error. */
export function writeOut(text: string): void {
  quietWhenClosed(process.stdout);
  process.stdout.write(text);
}

/** Standard error: for talk. */
export function writeError(text: string): void {
  quietWhenClosed(process.stderr);
  process.stderr.write(text);
}

/** Waits until whoever reads our output has, or no longer wants, all of it. */
export async function flushed(): Promise<void> {
  await Promise.all([...used].map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))));
}

const used = new Set<NodeJS.WriteStream>();

function quietWhenClosed(stream: NodeJS.WriteStream): void {
  used.add(stream);
  if (stream.listenerCount('error') > 0) return;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Columns of the terminal that standard output goes to; null where it goes elsewhere. */
export const outWidth = (): number | null => (process.stdout.isTTY ? process.stdout.columns || USUAL_WIDTH : null);

export const errorIsTerminal = (): boolean => process.stderr.isTTY === true;

/** Whether someone sits at the terminal who can be asked. */
export const isInteractive = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;
