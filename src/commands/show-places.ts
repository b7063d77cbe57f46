import { relative } from 'node:path/posix';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { FileSource } from '../storage/files.ts';
import { locate } from '../storage/locate.ts';

/** A line that begins so is an instruction to the CI that prints it. */
const INSTRUCTION = /^\s*(?:::|##\[)/;

/** A file of the workspace as its reader, who is in `folder`, would type it. */
export function shownPath(folder: string, workspaceFolder: string, file: string): string {
  const path = relative(folder, `${workspaceFolder}/${file}`) || '.';
  return INSTRUCTION.test(path) ? `./${path}` : path;
}

/** Diagnostics with their places found, in the order in which they are shown. `pathOf` says how the reader names a file. */
export async function located(
  files: FileSource,
  diagnostics: readonly Diagnostic[],
  pathOf: (file: string) => string,
): Promise<readonly Finding[]> {
  const places = await locate(
    files,
    diagnostics.map(({ at }) => at),
  );
  const findings = diagnostics.flatMap(({ rule, severity, problem, hint, at }, index): Finding[] => {
    const place = places[index];
    if (!place) return [];
    const { line, column, lineText } = place;
    return [{ rule, severity, problem, hint, file: pathOf(at.file), line, column, lineText }];
  });
  return findings.sort(compareFindings);
}

/** Whether all that is wrong is that links lead out of the workspace. */
export const areUnsafe = (faults: readonly { readonly rule: string }[]): boolean =>
  faults.every(({ rule }) => rule === 'file/outside-link');

/** Refuses to go on with files that cannot be trusted, naming every fault; links out of the workspace are refused for safety. */
export async function refuseFaults(
  files: FileSource,
  faults: readonly Diagnostic[],
  pathOf: (file: string) => string,
): Promise<void> {
  if (faults.length === 0) return;
  const findings = await located(files, faults, pathOf);
  throw areUnsafe(faults)
    ? new UserError('refused', message('files/unsafe', { count: faults.length }), { findings })
    : new UserError('untrusted-files', message('files/cannot-be-read', { count: faults.length }), { findings });
}
