import type { ReferenceRow } from '../../report/show/reference-list.ts';
import { displayWidth, padded } from '../columns.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { wrapped } from '../wrap.ts';

/** Columns that a title is worth wrapping in beside its reference. */
const LEAST_TITLE = 20;

/** Every reference as it is typed, one a line with its title, aligned; on a terminal long titles are wrapped. */
export function referencesText(references: readonly ReferenceRow[], { width, paint, language }: Style): string {
  const widest = Math.max(0, ...references.map(({ short }) => displayWidth(short)));
  const drawn = width === null ? Number.POSITIVE_INFINITY : drawnWidth(width);
  const left = Math.min(widest, drawn - LEAST_TITLE - 2);
  const lines = references.flatMap(({ short, title, term }) => {
    const days = term && language.words.term(language.date(term.start), language.date(term.end));
    const about = [days, title && safeText(title)].filter((text) => text !== null).join('  ');
    const [first = '', ...rest] = wrapped(about, drawn - left - 2);
    const name = paint('accent', padded(short, left, 'left'));
    const more = rest.map((line) => `${' '.repeat(left + 2)}${line}`);
    if (displayWidth(short) > left) return [name, `${' '.repeat(left + 2)}${first}`, ...more];
    return [`${name}  ${first}`.trimEnd(), ...more];
  });
  return lines.map((line) => `${line}\n`).join('');
}
