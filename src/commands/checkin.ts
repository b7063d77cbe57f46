import { authorOf } from '../authoring/author.ts';
import { newCheckin, type Statement } from '../authoring/new-checkin.ts';
import { type CalendarDate, later } from '../model/calendar-date.ts';
import { parseNeed } from '../model/checkin.ts';
import { parseConfidence } from '../model/confidence.ts';
import { parseDateArgument } from '../model/date-argument.ts';
import { message } from '../model/message.ts';
import { parseNumber } from '../model/number.ts';
import { wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import { effectText } from '../render/written.ts';
import { type CheckinEffect, checkinEffect, milestonesDone } from '../report/checkin-effect.ts';
import type { Command, World } from './command.ts';
import { findKeyResult } from './find-key-result.ts';
import { optionalValue, typedValue } from './flag-values.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace } from './open-workspace.ts';
import { shellWord, write } from './write.ts';

interface CheckinFlags {
  readonly reference?: string;
  readonly value?: string;
  readonly add?: string;
  /** True where no id was given: all that are left. */
  readonly done?: true | readonly string[];
  readonly undone?: readonly string[];
  readonly confidence?: string;
  readonly note?: string;
  readonly need?: readonly string[];
  /** False under `--no-needs`. */
  readonly needs?: boolean;
  readonly date?: string;
  readonly by?: string;
}

export const checkin: Command<CheckinFlags> = {
  arguments: '[reference] [value]',
  options: [
    { flags: '--add <n>', summary: 'add to the value so far; --add -3 subtracts' },
    { flags: '--done [ids...]', summary: 'milestones that are done; without ids all that are left' },
    { flags: '--undone <id>', summary: 'take back a milestone', repeatable: true },
    { flags: '--confidence <share>', summary: 'how sure you are to succeed: 0.7, 70% or 7/10' },
    { flags: '--note <text>', summary: 'what happened' },
    { flags: '--need <kind:text>', summary: 'what you need: decision, skill, people or budget', repeatable: true },
    { flags: '--no-needs', summary: 'clear what was needed' },
    { flags: '--date <date>', summary: 'when it was true; default today' },
    { flags: '--by <person>', summary: 'who reports; default from OKR_USER or git' },
  ],
  examples: [
    'okr checkin cycle-days 58 --confidence 70% --note "Mobile contracts cut a day."',
    'okr checkin meetings +3',
    'okr checkin mobile-contracts --done vendor pilot',
    'okr checkin cycle-days --need "skill:Negotiation practice"',
  ],
  async run(flags, world) {
    if (flags.reference === undefined)
      throw new UserError('usage', message('usage/missing', { flags: ['REF', 'VALUE'] }));
    const { reference } = flags;
    const statement = statementOf({ ...flags, reference });
    const open = await openWorkspace(world);
    const date = optionalValue('--date', flags.date, (text) => parseDateArgument(text, open.today)) ?? open.asOf;
    const cycle = world.preferences.cycle === null ? null : await cycleNamed(world.preferences.cycle, open);
    const { named, workspace } = await findKeyResult(open, reference, date, cycle);
    const by = author(flags, open, world);
    const seenOn = later(date, open.asOf);
    const doneSoFar = milestonesDone(workspace, named, date);
    const at = world.clock.now();
    const created = newCheckin(statement, { named, date, by, at, doneSoFar, today: open.today });
    // Nothing written earlier can share its moment, so the name of the file does not decide its place in the order.
    const effect = checkinEffect(workspace, named, { file: '', ...created }, seenOn);
    const whole = wholeReference(named);
    await write(
      {
        ...open,
        workspace: '',
        inspect: async () => {},
        edits: [{ kind: 'create-checkin', checkin: created }],
        changes: [{ text: effectText(whole, effect, styleOf(open, world)), data: effectData(whole, effect) }],
        remarks: remarks(effect, date, open),
        next: [`git add ${shellWord(open.pathOf(''))} && git commit -m ${shellWord(`Check in ${whole}`)}`],
      },
      world,
    );
    return 0;
  },
};

const styleOf = ({ language }: OpenWorkspace, { preferences }: World) => ({ language, ascii: preferences.ascii });

function author({ by }: CheckinFlags, { outline }: OpenWorkspace, { user }: World) {
  const id = authorOf(outline.settings.people, { flagName: '--by', flag: by ?? null, ...user });
  if (id !== null) return id;
  throw new UserError('usage', message('usage/no-author', {}), { hint: message('hint/by', { flag: '--by' }) });
}

/** What the flags say of the key result; a usage error where they say nothing or contradict each other. */
function statementOf(flags: CheckinFlags & { reference: string }): Statement {
  const needs = needsOf(flags);
  const statement = {
    value: amountOf(flags),
    done: flags.done === true ? ('all' as const) : (flags.done ?? null),
    undone: flags.undone ?? null,
    confidence: optionalValue('--confidence', flags.confidence, parseConfidence),
    note: flags.note?.trim() ? flags.note : null,
    needs,
  };
  if (Object.values(statement).some((part) => part !== null)) return statement;
  const { reference } = flags;
  throw new UserError('usage', message('usage/nothing-to-record', { reference }), {
    hint: message('hint/checkin-values', { reference }),
  });
}

function amountOf({ value, add }: CheckinFlags): Statement['value'] {
  if (value !== undefined && add !== undefined) throw new UserError('usage', message('usage/one-value', {}));
  const added = add ?? (value?.startsWith('+') ? value.slice(1) : undefined);
  if (added !== undefined)
    return {
      kind: 'add',
      amount: typedValue(add === undefined ? 'VALUE' : '--add', parseNumber(added.replace(/^\+/, ''))),
    };
  return value === undefined ? null : { kind: 'set', amount: typedValue('VALUE', parseNumber(value)) };
}

function needsOf({ need, needs }: CheckinFlags): Statement['needs'] {
  if (needs === false && need) throw new UserError('usage', message('usage/needs-and-no-needs', {}));
  if (needs === false) return [];
  return need?.map((text) => typedValue('--need', parseNeed(text))) ?? null;
}

function remarks(
  { hiddenBy, after }: CheckinEffect,
  date: CalendarDate,
  { asOf, language }: OpenWorkspace,
): readonly string[] {
  const { words, quantity, date: shown } = language;
  return [
    ...(hiddenBy ? [words.ineffective(quantity(hiddenBy.value, after.unit), shown(hiddenBy.date))] : []),
    ...(date > asOf ? [words.countsFrom(shown(date))] : []),
  ];
}

function effectData(reference: string, { before, after, hiddenBy }: CheckinEffect) {
  const facts = ({ current, progress, status, confidence }: CheckinEffect['before']) => ({
    current,
    progress,
    status,
    confidence,
  });
  return { reference, from: facts(before), to: facts(after), hiddenBy };
}
