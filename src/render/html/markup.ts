import { safeText } from '../safe-text.ts';

/** HTML that is safe to show: what `html` made. Nothing else is put into a page as it stands. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template of `html`: text and numbers are escaped, lists are joined, and null is nothing. */
export type Part = Markup | string | number | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as HTML, within an element or a quoted attribute. Line breaks stay, though not as such: printed to the log of a CI, no
 * line begins with what a user wrote. What is not visible is made so, as everywhere.
 */
export const escapeHtml = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => safeText(line).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign))
    .join('&#10;');

/** Markup from a template whose fixed text is markup, and all of whose parts are escaped unless they are markup themselves. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    fixed.map((text, index) => text + (index < parts.length ? textOf(parts[index] ?? null) : '')).join(''),
  );
}

/** Nothing. */
export const NOTHING = new Markup('');

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escapeHtml(String(part));
}
