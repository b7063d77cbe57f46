import { unifiedDiff } from './unified-diff.ts';

/** What changes in a file as a unified diff; null stands for a file that does not exist. */
export const fileDiff = (path: string, before: Uint8Array | null, after: Uint8Array | null): string =>
  unifiedDiff(path, before && textOf(before), after && textOf(after));

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
