import { dueLines, dueTable } from '../due-lines.ts';
import type { DueRenderer } from '../index.ts';

/** Who owes a check-in, each with the command to paste: as lines that fit a terminal, or as plain columns. */
export const dueText: DueRenderer = (report, style) => {
  const lines = style.width === null ? dueTable(report, style) : dueLines(report, style, style.width);
  return lines.map((line) => `${line}\n`).join('');
};
