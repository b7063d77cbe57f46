import { newCycle } from '../../authoring/new-cycle.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { calendarTerm, parseCycleName } from '../../model/cycle-name.ts';
import { parseDateArgument } from '../../model/date-argument.ts';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import { safeText } from '../../render/safe-text.ts';
import { cycleFile } from '../../storage/layout.ts';
import type { World } from '../command.ts';
import { workspaceAfter } from '../edit/workspace-after.ts';
import { optionalValue, typedValue } from '../flag-values.ts';
import { neededText } from '../needed-text.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { typedAnswer } from '../typed-answer.ts';
import { commitCommand, write } from '../write.ts';

/** The flags that say what a cycle is. */
export interface CycleFlags {
  readonly called?: string;
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly draft?: boolean;
}

/** Adds a cycle, by a file that says when it runs. */
export async function addCycle(flags: CycleFlags, world: World): Promise<void> {
  const open = await openWorkspace(world, 'write');
  const { language, outline, pathOf } = open;
  const question = { flag: 'NAME', question: language.words.askCycleName };
  const name = typedValue('NAME', parseCycleName(await neededText(flags.called, question, world, language)));
  const { notices } = await open.read([]);
  if (outline.cycles.some((cycle) => cycle.name === name)) {
    const by = pathOf(open.files.kindOf(cycleFile(name)) === null ? name : cycleFile(name));
    throw new UserError('conflict', message('write/id-taken', { id: name, by }));
  }
  const { fiscalYearStart } = outline.settings;
  const days = await daysOf(flags, calendarTerm(name, fiscalYearStart) === null, open, world);
  const title = flags.title?.trim() || null;
  const edit = newCycle(name, { title, ...days, draft: flags.draft ?? false }, fiscalYearStart);
  await write(
    {
      ...open,
      edits: [edit],
      inspect: async (changes) => {
        await workspaceAfter(changes, { workspace: { cycles: [{ name }] }, notices }, open);
      },
      changes: [{ text: [name, safeText(title ?? '')].join('  ').trimEnd(), data: { reference: name, title } }],
      remarks: [],
      next: [commitCommand(pathOf, `Add ${name}`), `okr add objective TITLE --cycle ${name}`],
    },
    world,
  );
}

/** The first and the last day that are said; where the name tells none, both are needed, and asked for on a terminal. */
async function daysOf(
  { start, end }: CycleFlags,
  isNeeded: boolean,
  { today, language }: OpenWorkspace,
  world: World,
): Promise<{ readonly start: CalendarDate | null; readonly end: CalendarDate | null }> {
  const parse = (text: string) => parseDateArgument(text, today);
  const said = { start: optionalValue('--start', start, parse), end: optionalValue('--end', end, parse) };
  if (!isNeeded || (said.start !== null && said.end !== null)) return said;
  const ask = await world.ask?.(language);
  const { askFirstDay, askLastDay, none: empty } = language.words;
  const day = async (known: CalendarDate | null, question: string) =>
    known ?? (ask ? await typedAnswer(ask, language, { message: question, empty, parse }) : null);
  const days = { start: await day(said.start, askFirstDay), end: await day(said.end, askLastDay) };
  const missing = [...(days.start === null ? ['--start'] : []), ...(days.end === null ? ['--end'] : [])];
  if (missing.length > 0) throw new UserError('usage', message('usage/missing', { flags: missing }));
  return days;
}
