import { Buffer } from 'node:buffer';
import { ioError } from './io-error.ts';

/** All of standard input, unless there are more than `limit` bytes, or it is a terminal, where nobody would type it. */
export async function readInput(limit: number): Promise<Uint8Array | 'too-large' | 'terminal'> {
  if (process.stdin.isTTY) return 'terminal';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return 'too-large';
    }
  } catch (error) {
    throw ioError('read', 'standard input', error);
  }
  return Buffer.concat(chunks);
}
