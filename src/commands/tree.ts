import type { CycleOutline } from '../model/cycle.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { message } from '../model/message.ts';
import { type Thing, thingsIn, wholeReference } from '../model/resolution.ts';
import { overlap } from '../model/term.ts';
import { UserError } from '../model/user-error.ts';
import type { Workspace } from '../model/workspace.ts';
import { findingsText } from '../render/findings-text.ts';
import { ALIGNMENT_FORMATS, type AlignmentFormat } from '../render/index.ts';
import { alignmentReport } from '../report/alignment-report.ts';
import { foundOrChosen } from './choose-meant.ts';
import type { Command, World } from './command.ts';
import { findThing } from './find-thing.ts';
import { oneOfWords } from './flag-values.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace, shownCycles } from './open-workspace.ts';

interface TreeFlags {
  readonly reference?: string;
  readonly format?: string;
  readonly team?: string;
  readonly owner?: string;
}

export const tree: Command<TreeFlags> = {
  arguments: '[reference]',
  options: [
    { flags: '--format <format>', summary: 'table (default), markdown, mermaid, dot (Graphviz) or json' },
    { flags: '--team <team>', summary: 'only the objectives of a team and its sub-teams, and what they serve' },
    { flags: '--owner <person>', summary: 'only what a person owns, and what it serves' },
  ],
  examples: [
    'okr tree',
    'okr tree 2026/grow-revenue',
    'okr tree team/sales --as-of 2026-11-24',
    'okr tree --format mermaid',
    'okr tree --format dot',
  ],
  async run({ reference, format, team, owner }, world) {
    const usual: AlignmentFormat = world.preferences.json ? 'json' : 'table';
    const chosen = oneOfWords('--format', format ?? usual, Object.keys(ALIGNMENT_FORMATS) as AlignmentFormat[]);
    const open = await openWorkspace(world);
    const { workspace, notices: dangling, thing } = await readTree(reference, open, world);
    const of = [thing, named('team', team, workspace), named('person', owner, workspace)];
    const { report, notices } = alignmentReport(
      workspace,
      open.asOf,
      of.filter((one) => one !== null),
    );
    const style = { ...world.style, language: open.language };
    world.out.print((await ALIGNMENT_FORMATS[chosen](style))(report, style));
    world.out.talk(findingsText(await open.locate([...dangling, ...notices]), { ...style, excerpts: false }));
    return 0;
  },
};

/** What the tree is of, null where of everything, in the cycles that were read. */
interface Read {
  readonly thing: Thing | null;
  readonly workspace: Workspace;
  readonly notices: readonly Diagnostic[];
}

/** Reads the cycles that are shown; where what is asked about lies in another one, that too, and those of the same time. */
async function readTree(reference: string | undefined, open: OpenWorkspace, world: World): Promise<Read> {
  const shown = await shownCycles(open, world);
  if (reference === undefined) return { thing: null, ...(await open.read(shown)) };
  const cycle = world.preferences.cycle === null ? null : await cycleNamed(world.preferences.cycle, open);
  const find = (text: string) => findThing(open, text, cycle);
  const { named: thing, workspace, notices } = await foundOrChosen(reference, find, world, open.language);
  const wanted = cyclesFor(thing, shown, cycle === null ? open.outline.cycles : []);
  const isRead = sameNames(wanted, workspace.cycles);
  return { thing, ...(isRead ? { workspace, notices } : await open.read(wanted)) };
}

/** The cycles to look in for what has to do with a thing; `others` are those of which the ones of the same time are of use. */
function cyclesFor(
  thing: Thing,
  shown: readonly CycleOutline[],
  others: readonly CycleOutline[],
): readonly CycleOutline[] {
  const own = 'cycle' in thing ? thing.cycle : null;
  if (own === null || shown.some(({ name }) => name === own.name)) return shown;
  if (others.length === 0) return [...shown, own];
  return others.filter((one) => !one.draft && overlap(one, own));
}

const sameNames = (some: readonly CycleOutline[], others: readonly CycleOutline[]): boolean =>
  some.length === others.length && some.every(({ name }) => others.some((one) => one.name === name));

/** The team or person that a flag names; of one that is misspelt it must not be said that it has nothing. */
function named(kind: 'team' | 'person', text: string | undefined, workspace: Workspace): Thing | null {
  if (text === undefined) return null;
  const known = thingsIn(workspace).filter((thing) => thing.kind === kind);
  const found = known.find((thing) => wholeReference(thing) === `${kind}/${text}`);
  if (found) return found;
  throw new UserError('usage', message(kind === 'team' ? 'usage/unknown-team' : 'usage/unknown-person', { text }), {
    candidates: known.map((thing) => wholeReference(thing).slice(kind.length + 1)),
  });
}
