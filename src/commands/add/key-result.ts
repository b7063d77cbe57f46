import { refuseClosed } from '../../authoring/new-checkin.ts';
import type { TakenIds } from '../../authoring/new-id.ts';
import { newKeyResult, type SaidKeyResult } from '../../authoring/new-key-result.ts';
import type { NewKeyResult } from '../../model/edit.ts';
import { parseId } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { namedBy, wholeReference } from '../../model/resolution.ts';
import { UserError } from '../../model/user-error.ts';
import type { Workspace } from '../../model/workspace.ts';
import { safeText } from '../../render/safe-text.ts';
import { readBack } from '../../render/show/read-back.ts';
import { standingOn } from '../../report/standing.ts';
import { appendedItem } from '../../storage/appended-item.ts';
import { fileChanges } from '../../storage/apply-edits.ts';
import { keyResultContent } from '../../storage/written-edit.ts';
import type { World } from '../command.ts';
import { workspaceAfter } from '../edit/workspace-after.ts';
import { optionalValue } from '../flag-values.ts';
import { neededText } from '../needed-text.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import type { Found } from '../search.ts';
import { commitCommand, type Write, writeWhileLocked } from '../write.ts';
import { lacksId, ownId } from './asked.ts';
import { findObjective, type NamedObjective, objectiveNamed } from './find-objective.ts';
import { type MeasureFlags, statedMeasure } from './measure.ts';
import { unlistedPeople } from './unlisted.ts';

/** The flags that say what a key result is. */
export interface KeyResultFlags extends MeasureFlags {
  readonly called?: string;
  readonly objective?: string;
  readonly id?: string;
  readonly unit?: string;
  readonly weight?: string;
  readonly owner?: string;
}

/** Adds a key result to an objective. On a terminal it is read back, and written once that is confirmed. */
export async function addKeyResult(flags: KeyResultFlags, world: World): Promise<void> {
  const measure = await statedMeasure(flags);
  const said = {
    weight: optionalValue('--weight', flags.weight, parseNumber),
    owner: optionalValue('--owner', flags.owner, parseId),
  };
  if (world.ask === null) await refuseMissing(flags, measure !== null);
  const open = await openWorkspace(world, 'write');
  const found = await objectiveNamed(flags.objective, open, world);
  refuseClosed(found.named.cycle, open.today);
  const { language } = open;
  const question = { flag: 'TITLE', question: language.words.askKeyResultTitle };
  const title = await neededText(flags.called, question, world, language);
  const whole = {
    ...{ ...said, title, id: await ownId(flags.id, title, world, language) },
    ...(measure ? { measure, unit: flags.unit?.trim() || null } : await askedFigures(flags, open, world)),
  };
  if (!(await isConfirmed(whole, found, open, world))) return;
  await writeWhileLocked(open, world, async () => {
    // The objective may have changed until everybody else was kept out.
    const now = await openWorkspace(world);
    const again = await findObjective(now, wholeReference(found.named));
    refuseClosed(again.named.cycle, now.today);
    return (await planned(whole, again, now, world)).request;
  });
}

/** Off a terminal all that is missing is told at once. */
async function refuseMissing({ called, id, objective }: KeyResultFlags, isMeasured: boolean): Promise<void> {
  const title = called?.trim() ?? '';
  const missing = [
    ...(title === '' ? ['TITLE'] : []),
    ...(objective === undefined ? ['--objective'] : []),
    ...(isMeasured ? [] : ['--to']),
    ...((await lacksId(title, id)) ? ['--id'] : []),
  ];
  if (missing.length === 0) return;
  const hint = isMeasured
    ? missing.includes('--id')
      ? message('hint/id-form', {})
      : null
    : message('hint/measure-flags', {});
  throw new UserError('usage', message('usage/missing', { flags: missing }), { hint });
}

async function askedFigures(
  { from, unit }: KeyResultFlags,
  { language }: OpenWorkspace,
  world: World,
): Promise<Pick<SaidKeyResult, 'measure' | 'unit'>> {
  const { askedMeasure } = await import('./measure-questions.ts');
  const ask = await world.ask?.(language);
  const measure = ask ? await askedMeasure(optionalValue('--from', from, parseNumber), ask, language) : null;
  if (!ask || measure === null) {
    throw new UserError('usage', message('usage/missing', { flags: ['--to'] }), {
      hint: message('hint/measure-flags', {}),
    });
  }
  const { askUnit, none } = language.words;
  const isAsked = unit === undefined && measure.kind !== 'milestones';
  const typed = isAsked
    ? await ask.text({ message: askUnit, default: null, empty: none, validate: () => null })
    : unit?.trim();
  return { measure, unit: typed || null };
}

/** Reads the key result back to whoever sits at the terminal, and asks whether to write it. */
async function isConfirmed(
  said: SaidKeyResult,
  found: Found<NamedObjective>,
  open: OpenWorkspace,
  world: World,
): Promise<boolean> {
  if (world.ask === null || world.preferences.dryRun) return true;
  const { sentence } = await planned(said, found, open, world);
  const { words } = open.language;
  world.out.talk(`${words.join.about(safeText(said.title), sentence)}\n`);
  const isWanted = await (await world.ask(open.language)).confirm({ message: words.askWrite, default: true });
  if (!isWanted) world.out.talk(`${words.notWritten}\n`);
  return isWanted;
}

/** What is written, and the sentence that says what the key result then aims at. */
async function planned(
  said: SaidKeyResult,
  found: Found<NamedObjective>,
  open: OpenWorkspace,
  world: World,
): Promise<{ readonly request: Write; readonly sentence: string }> {
  const { files, asOf, pathOf, outline } = open;
  const { cycle, objective } = found.named;
  const { grace } = outline.settings.status;
  const made = await newKeyResult(said, objective, { today: asOf, grace, taken: takenIn(found) });
  const list = {
    file: objective.file,
    record: 'objective',
    key: 'key_results',
    count: objective.keyResults.length,
  } as const;
  const edits = [await appendedItem(files, list, keyResultContent(made))];
  const changes = await fileChanges(files, edits, world.writer.suffix, [], pathOf);
  const after = await workspaceAfter(changes, found, open);
  const reference = `${cycle.name}/${objective.id}/${made.id}`;
  const sentence = sentenceOf(reference, after, open, world);
  const request: Write = {
    ...open,
    edits,
    changes: [
      {
        text: `${reference}  ${open.language.words.join.about(safeText(made.title), sentence)}`,
        data: { reference, title: made.title, start: made.start },
      },
    ],
    remarks: remarksOn(made, reference, open),
    next: [
      commitCommand(pathOf, `Add ${reference}`),
      `okr checkin ${reference} ${made.measure.kind === 'milestones' ? '--done ID' : 'VALUE'}`,
    ],
  };
  return { request, sentence };
}

function sentenceOf(reference: string, after: Workspace, { asOf, language }: OpenWorkspace, { style }: World): string {
  const [named] = namedBy(reference.split('/'), after.cycles);
  if (named?.kind !== 'key-result') throw new Error(`${reference} is not where it was added`);
  return readBack(standingOn(after, named, asOf), { ...style, language });
}

function remarksOn({ owner, measure, start }: NewKeyResult, reference: string, open: OpenWorkspace): readonly string[] {
  const { words, date } = open.language;
  return [
    ...(start === null ? [] : [words.startsToday(date(start))]),
    ...(measure.kind === 'metric' && measure.from === null ? [words.baselineUnknown(reference)] : []),
    ...unlistedPeople([owner], open),
  ];
}

/** The ids of the objective's key results, and those that check-ins of one that is gone still name. */
function takenIn({ named: { cycle, objective } }: Found<NamedObjective>): TakenIds {
  const reference = `${cycle.name}/${objective.id}`;
  const named = cycle.checkins.filter((checkin) => checkin.objective === objective.id);
  return new Map([
    ...named.flatMap(({ file, updates }) => [...updates.keys()].map((id) => [id, file] as const)),
    ...objective.keyResults.map(({ id }) => [id, `${reference}/${id}`] as const),
  ]);
}
