import type { CycleOutline } from '../model/cycle.ts';
import { type CycleName, calendarTerm } from '../model/cycle-name.ts';
import { message } from '../model/message.ts';
import type { Faults } from './faults.ts';
import { date, id } from './scalars.ts';
import { boolean, optional, record, required, text, type ValueOf, withDefault } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';

const closed = record({ on: required(date, 'on: 2026-12-31'), by: optional(id) }, '{ on: 2026-12-31, by: ana }');

const cycleFile = record(
  {
    title: optional(text),
    start: optional(date),
    end: optional(date),
    draft: withDefault(boolean, false),
    closed: optional(closed),
    retrospective: optional(text),
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
export function calendarCycleOutline(name: CycleName, fiscalYearStart: number): CycleOutline | undefined {
  const term = calendarTerm(name, fiscalYearStart);
  return term ? { ...NOTHING_WRITTEN, name, ...term } : undefined;
}

/** What a `cycle.yaml` says of the cycle `name`; undefined, and every reason noted, where its days cannot be told. */
export function decodeCycle(
  root: SourceNode,
  name: CycleName,
  fiscalYearStart: number,
  faults: Faults,
): CycleOutline | undefined {
  const written = cycleFile.decode(root, faults);
  if (!written) return undefined;
  const period = calendarTerm(name, fiscalYearStart);
  const start = written.start ?? period?.start;
  const end = written.end ?? period?.end;
  for (const [key, value] of [['start', start] as const, ['end', end] as const]) {
    if (!value)
      faults.add(
        root.start,
        message('file/missing-key', { key }),
        message('mend/add-key', { key, example: `${key}: 2026-10-01` }),
      );
  }
  if (!start || !end) return undefined;
  if (start > end) return faults.add(nodeAt(root, ['end']).start, message('file/start-after-end', { start, end }));
  return { ...written, name, start, end };
}
