/** Columns of a terminal that does not tell. */
const USUAL_WIDTH = 80;

/** Takes the cursor to the begin of its line, and what stands there away. */
const ERASE = '\r\x1b[K';

/** Whether a line stands on the terminal that does not stay. */
let isPassing = false;

/** Standard error, where it is a terminal: one line in place of the last one, until anything else is written. */
export function writePassing(text: string): void {
  quietWhenClosed(process.stderr);
  process.stderr.write(`${ERASE}${text}`);
  isPassing = true;
}

/** Takes away the line that does not stay. */
export function erasePassing(): void {
  if (isPassing) process.stderr.write(ERASE);
  isPassing = false;
}

/** Standard output: for data. A reader that stops reading, as `head` does, is no error. */
export function writeOut(text: string): void {
  quietWhenClosed(process.stdout);
  erasePassing();
  process.stdout.write(text);
}

/** Standard error: for talk. */
export function writeError(text: string): void {
  quietWhenClosed(process.stderr);
  erasePassing();
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

/** Columns of the terminal that standard error goes to. */
export const errorWidth = (): number => process.stderr.columns || USUAL_WIDTH;

export const errorIsTerminal = (): boolean => process.stderr.isTTY === true;

/** Whether someone sits at the terminal who can be asked. */
export const isInteractive = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;
