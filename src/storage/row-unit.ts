import { type Amount, multipleIn, unitNamed } from '../model/amount.ts';
import { message } from '../model/message.ts';
import { parseNumber } from '../model/number.ts';
import type { Note } from './raw-row.ts';

/** A figure of a row, as it was read and as it stands there. */
export interface FigureCell extends Amount {
  readonly text: string;
  readonly offset: number;
}

/**
 * What the figures of a row are counted in: what its column `unit` says, else what stands beside them. Noted where they do not say
 * the same, where a sign is that of several currencies, and where it may mean that many times as much.
 */
export function rowUnit(said: string | null, figures: readonly (FigureCell | null)[], note: Note): string | null {
  const cells = figures.filter((one) => one !== null);
  const stated = said === null ? null : unitNamed(said);
  const unit = stated ?? cells.find((cell) => cell.unit !== null)?.unit ?? null;
  for (const cell of cells) refuseOther(cell, stated, unit, note);
  return unit;
}

function refuseOther(
  { value, unit: beside, sharedSign, text, offset }: FigureCell,
  stated: string | null,
  unit: string | null,
  note: Note,
): void {
  if (sharedSign !== null && !/^[A-Z]{3}$/.test(unit ?? '')) {
    note(offset, message('row/shared-sign', { sign: sharedSign }), message('hint/currency-code', {}));
  }
  if (beside === null || isSame(beside, stated)) return;
  const times = multipleIn(beside);
  if (times !== null) {
    const whole = String(value * times);
    const meant = 'value' in parseNumber(whole) ? [whole] : [];
    const hint = message('hint/write-out', { meant, amount: String(value), unit: beside });
    note(offset, message('row/multiple', { text }), hint);
  } else if (!isSame(beside, unit)) {
    note(offset, message('row/other-unit', { text, unit: unit ?? '' }), message('hint/one-unit', {}));
  }
}

const isSame = (one: string, other: string | null): boolean => one.toLowerCase() === other?.toLowerCase();
