import type { ValueEdit } from '../../model/edit.ts';
import type { Workspace } from '../../model/workspace.ts';
import { movedText, valueText } from '../../render/written.ts';
import { movedStandings } from '../../report/edit-effect.ts';
import { withChanges } from '../../storage/apply-edits.ts';
import type { FileChange } from '../../storage/replace-files.ts';
import { writtenValue } from '../../storage/written-value.ts';
import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { commitCommand, type Write } from '../write.ts';

interface Edited {
  /** The whole reference of what was edited. */
  readonly reference: string;
  /** What was set and taken away, each with its keys as they are typed; none where the whole file was rewritten. */
  readonly values: readonly { readonly edit: ValueEdit; readonly keys: readonly string[] }[];
  readonly changes: readonly FileChange[];
  readonly before: Workspace;
  readonly after: Workspace;
}

/** How an edit is told: what each key said and says, whose progress and status it changes, and what to type next. */
export async function toldEdit(
  { reference, values: edited, changes, before, after }: Edited,
  { files, asOf, pathOf, language }: OpenWorkspace,
  { style }: World,
): Promise<Pick<Write, 'changes' | 'remarks' | 'next'>> {
  const words = { ...style, language };
  const now = withChanges(files, changes);
  // A key that was given twice is told once, with what it says in the end.
  const distinct = [...new Map(edited.map(({ edit, keys }) => [keys.join('.'), edit]))];
  const values = await Promise.all(
    distinct.map(async ([key, edit]) => {
      const { at } = edit;
      // Where an item is taken out of a list, the next one stands in its place.
      const isItemTaken = edit.kind === 'unset' && typeof at.path.at(-1) === 'number';
      const to = isItemTaken ? null : await writtenValue(now, at);
      return { reference, key, from: await writtenValue(files, at), to };
    }),
  );
  const moved = movedStandings(before, after, asOf);
  return {
    changes: [
      ...values.filter(({ from, to }) => from !== to).map((data) => ({ text: valueText(data, words), data })),
      ...moved.map((data) => ({ text: movedText(data, words), data })),
    ],
    remarks: [],
    next: [commitCommand(pathOf, `Edit ${reference}`)],
  };
}
