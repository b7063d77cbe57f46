import type { KeyResultRow } from '../../report/key-result-row.ts';
import type { ObjectiveRow } from '../../report/objective-row.ts';
import { percent, ratio } from '../figures.ts';
import { progressBar } from '../progress-bar.ts';
import { safeText } from '../safe-text.ts';
import { statusSign, statusTone } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { changeSince } from '../summary-figures.ts';
import { drawnWidth, flowed, type Part, untoned } from '../terminal-lines.ts';
import { unbroken, wrapped } from '../wrap.ts';

const BAR_WIDTH = 20;

/** The name of the thing that is shown. In plain output the reference begins the line: no user's text may. */
export function titleLines(reference: string, title: string, { width, paint }: Style): readonly string[] {
  const shown = safeText(title);
  if (width === null) return [[reference, shown].filter((text) => text !== '').join('  ')];
  const lines = shown === '' ? [] : wrapped(shown, drawnWidth(width)).map((line) => paint('strong', line));
  return [...lines, paint('accent', reference)];
}

/**
 * The status and the figures, on a terminal with a bar and `trend`, the values over time; on two lines where one is too narrow.
 */
export function figuresLines(row: KeyResultRow | ObjectiveRow, style: Style, trend = ''): readonly string[] {
  const { language, ascii, paint, width } = style;
  const { words } = language;
  const { status, progress, expected, projected, delta } = row;
  const stale = 'stale' in row && row.stale;
  const name = words.join.facts([words.status[status], ...(stale ? [words.overdue] : [])]);
  const due = [words.expected(percent(expected, language)), words.projected(ratio(projected, language))];
  if (width === null) {
    const change = delta ? [changeSince(delta, style)] : [];
    return [[name, words.progress(percent(progress, language)), ...due, ...change].join('  ')];
  }
  const parts: readonly Part[] = [
    { text: `${statusSign(status, ascii)} ${name.toUpperCase()}`, tone: statusTone(status, stale) },
    untoned(`${progressBar(progress, expected, BAR_WIDTH, ascii)} ${percent(progress, language)}`),
    ...[...due, ...(trend === '' ? [] : [trend])].map((text) => untoned(unbroken(text))),
  ];
  return flowed(parts, '  ', drawnWidth(width), paint).map(({ painted }) => painted);
}
