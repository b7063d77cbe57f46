import type { Diagnostic } from './diagnostic.ts';
import type { Position } from './place.ts';

/** A diagnostic whose place has been found, ready to be shown. */
export interface Finding extends Pick<Diagnostic, 'rule' | 'severity' | 'problem' | 'hint'>, Position {
  /** Relative to the folder that the reader is in, with `/`. */
  readonly file: string;
  /** The line of the file that it is in, as it stands there; empty where the file as a whole is meant. */
  readonly lineText: string;
}

/** The order in which findings are shown: by file, line, column and rule. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
