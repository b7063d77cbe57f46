import {
  type KpiCircumstances,
  type KpiStatement,
  kpiAmendment,
  newKpiCheckin,
} from '../../authoring/new-kpi-checkin.ts';
import { type CalendarDate, later } from '../../model/calendar-date.ts';
import type { KpiCheckin } from '../../model/checkin.ts';
import { activeCycles } from '../../model/cycle.ts';
import { parseDateArgument } from '../../model/date-argument.ts';
import type { Edit } from '../../model/edit.ts';
import type { Id } from '../../model/id.ts';
import type { Kpi } from '../../model/kpi.ts';
import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { parseReference } from '../../model/reference.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import { kpiCheckinEffect } from '../../report/kpi-checkin-effect.ts';
import type { World } from '../command.ts';
import { optionalValue, typedValue } from '../flag-values.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { nothingCalled } from '../search.ts';
import { type Write, write, writeWhileLocked } from '../write.ts';
import type { KpiSubject } from './kpi-questions.ts';
import { toldKpiCheckin } from './kpi-told.ts';
import type { StatementFlags } from './statement.ts';
import { writerOf } from './writer-of.ts';

export interface KpiCheckinFlags extends StatementFlags {
  readonly date?: string;
  readonly by?: string;
  readonly amend?: boolean;
  readonly ifChanged?: boolean;
}

/** Records a value of the KPI that `reference` names, or corrects one; a usage error for what a KPI does not take. */
export async function checkinKpi(reference: string, flags: KpiCheckinFlags, world: World): Promise<void> {
  const said = statementOf(reference, flags);
  const isWhole = said.value !== null || (flags.amend === true && said.note !== null);
  if (!isWhole && world.ask === null) throw valueMissing(reference);
  const open = await openWorkspace(world, 'write');
  const date = optionalValue('--date', flags.date, (text) => parseDateArgument(text, open.today)) ?? open.asOf;
  const { kpi, workspace } = await findKpi(reference, date, open, world);
  const by = await writerOf(flags, open, world);
  const isAmendment = flags.amend === true;
  const statement = isWhole ? said : await asked(said, { kpi, date, isAmendment }, open, world);
  const { value } = statement;
  if (isAmendment && (value !== null || statement.note !== null)) {
    return amend(statement, { kpi, date, by }, open, world);
  }
  if (value === null) {
    world.out.talk(`${open.language.words.nothingRecorded}\n`);
    return;
  }
  const last = kpi.checkins.findLast((one) => one.date <= date)?.value;
  if (flags.ifChanged && statement.note === null && value === last) {
    world.out.talk(`${open.language.words.valueUnchanged}\n`);
    return;
  }
  const checkin = newKpiCheckin({ ...statement, value }, { kpi, date, by }, world.clock.now());
  // Nothing written earlier can share its moment, so the name of the file does not decide its place in the order.
  const told = { workspace, kpi, checkin: { file: '', ...checkin }, verb: 'Check in' };
  await write(request([{ kind: 'create-kpi-checkin', checkin }], told, open, world), world);
}

/** What the flags say of a KPI, for which a statement has a value and a note, and no other part. */
function statementOf(reference: string, { value, add, note, ...others }: KpiCheckinFlags): KpiStatement {
  const flags = [
    ...(others.done === undefined ? [] : ['--done']),
    ...(others.undone === undefined ? [] : ['--undone']),
    ...(others.confidence === undefined ? [] : ['--confidence']),
    ...(others.need === undefined ? [] : ['--need']),
    ...(others.needs === undefined ? [] : ['--no-needs']),
  ];
  if (flags.length > 0) throw new UserError('usage', message('usage/not-of-a-kpi', { reference, flags }));
  if (add !== undefined || value?.startsWith('+')) {
    throw new UserError('usage', message('usage/addition-to-kpi', { reference }), { hint: valueHint(reference) });
  }
  return { value: optionalValue('VALUE', value, parseNumber), note: note?.trim() ? note : null };
}

const valueMissing = (reference: string): UserError =>
  new UserError('usage', message('usage/missing', { flags: ['VALUE'] }), { hint: valueHint(reference) });

const valueHint = (reference: string) => message('hint/okr-checkin-kpi', { kpi: reference.replace(/^kpi\//, '') });

/** The KPI that a reference names, in the cycles that a value of `date` changes as far as they are looked at. */
async function findKpi(
  text: string,
  date: CalendarDate,
  open: OpenWorkspace,
  { preferences }: World,
): Promise<{ readonly kpi: Kpi; readonly workspace: Workspace }> {
  const reference = typedValue('REF', parseReference(text));
  const { cycles } = open.outline;
  const looked = [...activeCycles(cycles, date), ...activeCycles(cycles, later(date, open.asOf))];
  const shown = preferences.cycle === null ? looked : [await cycleNamed(preferences.cycle, open)];
  const { workspace } = await open.read(cycles.filter((cycle) => shown.includes(cycle)));
  const kpi = workspace.kpis.find(({ id }) => reference.kind === 'kpi' && id === reference.id);
  if (kpi) return { kpi, workspace };
  throw nothingCalled(
    text,
    workspace.kpis.map(({ id }) => `kpi/${id}`),
    [],
  );
}

async function asked(
  said: KpiStatement,
  subject: Omit<KpiSubject, 'language'>,
  { language }: OpenWorkspace,
  world: World,
): Promise<KpiStatement> {
  const { askKpiStatement } = await import('./kpi-questions.ts');
  return askKpiStatement(said, { ...subject, language }, world);
}

/** Corrects the newest check-in of the KPI by the same person on that date. */
async function amend(
  statement: KpiStatement,
  { kpi: { id }, date, by }: { readonly kpi: Kpi; readonly date: CalendarDate; readonly by: Id },
  open: OpenWorkspace,
  world: World,
): Promise<void> {
  await writeWhileLocked(open, world, async () => {
    // What was found before may have changed until everybody else was kept out.
    const now = await openWorkspace(world);
    const { kpi, workspace } = await findKpi(`kpi/${id}`, date, now, world);
    const circumstances: KpiCircumstances = { kpi, date, by };
    const { amended, edits } = kpiAmendment(statement, circumstances);
    return request(edits, { workspace, kpi, checkin: amended, verb: 'Amend the check-in of' }, now, world);
  });
}

interface Told {
  readonly workspace: Workspace;
  readonly kpi: Kpi;
  readonly checkin: KpiCheckin;
  readonly verb: string;
}

function request(
  edits: readonly Edit[],
  { workspace, kpi, checkin, verb }: Told,
  open: OpenWorkspace,
  world: World,
): Write {
  const { date } = checkin;
  const effect = kpiCheckinEffect(workspace, kpi, checkin, later(date, open.asOf));
  return {
    ...open,
    edits,
    ...toldKpiCheckin(effect, { date, verb }, open, world),
  };
}
