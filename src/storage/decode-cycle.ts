import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleOutline } from '../model/cycle.ts';
import { type CycleName, calendarTerm } from '../model/cycle-name.ts';
import { message } from '../model/message.ts';
import type { Term } from '../model/term.ts';
import type { Faults } from './faults.ts';
import { date, id } from './scalars.ts';
import { boolean, optional, record, required, text, type ValueOf, withDefault } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';

const closed = record({ on: required(date, 'on: 2026-12-31'), by: optional(id) }, '{ on: 2026-12-31, by: ana }');

export const cycleFile = record(
  {
    title: optional(text),
    start: optional(date, 'Its first day, where its name does not tell it.'),
    end: optional(date, 'Its last day, where its name does not tell it.'),
    draft: withDefault(boolean, false, 'While it is true, reports leave the cycle out.'),
    closed: optional(closed, 'Since when and by whom it is closed: it takes no more check-ins.'),
    retrospective: optional(text, 'What was learned.'),
  },
  'start: 2026-10-01',
);

const NOTHING_WRITTEN: ValueOf<typeof cycleFile> = {
  title: null,
  start: null,
  end: null,
  draft: false,
  closed: null,
  retrospective: null,
};

/** The cycle of a calendar period that has no `cycle.yaml`; undefined where the name is none. */
export function calendarCycleOutline(name: CycleName, fiscalYearStart: number | null): CycleOutline | undefined {
  const term = calendarPeriod(name, fiscalYearStart);
  return term ? { ...NOTHING_WRITTEN, name, ...term } : undefined;
}

/** A cycle of which nothing can be told: it has all days, so that nothing in it is called wrong because of them. */
export const unknownCycle = (name: CycleName): CycleOutline => ({
  ...NOTHING_WRITTEN,
  name,
  start: '1970-01-01' as CalendarDate,
  end: '9999-12-31' as CalendarDate,
});

/** What a `cycle.yaml` says of the cycle `name`. Every fault is noted; a day that cannot be told is the first or last of all. */
export function decodeCycle(
  root: SourceNode,
  name: CycleName,
  fiscalYearStart: number | null,
  faults: Faults,
): CycleOutline {
  const unknown = unknownCycle(name);
  const written = cycleFile.partial(root, faults);
  if (!written) return unknown;
  const period = calendarPeriod(name, fiscalYearStart);
  for (const key of ['start', 'end'] as const) {
    if (written[key] !== null || period) continue;
    const hint = message('mend/add-key', { key, example: `${key}: ${key === 'start' ? '2026-10-01' : '2026-12-31'}` });
    faults.add(root.start, message('file/missing-key', { key }), hint);
  }
  if (written.start === undefined || written.end === undefined) return unknown;
  const start = written.start ?? period?.start ?? unknown.start;
  const end = written.end ?? period?.end ?? unknown.end;
  const cycle = {
    name,
    title: written.title ?? null,
    start,
    end,
    draft: written.draft ?? false,
    closed: written.closed ?? null,
    retrospective: written.retrospective ?? null,
  };
  if (start <= end) return cycle;
  const at = nodeAt(root, [written.end === null ? 'start' : 'end']);
  faults.add(at.start, message('file/start-after-end', { start, end }));
  return unknown;
}

/** The calendar days of `name`, null where it has none; where the month in which years begin is unknown, all it may have. */
function calendarPeriod(name: CycleName, fiscalYearStart: number | null): Term | null {
  const earliest = calendarTerm(name, fiscalYearStart ?? 1);
  const latest = calendarTerm(name, fiscalYearStart ?? 12);
  return earliest && latest && { start: earliest.start, end: latest.end };
}
