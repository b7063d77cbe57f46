import { type LogEntry, referenceOf } from '../../report/log/entry.ts';
import { percent } from '../figures.ts';
import type { LogRenderer } from '../index.ts';
import { cellsOf, plainLines } from '../show/history-lines.ts';
import { checkinsIn } from './checkins-in.ts';

const ALIGNMENT = ['left', 'left', 'left', 'right', 'right', 'right', 'right'] as const;

/** The time line in plain columns, newest first, nothing cut off. */
export const logText: LogRenderer = ({ entries }, style) => {
  const { words } = style.language;
  if (entries.length === 0) return `${words.log.none}\n`;
  const { date, by, reference, value, change, progress, sure } = words.columns;
  const titles = [date, by, reference, value, change, progress, sure];
  const rows = checkinsIn(entries)
    .toReversed()
    .flatMap((checkin) => checkin.map((entry, index) => cells(entry, index)));
  return plainLines(titles, ALIGNMENT, rows, style)
    .map((line) => `${line}\n`)
    .join('');

  /** The note on a check-in as a whole stands at its first entry. */
  function cells(entry: LogEntry, index: number) {
    const told = index === 0 ? entry : { ...entry, checkinNote: null };
    const { figures, ...texts } = cellsOf(told, entry, style);
    const [on = '', who = '', after = '', moved = '', confidence = ''] = figures;
    const share = entry.progress === null ? '' : percent(entry.progress, style.language);
    return { ...texts, figures: [on, who, referenceOf(entry), after, moved, share, confidence] };
  }
};
