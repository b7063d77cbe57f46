import { expect } from 'vitest';
import { displayWidth } from '../../src/render/columns.ts';

/** Expects every line to fit into a terminal of `width` columns and none to end with a space. */
export function expectToFit(text: string, width: number): void {
  for (const line of text.split('\n')) {
    expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/ $/);
  }
}

/** The column of the terminal in which `part` begins in `line`. */
export function columnOf(line: string | undefined, part: string): number {
  const at = line?.indexOf(part) ?? -1;
  if (line === undefined || at < 0) throw new Error(`${part} does not stand in ${line}`);
  return displayWidth(line.slice(0, at));
}
