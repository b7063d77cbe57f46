import type { SpokenWords } from '../../language/spoken.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { points } from '../figures.ts';
import type { Style } from '../style.ts';
import { wrapped } from '../wrap.ts';

/** How something is told in sentences. */
export interface SpokenStyle extends Style {
  readonly spoken: SpokenWords;
}

/** A style for sentences: nothing has to fit, and dates are as they stand in one. */
export const spokenStyle = async (style: Style): Promise<SpokenStyle> => ({
  ...{ ...style, width: null, paint: (_, text) => text },
  language: { ...style.language, date: style.language.fullDate },
  spoken: await style.language.spoken(),
});

/** What is said in sentences, one after another; what is empty or null is left out. */
export function told(texts: readonly (string | null)[], { spoken }: SpokenStyle): string {
  const said = texts.filter((text) => text !== null && text !== '');
  // What keeps a text on one line is of no use here.
  return spoken.joined(said.flatMap((text) => wrapped(text ?? '', Number.POSITIVE_INFINITY)).map(spoken.sentence));
}

/** Sections with an empty line between them; those without lines are left out. */
export const sectionsTold = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

/** What to type, on a line of its own: no full stop may be taken for a part of it. */
export function commandLine(command: string, { spoken }: SpokenStyle): string {
  const line = spoken.command(command);
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

/** How far the progress went, and since when: `up 31 points since 25 October 2026`; null where nothing is known of it. */
export function changeTold(
  delta: { readonly progress: number; readonly since: CalendarDate | 'baseline' } | null,
  style: SpokenStyle,
): string | null {
  if (delta === null) return null;
  const count = points(Math.abs(delta.progress), style).replace('+', '');
  const way = count === '0' ? 'none' : delta.progress > 0 ? 'up' : 'down';
  return style.spoken.change(count, way, delta.since === 'baseline' ? null : style.language.date(delta.since));
}
