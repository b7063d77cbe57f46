import { displayWidth, JOINER } from './columns.ts';

/** One character as a reader sees it: a letter with its marks, an emoji with its joiners, a flag. */
const CLUSTER =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}\p{EMod}?\ufe0f?(?:\u200d\p{Extended_Pictographic}\p{EMod}?\ufe0f?)*|.)\p{M}*/gsu;

/** Scripts without spaces, in which a line may end after any character. */
const BREAKS_ANYWHERE =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** Marks and small letters that must not begin a line (in Japanese `kinsoku`). */
const STAYS_BEHIND = /^[、。，．：；！？）」』】》〉〕”’)\]}!?,.:;%…・ー々〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;

/** Brackets that must not end a line. */
const STAYS_BEFORE = /^[（「『【《〈〔“‘([{]/u;

/** A space at which no line ends. */
const NO_BREAK = '\u00a0';

/** A Chinese date stays together as a number does. */
const WITHIN_DATE = /^(?:\d[年月日]|[年月]\d)/u;

/** A text that stays on one line wherever it fits on one. */
export function unbroken(text: string): string {
  let [joined, before] = ['', ''];
  for (const cluster of clusters(text.replaceAll(' ', NO_BREAK))) {
    if (before !== '' && mayBreak(before, cluster)) joined += JOINER;
    joined += cluster;
    before = cluster;
  }
  return joined;
}

/** The characters of a text as a reader sees them. */
export const clusters = (text: string): readonly string[] => text.match(CLUSTER) ?? [];

/**
 * A text in lines of at most `width` columns (1 or more), broken at spaces where it has any; a longer word is broken inside.
 * Only a character that is wider than `width` makes a longer line.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const whole = text.trimEnd();
  const lines = displayWidth(whole) <= width ? [whole] : brokenLines(text, width);
  return lines.map(breakable);
}

/** A text without what keeps it together. */
const breakable = (text: string): string => text.replaceAll(NO_BREAK, ' ').replaceAll(JOINER, '');

function brokenLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    if (used + piece.width > width) {
      if (line.trim() !== '') lines.push(line.trimEnd());
      const parts = piece.width > width ? broken(piece.text, width) : [piece.text];
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
      used = displayWidth(line);
    } else {
      line += piece.text;
      used += piece.width;
    }
    line += piece.spaces;
    used += piece.spaces.length;
  }
  return line.trim() !== '' || lines.length === 0 ? [...lines, line.trimEnd()] : lines;
}

/** What must stay on one line: a word, or a single character of a script without spaces; and the spaces behind it. */
interface Piece {
  text: string;
  /** Columns that the text takes. */
  width: number;
  spaces: string;
}

function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let before = '';
  for (const cluster of clusters(text)) {
    if (before === '' || mayBreak(before, cluster)) found.push({ text: '', width: 0, spaces: '' });
    const piece = found.at(-1);
    if (piece && cluster === ' ') piece.spaces += cluster;
    else if (piece) {
      piece.text += cluster;
      piece.width += displayWidth(cluster);
    }
    before = cluster;
  }
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (before === NO_BREAK || after === NO_BREAK || before === JOINER || after === JOINER) return false;
  if (STAYS_BEHIND.test(after) || STAYS_BEFORE.test(before) || WITHIN_DATE.test(before + after)) return false;
  return BREAKS_ANYWHERE.test(before) || BREAKS_ANYWHERE.test(after);
}

/** What is longer than a line in lines of at most `width` columns: at the spaces that were to stay, else inside of words. */
function broken(word: string, width: number): readonly string[] {
  if (breakable(word) !== word) return wrapped(breakable(word), width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const cluster of clusters(word)) {
    const more = displayWidth(cluster);
    if (line !== '' && used + more > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += cluster;
    used += more;
  }
  return [...lines, line];
}

/** A text cut to `width` columns, with `…` (`...` in ASCII) in place of what is missing. */
export function cut(text: string, width: number, ascii: boolean): string {
  if (displayWidth(text) <= width) return text;
  const sign = ascii ? '...' : '…';
  let kept = '';
  for (const cluster of clusters(text)) {
    if (displayWidth(kept + cluster + sign) > width) break;
    kept += cluster;
  }
  return kept.trimEnd() + sign;
}
