import { type RowCheckin, rowCheckins } from '../../authoring/batch.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { CycleName } from '../../model/cycle-name.ts';
import { parseDateArgument } from '../../model/date-argument.ts';
import { DECIMAL_SIGNS } from '../../model/decimal-sign.ts';
import type { Id } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import { batchPreview } from '../../render/batch-preview.ts';
import { writtenJson } from '../../render/written.ts';
import { checkinEffects, type KeyResultEffect } from '../../report/checkin-effect.ts';
import { type CheckinTable, readCheckinRows } from '../../storage/checkin-rows.ts';
import { checkinFile } from '../../storage/layout.ts';
import type { ExitStatus, World } from '../command.ts';
import { oneOfWords, optionalValue } from '../flag-values.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { readTable } from '../read-table.ts';
import { write } from '../write.ts';
import { alreadyThere } from './already-there.ts';
import { refuseBadRows } from './bad-rows.ts';
import { batchWrite } from './batch-told.ts';
import { resolveRows } from './resolve-rows.ts';
import type { StatementFlags } from './statement.ts';
import { writerOf } from './writer-of.ts';

interface BatchFlags extends StatementFlags {
  readonly reference?: string;
  readonly date?: string;
  readonly by?: string;
  readonly decimal?: string;
  readonly amend?: boolean;
  readonly ifChanged?: boolean;
}

/** Checks in every row of a table, all or none. Rows that were imported before are there already and stay as they are. */
export async function checkInRows(typed: string, flags: BatchFlags, world: World): Promise<ExitStatus> {
  refuseStatements(flags);
  const sign = optionalWord(flags.decimal);
  const open = await openWorkspace(world, 'write');
  const { file, bytes } = await readTable(typed, 'okr checkin', world);
  const table = readCheckinRows(bytes, file, sign);
  const { checkins, workspaceOf } = await meant(table, file, flags, open, world);
  const { words } = open.language;
  const { added, there, changed } = await alreadyThere(checkins, open);
  if (added.length === 0) {
    if (world.preferences.json) world.out.print(writtenJson([], []));
    const told = checkins.length === 0 ? words.batch.noRows(file) : words.batch.summary(0, there, changed);
    world.out.talk(`${told}\n`);
    return 0;
  }
  const effects = effectsOf(added, workspaceOf, open.asOf);
  if (!(await isWanted(effects, file, open, world))) {
    world.out.talk(`${words.batch.nothingWritten}\n`);
    return 0;
  }
  const summary = words.batch.summary(added.length, there, changed);
  await write(batchWrite({ added, effects, summary, file }, open, world), world);
  return 0;
}

const optionalWord = (decimal: string | undefined) =>
  decimal === undefined ? null : oneOfWords('--decimal', decimal, DECIMAL_SIGNS);

/** What is checked in, and of what, is said by the rows. */
function refuseStatements(flags: BatchFlags): void {
  const names = {
    reference: 'REF',
    value: 'VALUE',
    add: '--add',
    done: '--done',
    undone: '--undone',
    confidence: '--confidence',
    note: '--note',
    need: '--need',
    needs: '--no-needs',
    amend: '--amend',
    ifChanged: '--if-changed',
  } as const;
  const given = (Object.keys(names) as (keyof typeof names)[]).filter((name) => flags[name] !== undefined);
  if (given.length === 0) return;
  throw new UserError('usage', message('usage/from-alone', { flags: given.map((name) => names[name]) }));
}

/** The check-ins that a table means. Everything that is wrong with it is refused at once. */
async function meant(
  table: CheckinTable,
  file: string,
  flags: BatchFlags,
  open: OpenWorkspace,
  world: World,
): Promise<{ readonly checkins: readonly RowCheckin[]; readonly workspaceOf: ReadonlyMap<CycleName, Workspace> }> {
  const date = optionalValue('--date', flags.date, (text) => parseDateArgument(text, open.today)) ?? open.asOf;
  const cycle = world.preferences.cycle === null ? null : await cycleNamed(world.preferences.cycle, open);
  const by =
    table.rows.some((row) => row.by === null) || flags.by !== undefined
      ? await defaultWriter(flags, open, world)
      : null;
  const { rows, refusals, workspaceOf } = await resolveRows(table.rows, open, { date, cycle });
  const { people } = open.outline.settings;
  const known = by instanceof UserError ? null : by;
  const made = rowCheckins(rows, { people, date, by: known, today: open.today });
  refuseBadRows(file, table, [...refusals, ...made.refusals]);
  if (by instanceof UserError) throw by;
  return { checkins: made.checkins, workspaceOf };
}

/** Who writes the rows that say nobody; or why nobody is known, which is told once the rows are in order. */
async function defaultWriter(flags: BatchFlags, open: OpenWorkspace, world: World): Promise<Id | UserError> {
  try {
    return await writerOf(flags, open, world);
  } catch (error) {
    if (error instanceof UserError && flags.by === undefined) return error;
    throw error;
  }
}

/** What the check-ins do to each key result, cycle by cycle. */
function effectsOf(
  checkins: readonly RowCheckin[],
  workspaceOf: ReadonlyMap<CycleName, Workspace>,
  asOf: CalendarDate,
): readonly KeyResultEffect[] {
  return [...workspaceOf].flatMap(([cycle, workspace]) => {
    const own = checkins.filter(({ named }) => named.cycle.name === cycle);
    const added = own.map(({ named, checkin, suffix }) => {
      const { date, objective } = checkin;
      return { named, checkin: { ...checkin, file: checkinFile(cycle, date, objective, suffix) } };
    });
    return checkinEffects(workspace, added, asOf);
  });
}

/** On a terminal what would be written is shown and asked about. */
async function isWanted(
  effects: readonly KeyResultEffect[],
  file: string,
  { language }: OpenWorkspace,
  { ask: makeReady, out, style, preferences }: World,
): Promise<boolean> {
  if (makeReady === null || preferences.dryRun) return true;
  out.talk(batchPreview(effects, file, { ...style, language }));
  const ask = await makeReady(language);
  const count = effects.reduce((sum, effect) => sum + effect.count, 0);
  return ask.confirm({ message: language.words.batch.askWrite(count), default: true });
}
