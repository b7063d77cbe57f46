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

function quietWhenClosed(stream: NodeJS.WriteStream): void {
  if (stream.listenerCount('error') > 0) return;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

export const errorIsTerminal = (): boolean => process.stderr.isTTY === true;
