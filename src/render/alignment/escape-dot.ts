import { safeText } from '../safe-text.ts';

/** What Graphviz would take for the end of a label, for one of its own escapes such as `\N`, or for an entity of HTML. */
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '&': '&amp;' };

/** A user's text within a quoted label of Graphviz, which shows it as it is. */
export const escapeDot = (text: string): string => safeText(text).replace(/[\\"&]/g, (sign) => ESCAPES[sign] ?? sign);
