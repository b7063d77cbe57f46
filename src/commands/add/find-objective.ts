import type { Language } from '../../language/language.ts';
import { activeCycles, isClosed } from '../../model/cycle.ts';
import { message } from '../../model/message.ts';
import { parseReference } from '../../model/reference.ts';
import { type Named, namedIn, wholeReference } from '../../model/resolution.ts';
import { UserError } from '../../model/user-error.ts';
import { foundOrChosen } from '../choose-meant.ts';
import type { World } from '../command.ts';
import { typedValue } from '../flag-values.ts';
import { cycleNamed, type OpenWorkspace } from '../open-workspace.ts';
import { type Found, search } from '../search.ts';

export type NamedObjective = Extract<Named, { kind: 'objective' }>;

/** The objective that `--objective` names, in a draft only where that is named too; on a terminal it is asked for. */
export async function objectiveNamed(
  typed: string | undefined,
  open: OpenWorkspace,
  world: World,
): Promise<Found<NamedObjective>> {
  const { language } = open;
  const cycle = world.preferences.cycle === null ? null : await cycleNamed(world.preferences.cycle, open);
  const text = typed ?? (await askedObjective(open, world, language));
  return foundOrChosen(text, (reference) => findObjective(open, reference, cycle), world, language);
}

/** The objective that a reference means. */
export function findObjective(
  open: OpenWorkspace,
  text: string,
  cycle: Parameters<typeof search>[1]['cycle'] = null,
): Promise<Found<NamedObjective>> {
  const reference = typedValue('--objective', parseReference(text));
  if (reference.kind !== 'path') throw notAnObjective(text, []);
  return search(open, {
    ...{ text, reference, cycle, date: open.asOf, accepts: isObjective },
    refusal: (others) => notAnObjective(text, others.flatMap(objectivesOf)),
    candidates: ({ cycles }) => cycles.flatMap((one) => objectivesOf({ kind: 'cycle', cycle: one })),
  });
}

const isObjective = (named: Named): named is NamedObjective => named.kind === 'objective';

/** The references of the objectives that what was named in place of one holds, or belongs to. */
const objectivesOf = (named: Named): readonly string[] =>
  namedIn(named.cycle)
    .filter(isObjective)
    .filter((one) => named.kind === 'cycle' || one.objective === named.objective)
    .map(wholeReference);

const notAnObjective = (text: string, candidates: readonly string[]): UserError =>
  new UserError('usage', message('usage/not-an-objective', { text }), { candidates });

async function askedObjective(open: OpenWorkspace, { ask, preferences }: World, { words }: Language): Promise<string> {
  const { outline, asOf, today } = open;
  const cycles = preferences.cycle
    ? [await cycleNamed(preferences.cycle, open)]
    : activeCycles(outline.cycles, asOf).filter((cycle) => !isClosed(cycle, today));
  const { workspace } = await open.read(cycles);
  const objectives = workspace.cycles.flatMap(namedIn).filter(isObjective);
  if (ask === null || objectives.length === 0)
    throw new UserError('usage', message('usage/missing', { flags: ['--objective'] }));
  const choices = objectives.map((named) => {
    const value = wholeReference(named);
    return { name: `${value}  ${named.objective.title}`, short: value, about: null, value };
  });
  return (await ask(open.language)).choose({ message: words.askObjective, choices });
}
