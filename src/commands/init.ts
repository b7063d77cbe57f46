import { basename } from 'node:path/posix';
import { authorOf } from '../authoring/author.ts';
import { type FromTemplate, fromTemplate } from '../authoring/from-template.ts';
import type { Edit } from '../model/edit.ts';
import { type Id, parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import type { Template } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import { writtenObjectiveLines } from '../render/written-objective.ts';
import { SETTINGS_FILE } from '../storage/layout.ts';
import type { Command, World } from './command.ts';
import { optionalValue, typedValue } from './flag-values.ts';
import { chosenCycle } from './init-cycle.ts';
import { type InitTarget, initTarget } from './init-target.ts';
import { loadTemplate } from './load-template.ts';
import { refuseUnusable } from './refuse-unusable.ts';
import { shellWord, write } from './write.ts';

interface InitFlags {
  readonly folder?: string;
  readonly template?: readonly string[];
  readonly set?: readonly string[];
  readonly owner?: string;
  readonly team?: string;
  readonly id?: string;
}

export const init: Command<InitFlags> = {
  arguments: '[folder]',
  options: [
    { flags: '--template <id>', summary: 'an objective to begin with: an id, or a path to a file', repeatable: true },
    { flags: '--set <name=value>', summary: 'a value for a parameter of the template', repeatable: true },
    { flags: '--owner <person>', summary: 'who owns the objective; default from OKR_USER or git' },
    { flags: '--team <team>', summary: 'whose objective it is' },
    { flags: '--id <id>', summary: 'the id of the objective; default that of the template' },
  ],
  examples: [
    'okr init --template reduce-sales-cycle',
    'okr init --template reduce-sales-cycle --set baseline=72 --set target=60 --owner ana --team sales',
    'okr init --template reduce-sales-cycle --cycle next',
  ],
  async run(flags, world) {
    const target = await initTarget(flags.folder, world);
    const templates = await Promise.all(
      (flags.template ?? []).map((text) => loadTemplate(text, target.templateFolders, world)),
    );
    refuseContradictions(flags, templates, target, world);
    const made = templates.map((template) => objectiveFrom(template, flags, target, world));
    const edits: Edit[] = made.map(({ objective }) => ({ kind: 'create-objective', objective }));
    const settings = newSettings(flags, target, world);
    await write(
      {
        ...target,
        edits: settings ? [settings, ...edits] : edits,
        inspect: (files) => refuseUnusable(files, target),
        changes: made.map(({ objective }) => ({
          text: writtenObjectiveLines(objective, target.language),
          data: { reference: `${objective.cycle}/${objective.id}`, title: objective.title },
        })),
        remarks: made
          .filter(({ days, termDays }) => days * 2 < termDays)
          .map((one) => target.language.words.shortTerm(one.days, one.termDays)),
        next: nextCommands(made, target),
      },
      world,
    );
    return 0;
  },
};

function refuseContradictions(
  { id, set, owner, team }: InitFlags,
  templates: readonly Template[],
  { exists, pathOf }: InitTarget,
  { preferences }: World,
): void {
  if (templates.length > 1 && id !== undefined) throw new UserError('usage', message('usage/one-id-for-several', {}));
  if (templates.length > 0) return;
  if (exists) {
    const problem = message('write/workspace-exists', { file: pathOf(SETTINGS_FILE) });
    throw new UserError('conflict', problem, { hint: message('hint/add-template', {}) });
  }
  const idle = [id, set, owner, team, preferences.cycle ?? undefined].some((flag) => flag !== undefined);
  if (idle) throw new UserError('usage', message('usage/without-template', {}));
}

function newSettings({ team }: InitFlags, { exists, language, folder }: InitTarget, { clock }: World): Edit | null {
  if (exists) return null;
  const teams = team === undefined ? [] : [typedValue('--team', parseId(team))];
  const settings = { name: basename(folder) || 'okr', language: language.tag, timezone: clock.systemTimezone(), teams };
  return { kind: 'create-settings', settings };
}

function objectiveFrom(template: Template, flags: InitFlags, target: InitTarget, world: World): FromTemplate {
  const { outline, asOf, language } = target;
  return fromTemplate(template, {
    id: flags.id === undefined ? typedValue('--template', parseId(template.id)) : typedValue('--id', parseId(flags.id)),
    cycle: chosenCycle(template, world.preferences.cycle, asOf, outline),
    today: asOf,
    settings: outline.settings,
    language: language.tag,
    owner: authorOf(outline.settings.people, { flagName: '--owner', flag: flags.owner ?? null, ...world.user }),
    team: teamOf(flags, target),
    values: new Map((flags.set ?? []).map(assignment)),
    number: language.number,
  });
}

function teamOf({ team }: InitFlags, { outline }: InitTarget): Id | null {
  const id = optionalValue('--team', team, parseId);
  const { teams } = outline.settings;
  if (id === null || teams.length === 0 || teams.some((known) => known.id === id)) return id;
  throw new UserError('usage', message('usage/unknown-team', { text: id }), {
    candidates: teams.map((known) => known.id),
  });
}

function assignment(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UserError('usage', message('usage/not-an-assignment', { text }));
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** What is worth typing after the first objectives are there: commit them, fill one in, look. */
function nextCommands(made: readonly FromTemplate[], { pathOf }: InitTarget): readonly string[] {
  const first = made[0]?.objective.keyResults.find(({ measure }) => measure.kind !== 'milestones');
  return [
    `git add ${shellWord(pathOf(''))} && git commit -m ${shellWord('Begin OKRs')}`,
    ...(first ? [`okr checkin ${first.id} VALUE`] : ['okr init --template reduce-sales-cycle']),
    'okr report',
  ];
}
