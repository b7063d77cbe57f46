import type { Language } from '../language/language.ts';

/** What a piece of text says by its colour, beside its words. */
export type Tone = 'good' | 'warning' | 'bad' | 'accent' | 'strong' | 'faint' | Shade;

/** How much there is of something, from the least to the most. */
type Shade = 'shade1' | 'shade2' | 'shade3' | 'shade4' | 'shade5';

export type Paint = (tone: Tone, text: string) => string;

/** In which words and characters something is told. */
export interface WordStyle {
  readonly language: Language;
  /** Only characters of ASCII beside the user's own texts. */
  readonly ascii: boolean;
}

/** How a report is to be drawn, decided at the edge of the program. */
export interface Style extends WordStyle {
  /** Columns of the terminal; null where output does not go to one, and nothing has to fit. */
  readonly width: number | null;
  /** In sentences, without boxes, bars and columns, for those who have it read to them. */
  readonly accessible: boolean;
  /** Colours a text; gives it back as it is where there are no colours. */
  readonly paint: Paint;
}
