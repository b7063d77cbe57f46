import { displayWidth, padded } from '../columns.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { wrapped } from '../wrap.ts';

/** Begins a line that continues a text in plain output: what a user wrote must not begin one, not even behind spaces. */
export const CONTINUED = '|';

/** Something known of a thing, under its label; null where there is nothing to tell. */
export type Fact = readonly [label: string, value: string | null];

/** A user's text, safe to show, its line breaks kept. */
export const safeLines = (text: string): string =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(safeText)
    .join('\n');

/** Facts under each other, their values aligned; on a terminal long ones are wrapped, elsewhere nothing is. */
export function factLines(facts: readonly Fact[], { width, paint }: Pick<Style, 'width' | 'paint'>): readonly string[] {
  const told = facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));
  const labels = Math.max(0, ...told.map(({ label }) => displayWidth(label)));
  const room = width === null ? Number.POSITIVE_INFINITY : drawnWidth(width) - labels - 2;
  return told.flatMap(({ label, value }) => {
    const lines = value.split('\n').flatMap((line) => wrapped(line, room));
    return lines.map((line, index) => {
      const start = index === 0 ? label : width === null ? CONTINUED : '';
      return `${paint('faint', padded(start, labels, 'left'))}  ${line}`.trimEnd();
    });
  });
}
