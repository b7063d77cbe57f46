const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `length` random characters of a–z and 0–9, each equally likely. */
export function randomSuffix(length: number): string {
  let suffix = '';
  while (suffix.length < length) {
    // 252 is the largest multiple of 36 that a byte can hold; bytes above it would favour the first letters.
    for (const byte of crypto.getRandomValues(new Uint8Array(16)))
      if (byte < 252 && suffix.length < length) suffix += ALPHABET[byte % 36];
  }
  return suffix;
}
