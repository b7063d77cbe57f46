import { message } from '../model/message.ts';
import type { Faults } from './faults.ts';
import type { FileSource } from './files.ts';

/** The most bytes that a file of a workspace may have. */
export const MOST_BYTES = 1_048_576;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without its byte order mark; null, and a fault noted, where it is too large or not UTF-8. */
export function readText(files: FileSource, path: string, faults: Faults): string | null {
  const bytes = files.read(path, MOST_BYTES);
  if (bytes === 'too-large') {
    faults.add(0, message('file/too-large', { limit: MOST_BYTES }), message('mend/shorten', {}));
    return null;
  }
  const text = decodeText(bytes);
  if (text !== null) return text;
  faults.add(lenientText(bytes).indexOf('\uFFFD'), message('file/not-utf-8', {}), message('mend/save-as-utf-8', {}));
  return null;
}

/** The text of valid UTF-8 without its byte order mark, else null. */
function decodeText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The text of any bytes without a byte order mark, U+FFFD in place of what is not UTF-8: for showing, never for reading. */
export const lenientText = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
