import type { CalendarDate } from '../../model/calendar-date.ts';
import type { KeyResultRow } from '../../report/key-result-row.ts';
import { displayWidth, padded } from '../columns.ts';
import { isLate, milestoneFacts } from '../milestone-facts.ts';
import { safeText } from '../safe-text.ts';
import { statusSign } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { wrapped } from '../wrap.ts';

type Milestones = NonNullable<KeyResultRow['milestones']>;

/** The milestones in their order, done or not, with the id by which each is typed. */
export function milestoneLines(milestones: Milestones, asOf: CalendarDate, style: Style): readonly string[] {
  if (milestones.length === 0) return [];
  const { language, ascii, paint, width } = style;
  const { words } = language;
  const ids = Math.max(...milestones.map(({ id }) => displayWidth(id)));
  const lines = milestones.flatMap((milestone) => {
    const { id, title, done } = milestone;
    const facts = milestoneFacts(milestone, asOf, language);
    const sign = paint(
      done ? 'good' : isLate(milestone, asOf) ? 'bad' : 'faint',
      statusSign(done ? 'achieved' : 'pending', ascii),
    );
    const text = facts === '' ? safeText(title) : words.join.aside(`${safeText(title)} `, facts);
    const room = width === null ? Number.POSITIVE_INFINITY : drawnWidth(width) - 2 - 2 - ids - 2;
    return wrapped(text, room).map((line, index) =>
      index === 0 ? `  ${sign} ${padded(id, ids, 'left')}  ${line}` : `    ${' '.repeat(ids)}  ${line}`,
    );
  });
  return [paint('strong', words.labels.milestones), ...lines];
}
