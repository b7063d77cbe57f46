import { type Amount, parseAmount } from '../model/amount.ts';
import { type CalendarDate, parseCalendarDate } from '../model/calendar-date.ts';
import { type DecimalSign, parseFigure } from '../model/decimal-sign.ts';
import { parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import { parseNumber } from '../model/number.ts';
import type { ObjectiveKind } from '../model/objective.ts';
import type { ObjectiveColumn, ObjectiveRow } from '../model/objective-row.ts';
import { accepted, type Parsed, rejected } from '../model/parsed.ts';
import { type Change, parseChange } from '../model/percent.ts';
import { formatReference, parseReference } from '../model/reference.ts';
import type { Note, RawRow } from './raw-row.ts';
import { type FigureCell, rowUnit } from './row-unit.ts';

/** A row with each of its cells read by the parser of its type; what cannot be read is noted, all of it. */
export function objectiveRow(
  { offset, cells, isPartial }: RawRow<ObjectiveColumn>,
  sign: DecimalSign | null,
  note: Note,
): ObjectiveRow {
  let isWhole = !isPartial;
  const fault: Note = (...noted) => {
    isWhole = false;
    note(...noted);
  };
  const text = (column: ObjectiveColumn): string | null =>
    cells.get(column)?.text.trim().replace(/\r\n?/g, '\n') ?? null;
  const cell = <T>(column: ObjectiveColumn, parse: (text: string) => Parsed<T>): T | null => {
    const written = said(text(column));
    if (written === null) return null;
    const parsed = parse(written);
    if ('value' in parsed) return parsed.value;
    fault(cells.get(column)?.offset ?? offset, parsed.fault, parsed.hint ?? undefined);
    return null;
  };
  const weight = (column: ObjectiveColumn): number | null =>
    cell(column, (written) =>
      parseFigure(written.endsWith('%') ? written.slice(0, -1).trimEnd() : written, sign, parseNumber),
    );
  const date = (column: ObjectiveColumn): CalendarDate | null => cell(column, parseCalendarDate);
  const figures = FIGURES.map((column): FigureCell | null => {
    const amount = cell(column, (written) => amountIn(column, written, sign));
    return amount && { ...amount, text: text(column) ?? '', offset: cells.get(column)?.offset ?? offset };
  });
  const [from = null, to = null, atLeast = null, atMost = null] = figures.map((one) => one?.value ?? null);
  return {
    objective: text('objective'),
    objectiveId: cell('objective_id', parseId),
    why: text('why'),
    owner: said(text('owner')),
    team: said(text('team')),
    kind: cell('kind', kindIn),
    align: cell('align', referenceIn),
    weight: weight('weight'),
    start: date('start'),
    end: date('end'),
    tags: parts(text('tags'), /[;,|\n]/),
    keyResult: text('kr'),
    keyResultId: cell('kr_id', parseId),
    ...{ from, to, atLeast, atMost },
    change: cell('change', (written) => changeIn(written, sign)),
    milestones: parts(text('milestones'), /[;|\n]/),
    unit: rowUnit(said(text('unit')), figures, fault),
    source: text('source'),
    ofKeyResult: {
      owner: said(text('kr_owner')),
      weight: weight('kr_weight'),
      start: date('kr_start'),
      end: date('kr_end'),
    },
    offset,
    cells: new Map([...cells].map(([column, raw]) => [column, raw.offset])),
    isWhole,
  };
}

const FIGURES = ['from', 'to', 'at_least', 'at_most'] as const;

/** What stands in a cell; null where that is a sign for nothing. */
const said = (text: string | null): string | null => (text === null || /^(?:[-–—]|n\/a)$/i.test(text) ? null : text);

function parts(text: string | null, separator: RegExp): readonly string[] | null {
  const all = (text ?? '').split(separator).map((part) => part.trim());
  const filled = all.filter((part) => part !== '');
  return filled.length === 0 ? null : filled;
}

function kindIn(text: string): Parsed<ObjectiveKind> {
  const words = ['committed', 'aspirational'] as const;
  const kind = words.find((word) => word === text.toLowerCase());
  return kind ? accepted(kind) : rejected(message('file/not-one-of', { text, words }));
}

function referenceIn(text: string): Parsed<string> {
  const parsed = parseReference(text);
  return 'value' in parsed ? accepted(formatReference(parsed.value)) : parsed;
}

/** A bound in the place of a figure, `>= 90%`, is told where it belongs. */
function amountIn(column: (typeof FIGURES)[number], text: string, sign: DecimalSign | null): Parsed<Amount> {
  const parsed = parseAmount(text, sign);
  const [, comparison, amount = ''] = /^(>=?|<=?|≥|≤)\s*(\S.*)$/.exec(text) ?? [];
  if (!comparison || 'value' in parsed) return parsed;
  const bound = /^[>≥]/.test(comparison) ? 'at_least' : 'at_most';
  return rejected(parsed.fault, message('hint/bound-column', { column, bound, amount }));
}

/** `-5%` is relative to the baseline, anything else an amount in the unit of the key result. */
function changeIn(text: string, sign: DecimalSign | null): Parsed<Change> {
  return parseFigure(text.replace(/^\+/, ''), sign, parseChange);
}
