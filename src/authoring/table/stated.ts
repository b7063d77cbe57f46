import { message } from '../../model/message.ts';
import { type ObjectiveColumn, placeIn } from '../../model/objective-row.ts';
import type { KnownRow } from './known-rows.ts';
import type { Refuse } from './refusal.ts';

/** What a column says in these rows; refused where they do not say the same. */
export function statedIn<T extends string | number>(
  rows: readonly KnownRow[],
  column: ObjectiveColumn,
  read: (row: KnownRow) => T | null,
  refuse: Refuse,
): T | null {
  const saying = rows.filter((row) => read(row) !== null);
  const said = saying[0] === undefined ? null : read(saying[0]);
  for (const row of saying) {
    if (read(row) === said) continue;
    refuse(placeIn(row, [column]), message('row/says-otherwise', { column }), message('hint/say-it-once', {}));
  }
  return said;
}
