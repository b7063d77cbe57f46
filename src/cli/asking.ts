import type { Ask } from '../commands/command.ts';
import type { Language } from '../language/language.ts';
import { paragraphText, questionText } from '../render/question.ts';
import { safeText } from '../render/safe-text.ts';
import type { Style } from '../render/style.ts';
import { cut } from '../render/wrap.ts';
import { prompts } from '../system/prompts.ts';
import { numbered } from './numbered.ts';

/** Columns that a list needs beside the names of its choices. */
const LIST_MARKS = 4;

const SIGNS = { asked: '?', answered: '✓', pointer: '›', ticked: '◉', open: '○' };
const ASCII_SIGNS = { asked: '?', answered: '*', pointer: '>', ticked: '[x]', open: '[ ]' };

/** Asks in a language, drawn as everything else on standard output is; `print` writes there. */
export function asker(language: Language, style: Omit<Style, 'language'>, print: (text: string) => void): Ask {
  const { words } = language;
  const { paint, ascii, width, accessible } = style;
  const columns = Math.max((width ?? 80) - LIST_MARKS, 1);
  const ask = prompts({
    paint,
    question: (message, enter) => questionText(message, enter === null ? null : words.enter(enter), style),
    paragraph: (text) => paragraphText(text, style),
    line: (text) => cut(safeText(text), columns, ascii),
    signs: ascii ? ASCII_SIGNS : SIGNS,
    items: words.join.items,
    words,
  });
  return accessible ? numbered(ask, language, print) : ask;
}
