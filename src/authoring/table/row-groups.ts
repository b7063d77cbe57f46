import { message } from '../../model/message.ts';
import { type ObjectiveColumn, placeIn } from '../../model/objective-row.ts';
import type { KnownRow } from './known-rows.ts';
import type { Refuse } from './refusal.ts';

/** The rows of one objective. */
export interface RowGroup {
  readonly title: string;
  /** At least one. */
  readonly rows: readonly KnownRow[];
}

/** What a row says of a key result, which it must name then. */
const OF_KEY_RESULTS: readonly ObjectiveColumn[] = [
  ...(['kr_id', 'from', 'to', 'change', 'at_least', 'at_most', 'milestones', 'unit', 'source'] as const),
  ...(['kr_owner', 'kr_weight', 'kr_start', 'kr_end'] as const),
];

/** The rows by the objective that they name, or that is named above them. */
export function rowGroups(rows: readonly KnownRow[], refuse: Refuse): readonly RowGroup[] {
  const groups = new Map<string, KnownRow[]>();
  let title: string | null = null;
  for (const row of rows) {
    title = row.objective ?? title;
    if (title === null) {
      refuse(row.offset, message('row/no-objective', {}), message('hint/objective-above', {}));
      continue;
    }
    const beyond = OF_KEY_RESULTS.find((column) => row.cells.has(column));
    if (row.keyResult === null && (beyond !== undefined || row.objective === null)) {
      refuse(
        placeIn(row, beyond ? [beyond] : []),
        message('row/no-key-result', {}),
        message('hint/name-key-result', {}),
      );
    }
    const group = groups.get(title) ?? [];
    groups.set(title, group);
    group.push(row);
  }
  return [...groups].map(([name, own]) => ({ title: name, rows: own }));
}
