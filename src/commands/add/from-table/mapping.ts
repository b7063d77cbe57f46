import type { Language } from '../../../language/language.ts';
import { message } from '../../../model/message.ts';
import { OBJECTIVE_COLUMNS } from '../../../model/objective-row.ts';
import { UserError } from '../../../model/user-error.ts';
import { safeText } from '../../../render/safe-text.ts';
import { columnNamed, plainName } from '../../../storage/column-names.ts';
import { firstCells } from '../../../storage/csv-table.ts';
import type { ColumnMapping, ObjectiveTable } from '../../../storage/objective-rows.ts';
import type { Ask } from '../../command.ts';

/** Cells of a column that are shown to whoever is asked what it is. */
const MOST_CELLS = 3;

/** Longer cells would hide the question. */
const MOST_SIGNS = 40;

/** What `--map` says: `COLUMN=NAME` each, or `COLUMN=` for one that is left out. */
export function typedMapping(typed: readonly string[]): ColumnMapping {
  return new Map(
    typed.map((text) => {
      const at = text.lastIndexOf('=');
      if (at <= 0) throw new UserError('usage', message('usage/not-a-mapping', { text }));
      const name = text.slice(at + 1).trim();
      const column = columnNamed(name);
      if (column === null && name !== '') {
        throw new UserError(
          'usage',
          message('usage/not-one-of', { name: '--map', text: name, words: OBJECTIVE_COLUMNS }),
        );
      }
      return [text.slice(0, at).trim(), column] as const;
    }),
  );
}

/** Refuses a mapping of columns that the table does not have. */
export function refuseAbsent(mapping: ColumnMapping, { columns }: ObjectiveTable): void {
  if (columns.length === 0) return;
  const names = columns.map(({ name }) => name);
  const absent = [...mapping.keys()].find((name) => !names.map(plainName).includes(plainName(name)));
  if (absent === undefined) return;
  throw new UserError('usage', message('usage/no-such-column', { text: absent }), { candidates: names });
}

/** The mapping with what is answered of each column that nobody knows. */
export async function askedMapping(
  mapping: ColumnMapping,
  { columns, text }: ObjectiveTable,
  ask: Ask,
  { words }: Language,
): Promise<ColumnMapping> {
  const asked = new Map(mapping);
  const first = firstCells(text, MOST_CELLS);
  for (const { name, column, like, index } of columns) {
    if (column !== null) continue;
    const used = [...columns.map((one) => one.column), ...asked.values()];
    const free = OBJECTIVE_COLUMNS.filter((one) => !used.includes(one) && one !== like);
    const choices = [...(like && !used.includes(like) ? [like] : []), null, ...free].map((value) => {
      const label = value ?? words.leaveOut;
      return { name: label, short: label, about: null, value };
    });
    const cells = (first[index] ?? []).filter(({ length }) => length <= MOST_SIGNS).map(safeText);
    asked.set(name, await ask.choose({ message: words.importing.askColumn(safeText(name), cells), choices }));
  }
  return asked;
}
