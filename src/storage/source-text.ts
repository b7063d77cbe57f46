import { message } from '../model/message.ts';
import type { Faults } from './faults.ts';
import type { FileSource } from './files.ts';

/** The most bytes that a file of a workspace may have. */
export const MOST_BYTES = 1_048_576;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without its byte order mark; null, and a fault noted, where it is too large or not UTF-8. */
export const readText = (files: FileSource, path: string, faults: Faults): string | null =>
  textOf(files.read(path, MOST_BYTES), faults);

/** The text that the bytes of a file are, as `readText` gives it. */
export function textOf(bytes: Uint8Array | 'too-large', faults: Faults): string | null {
  if (bytes === 'too-large') {
    faults.add(0, message('file/too-large', { limit: MOST_BYTES, of: 'bytes' }), message('mend/shorten', {}));
    return null;
  }
  const text = decodeText(bytes);
  // UTF-16 without a byte order mark is valid UTF-8, with a NUL beside every Latin letter.
  const offset = text?.indexOf('\0') ?? invalidAt(bytes);
  if (text !== null && offset < 0) return text;
  faults.add(offset, message('file/not-utf-8', {}), message('mend/save-as-utf-8', {}));
  return null;
}

/** Whether a file begins with a byte order mark, which is no part of its text. */
export const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The text of valid UTF-8 without its byte order mark, else null. */
function decodeText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Where in the text valid UTF-8 ends. U+FFFD may itself stand in a text, so the bytes are compared. */
function invalidAt(bytes: Uint8Array): number {
  const written = hasByteOrderMark(bytes) ? bytes.subarray(3) : bytes;
  const mended = new TextEncoder().encode(lenientText(bytes));
  const end = mended.findIndex((byte, index) => written[index] !== byte);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.subarray(0, end), { stream: true }).length;
}

/** The text of any bytes without a byte order mark, U+FFFD in place of what is not UTF-8: for showing, never for reading. */
export const lenientText = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
