import { type Id, parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import { thingsIn } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import type { Workspace } from '../model/workspace.ts';
import { findingsText } from '../render/findings-text.ts';
import { DUE_FORMATS, type DueFormat } from '../render/index.ts';
import { dueReport } from '../report/due-report.ts';
import type { Command } from './command.ts';
import { oneOfWords, optionalValue } from './flag-values.ts';
import { openWorkspace, shownCycles } from './open-workspace.ts';

interface DueFlags {
  readonly format?: string;
  readonly owner?: string;
  readonly exitCode?: boolean;
}

export const due: Command<DueFlags> = {
  arguments: '',
  options: [
    { flags: '--format <format>', summary: 'table, markdown, ics (a calendar of the next check-ins) or json' },
    { flags: '--owner <person>', summary: 'only what this person owes' },
    { flags: '--exit-code', summary: 'exit 1 where a check-in is due' },
  ],
  examples: ['okr due', 'okr due --owner ana', 'okr due --format markdown --exit-code', 'okr due --format ics'],
  async run({ format, owner: typed, exitCode = false }, world) {
    const { preferences, out } = world;
    const usual: DueFormat = preferences.json ? 'json' : 'table';
    const chosen = oneOfWords('--format', format ?? usual, Object.keys(DUE_FORMATS) as DueFormat[]);
    const owner = optionalValue('--owner', typed, parseId);
    const open = await openWorkspace(world);
    const { workspace, notices } = await open.read(await shownCycles(open, world));
    if (owner !== null) refuseUnknown(owner, workspace);
    // A calendar outlives the day on which a short name means one thing alone.
    const naming = preferences.cycle === null && chosen !== 'ics' ? 'short' : 'whole';
    const report = dueReport(workspace, open.asOf, owner, naming);
    const style = { ...world.style, language: open.language };
    out.print((await DUE_FORMATS[chosen](style))(report, style));
    out.talk(`${open.language.words.countDue(report.due.length)}\n`);
    out.talk(findingsText(await open.locate(notices), { ...style, excerpts: false }));
    return exitCode && report.due.length > 0 ? 1 : 0;
  },
};

/** Of somebody who is misspelt it must not be said that they owe nothing. */
function refuseUnknown(owner: Id, workspace: Workspace): void {
  const people = thingsIn(workspace).flatMap((thing) => (thing.kind === 'person' ? [thing.person.id] : []));
  if (people.includes(owner)) return;
  throw new UserError('usage', message('usage/unknown-person', { text: owner }), { candidates: people });
}
