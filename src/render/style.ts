import type { Language } from '../language/language.ts';

/** How a report is to be drawn, decided at the edge of the program. */
export interface Style {
  readonly language: Language;
  /** Only characters of ASCII beside the user's own texts. */
  readonly ascii: boolean;
}
