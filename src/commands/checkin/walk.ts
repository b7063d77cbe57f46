import type { NamedStatement } from '../../authoring/joint-checkin.ts';
import { refuseClosed } from '../../authoring/new-checkin.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { activeCycles, type CycleOutline, isClosed } from '../../model/cycle.ts';
import { parseDateArgument } from '../../model/date-argument.ts';
import { message } from '../../model/message.ts';
import { endedButOpen, wholeReference } from '../../model/resolution.ts';
import { UserError } from '../../model/user-error.ts';
import { safeText } from '../../render/safe-text.ts';
import { type WalkStop, walkStops } from '../../report/walk-list.ts';
import type { ExitStatus, World } from '../command.ts';
import { optionalValue } from '../flag-values.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { write } from '../write.ts';
import type { StatementFlags } from './statement.ts';
import type { Answers } from './walk-questions.ts';
import { leftUnfinished, type WalkState } from './walk-state.ts';
import type { Walk } from './walk-through.ts';
import { writerOf } from './writer-of.ts';

export interface WalkFlags extends StatementFlags {
  readonly date?: string;
  readonly by?: string;
  readonly amend?: boolean;
  readonly ifChanged?: boolean;
}

/** Walks a person through all that they own and may check in, and records what they answer, all of it at the end. */
export async function checkInAll(flags: WalkFlags, world: World): Promise<ExitStatus> {
  refuseUnnamed(flags, world);
  const open = await openWorkspace(world, 'write');
  const { language } = open;
  const { words } = language;
  const date = optionalValue('--date', flags.date, (text) => parseDateArgument(text, open.today)) ?? open.asOf;
  const by = await writerOf(flags, open, world);
  const { workspace } = await open.read(await walkedCycles(date, open, world));
  const stops = walkStops(workspace, by, date);
  const walk: Walk = { stops, workspace, date, by, language };
  if (stops.length === 0) {
    const person = workspace.settings.people.find(({ id }) => id === by)?.name ?? by;
    world.out.talk(`${safeText(words.walk.nothingOpen(person, language.date(date)))}\n`);
    for (const command of ['okr due', 'okr show']) world.out.talk(`${words.join.about(words.next, command)}\n`);
    return 0;
  }
  const { walkThrough } = await import('./walk-through.ts');
  await record(walk, await walkThrough(walk, world), open, world);
  return 0;
}

/** Off a terminal nobody can be walked; and a flag that says something must say of what. */
function refuseUnnamed({ date, by, ...flags }: WalkFlags, { ask }: World): void {
  const isUnnamed = ['add', 'done', 'undone', 'confidence', 'note', 'need', 'needs', 'amend', 'ifChanged'].some(
    (name) => name in flags,
  );
  if (!isUnnamed && ask !== null) return;
  throw new UserError('usage', message('usage/missing', { flags: isUnnamed ? ['REF'] : ['REF', 'VALUE'] }));
}

/** The cycle that `--cycle` names, else those of the date and the last that ended before; of these the ones that are not closed. */
async function walkedCycles(
  date: CalendarDate,
  open: OpenWorkspace,
  { preferences }: World,
): Promise<readonly CycleOutline[]> {
  const { outline, today } = open;
  if (preferences.cycle !== null) {
    const named = await cycleNamed(preferences.cycle, open);
    refuseClosed(named, today);
    return [named];
  }
  const ended = endedButOpen(outline.cycles, date);
  const last = ended.filter(({ end }) => end === ended[0]?.end);
  const walked = [...activeCycles(outline.cycles, date), ...last];
  return outline.cycles.filter((cycle) => walked.includes(cycle) && !isClosed(cycle, today));
}

/** Writes what was answered at the stops that were not left before their end. */
async function record(walk: Walk, state: WalkState<Answers>, open: OpenWorkspace, world: World): Promise<void> {
  const { words } = open.language;
  const unfinished = leftUnfinished(state).flatMap((index) => walk.stops[index] ?? []);
  if (unfinished.length > 0) {
    world.out.talk(`${words.walk.unfinished(words.join.items(unfinished.map(referenceOf)))}\n`);
  }
  const { kpiCheckins, withKpiValues } = await import('./walk-through.ts');
  const kpis = kpiCheckins(walk, state, world.clock.now());
  const keyResults = keyResultStatements(walk, state);
  const count = kpis.length + keyResults.length;
  if (count === 0) {
    world.out.talk(`${words.nothingRecorded}\n`);
    return;
  }
  world.out.talk(`\n${words.walk.toCheckIn(count, walk.stops.length)}\n`);
  const { walkWrite } = await import('./walk-told.ts');
  await write(walkWrite({ ...walk, keyResults, kpis, after: withKpiValues(walk, kpis) }, open, world), world);
}

const keyResultStatements = ({ stops }: Walk, { done }: WalkState<Answers>): readonly NamedStatement[] =>
  stops.flatMap((stop, index) => {
    const answers = done[index] ?? null;
    if (stop.kind === 'kpi' || answers === null) return [];
    const { baseline, ...said } = answers;
    return [{ named: stop.named, statement: { ...said, undone: null }, baseline }];
  });

const referenceOf = (stop: WalkStop): string =>
  stop.kind === 'kpi' ? wholeReference({ kind: 'kpi', kpi: stop.kpi }) : wholeReference(stop.named);
