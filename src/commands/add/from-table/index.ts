import { refuseClosed } from '../../../authoring/new-checkin.ts';
import { objectivesFromRows } from '../../../authoring/table/index.ts';
import { DECIMAL_SIGNS } from '../../../model/decimal-sign.ts';
import { parseId } from '../../../model/id.ts';
import { importPreview } from '../../../render/import-preview.ts';
import { writtenJson } from '../../../render/written.ts';
import { type ObjectiveTable, readObjectiveTable } from '../../../storage/objective-rows.ts';
import type { World } from '../../command.ts';
import { workspaceAfter } from '../../edit/workspace-after.ts';
import { oneOfWords, optionalValue } from '../../flag-values.ts';
import { type OpenWorkspace, openWorkspace } from '../../open-workspace.ts';
import { readTable } from '../../read-table.ts';
import { type Write, write } from '../../write.ts';
import { cycleToFill, takenIn } from '../fill-cycle.ts';
import { askedMapping, refuseAbsent, typedMapping } from './mapping.ts';
import { type NewOfTable, newAmong } from './new-among.ts';
import { tableWrite } from './told.ts';

/** The flags that say which table, and how it is read. */
export interface TableFlags {
  readonly from?: string;
  readonly map?: readonly string[];
  readonly decimal?: string;
  readonly owner?: string;
  readonly team?: string;
}

/** Adds the objectives and key results of a table, all or none. On a terminal they are shown, and written once that is confirmed. */
export async function addFromTable(flags: TableFlags, world: World): Promise<void> {
  const owner = optionalValue('--owner', flags.owner, parseId);
  const team = optionalValue('--team', flags.team, parseId);
  const { file, bytes } = await readTable(flags.from ?? '', 'okr add', world);
  const reader = tableReader(flags, file, bytes);
  const open = await openWorkspace(world, 'write');
  const table = await reader(open, world);
  const cycle = await cycleToFill(open, world);
  const known = open.outline.cycles.filter(({ name }) => name === cycle.name);
  for (const one of known) refuseClosed(one, open.today);
  const { workspace, notices } = await open.read(known);
  const { people, teams } = open.outline.settings;
  const there = workspace.cycles.flatMap(({ objectives }) => objectives);
  const made = await objectivesFromRows(table.rows, {
    ...{ cycle, there, people, teams, owner, team },
    taken: takenIn(workspace, open),
  });
  const { added, count } = await newAmong(made, { table, file, cycle }, open);
  const summary = open.language.words.batch.summary(added.length, count - added.length, 0);
  if (added.length === 0) return tellNothing(count === 0 ? open.language.words.batch.noRows(file) : summary, world);
  const request = tableWrite({ added, summary, file, cycle: cycle.name }, open, world);
  if (!(await isWanted(added, request.changes, { table, file, cycle: cycle.name }, open, world))) return;
  const before = { workspace: { cycles: [cycle] }, notices };
  const inspect: Write['inspect'] = async (changes) => void (await workspaceAfter(changes, before, open));
  await write({ ...request, inspect }, world);
}

/** Reads a table; on a terminal, once it was asked what the columns are that nobody knows. */
function tableReader({ map, decimal }: TableFlags, file: string, bytes: Uint8Array) {
  const sign = decimal === undefined ? null : oneOfWords('--decimal', decimal, DECIMAL_SIGNS);
  const mapping = typedMapping(map ?? []);
  return async ({ language }: OpenWorkspace, { ask }: World): Promise<ObjectiveTable> => {
    const table = readObjectiveTable(bytes, file, { sign, mapping });
    refuseAbsent(mapping, table);
    if (ask === null || table.columns.every(({ column }) => column !== null)) return table;
    const asked = await askedMapping(mapping, table, await ask(language), language);
    return readObjectiveTable(bytes, file, { sign, mapping: asked });
  };
}

function tellNothing(text: string, { out, preferences }: World): void {
  if (preferences.json) out.print(writtenJson([], []));
  out.talk(`${text}\n`);
}

/** On a terminal what would be written is shown and asked about. */
async function isWanted(
  added: readonly NewOfTable[],
  lines: readonly { readonly text: string }[],
  { table, file, cycle }: { readonly table: ObjectiveTable; readonly file: string; readonly cycle: string },
  { language }: OpenWorkspace,
  { ask, out, style, preferences }: World,
): Promise<boolean> {
  if (ask === null || preferences.dryRun) return true;
  const { words } = language;
  const keyResults = added.reduce((sum, { objective }) => sum + objective.keyResults.length, 0);
  const heading = words.importing.heading(added.length, keyResults, file, cycle);
  const texts = lines.map(({ text }) => text);
  out.talk(importPreview({ heading, columns: table.columns, lines: texts }, { ...style, language }));
  const question = { message: words.importing.askWrite(added.length), default: true };
  const isConfirmed = await (await ask(language)).confirm(question);
  if (!isConfirmed) out.talk(`${words.notWritten}\n`);
  return isConfirmed;
}
