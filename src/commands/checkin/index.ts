import { metricWithoutBaseline, withBaseline } from '../../authoring/baseline.ts';
import { newCheckin, refuseClosed, type Statement } from '../../authoring/new-checkin.ts';
import { later } from '../../model/calendar-date.ts';
import { parseDateArgument } from '../../model/date-argument.ts';
import type { Edit } from '../../model/edit.ts';
import type { Id } from '../../model/id.ts';
import type { KeyResult } from '../../model/key-result.ts';
import { type Message, message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import { type CheckinEffect, checkinEffect, milestonesDone } from '../../report/checkin-effect.ts';
import { foundOrChosen } from '../choose-meant.ts';
import type { Command, World } from '../command.ts';
import { findKeyResult } from '../find-key-result.ts';
import { optionalValue } from '../flag-values.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { write } from '../write.ts';
import { withPipedValue } from './piped-value.ts';
import type { Subject } from './questions.ts';
import { type StatementFlags, saysNothing, statementOf } from './statement.ts';
import { toldCheckin } from './told.ts';
import { writerOf } from './writer-of.ts';

interface CheckinFlags extends StatementFlags {
  readonly reference?: string;
  readonly date?: string;
  readonly by?: string;
  readonly amend?: boolean;
  readonly ifChanged?: boolean;
  readonly from?: string;
  readonly decimal?: string;
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
    { flags: '--if-changed', summary: 'write nothing where the value is what it was and nothing else is said' },
    { flags: '--amend', summary: 'correct your newest check-in of that day' },
    { flags: '--from <file>', summary: 'check in every row of a CSV or JSON lines file; - is standard input' },
    { flags: '--decimal <sign>', summary: 'what marks decimals in these rows: point or comma; default point' },
  ],
  examples: [
    'okr checkin',
    'okr checkin cycle-days 58 --confidence 70% --note "Mobile contracts cut a day."',
    'okr checkin meetings +3',
    'okr checkin mobile-contracts --done vendor pilot',
    'okr checkin cycle-days 57 --amend',
    'okr checkin kpi/churn 2.1',
    'okr checkin meetings - --if-changed',
    'okr checkin cycle-days --need "skill:Negotiation practice"',
    'okr checkin --from november.csv --decimal comma',
  ],
  writes: true,
  async run(typed, world) {
    const { reference, from, decimal } = typed;
    const flags = from === undefined ? await withPipedValue(typed, world) : typed;
    if (from !== undefined) return (await import('./batch.ts')).checkInRows(from, flags, world);
    if (decimal !== undefined) throw new UserError('usage', message('usage/without-from', { flag: '--decimal' }));
    if (reference === undefined) return (await import('./walk.ts')).checkInAll(flags, world);
    if (reference.startsWith('kpi/')) {
      await (await import('./kpi.ts')).checkinKpi(reference, flags, world);
      return 0;
    }
    const said = statementOf(flags);
    const open = await openWorkspace(world, 'write');
    const { language } = open;
    const date = optionalValue('--date', flags.date, (text) => parseDateArgument(text, open.today)) ?? open.asOf;
    const cycle = world.preferences.cycle === null ? null : await cycleNamed(world.preferences.cycle, open);
    const find = (text: string) => findKeyResult(open, text, date, cycle);
    const subject = { ...(await foundOrChosen(reference, find, world, language)), date, language };
    if (said === null && world.ask === null) throw nothingToRecord(reference, subject.named.keyResult);
    const by = await writerOf(flags, open, world);
    refuseClosed(subject.named.cycle, open.today);
    const statement = said ?? (await asked(subject, world));
    if (saysNothing(statement)) world.out.talk(`${language.words.nothingRecorded}\n`);
    else if (flags.amend) await (await import('./amend.ts')).amend(statement, { ...subject, by }, open, world);
    else await record(statement, { ...subject, by, ifChanged: flags.ifChanged ?? false }, open, world);
    return 0;
  },
};

async function asked(subject: Subject, world: World): Promise<Statement> {
  const { askStatement } = await import('./questions.ts');
  return askStatement(subject, world);
}

/** The subject with its unknown baseline filled in, and the edit for it, if whoever sits at the terminal knows it. */
async function completed(subject: Subject, { ask }: World): Promise<{ subject: Subject; edits: readonly Edit[] }> {
  const metric = metricWithoutBaseline(subject.named);
  if (ask === null || metric === null) return { subject, edits: [] };
  const { askBaseline } = await import('./questions.ts');
  const from = await askBaseline(metric, ask, subject.language);
  if (from === null) return { subject, edits: [] };
  const { keysAfter } = await import('../../storage/key-order.ts');
  const { named, edit } = withBaseline(subject.named, from, keysAfter('key-result', 'from'));
  return { subject: { ...subject, named }, edits: [edit] };
}

async function record(
  statement: Statement,
  asked: Subject & { readonly by: Id; readonly ifChanged: boolean },
  open: OpenWorkspace,
  world: World,
): Promise<void> {
  const { by } = asked;
  const { subject, edits: filled } = await completed(asked, world);
  const { named, workspace, date } = subject;
  const doneSoFar = milestonesDone(workspace, named, date);
  const at = world.clock.now();
  const created = newCheckin(statement, { named, date, by, at, doneSoFar, today: open.today });
  // Nothing written earlier can share its moment, so the name of the file does not decide its place in the order.
  const effect = checkinEffect(workspace, named, { file: '', ...created }, later(date, open.asOf));
  if (asked.ifChanged && isUnchanged(statement, effect)) {
    world.out.talk(`${subject.language.words.valueUnchanged}\n`);
    return;
  }
  const edits = [...filled, { kind: 'create-checkin' as const, checkin: created }];
  await write(
    {
      ...open,
      edits,
      ...toldCheckin(effect, { named, date, verb: 'Check in' }, open, world),
    },
    world,
  );
}

/** Whether a statement gives the value that there was, and nothing beside it. */
const isUnchanged = ({ value, ...others }: Statement, { before }: CheckinEffect): boolean =>
  value?.kind === 'set' && saysNothing({ ...others, value: null }) && before.current === value.amount;

const nothingToRecord = (reference: string, keyResult: KeyResult): UserError =>
  new UserError('usage', message('usage/nothing-to-record', { reference }), { hint: valueHint(reference, keyResult) });

/** How this key result gets what it is measured by. */
function valueHint(reference: string, { measure, kpi }: KeyResult): Message {
  if (kpi !== null) return message('hint/okr-checkin-kpi', { kpi });
  if (measure.kind !== 'milestones') return message('hint/checkin-values', { reference });
  return message('hint/okr-done', { reference, milestones: measure.milestones.map(({ id }) => id) });
}
