import { basename } from 'node:path/posix';
import type { FromTemplate } from '../authoring/from-template.ts';
import type { Edit } from '../model/edit.ts';
import { parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import type { ObjectiveTemplate } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import { writtenObjectiveLines } from '../render/written-objective.ts';
import { objectiveFile, SETTINGS_FILE } from '../storage/layout.ts';
import type { Command, World } from './command.ts';
import { typedValue } from './flag-values.ts';
import { notGiven, type ObjectivePlan, objectiveFrom, otherLanguage, type PlanFlags, plansFrom } from './init-plan.ts';
import { type InitTarget, initTarget } from './init-target.ts';
import { loadObjectiveTemplate } from './load-template.ts';
import { refuseTaken, refuseUnusable } from './refuse-unusable.ts';
import { commitCommand, write } from './write.ts';

interface InitFlags extends PlanFlags {
  readonly folder?: string;
  readonly template?: readonly string[];
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
  writes: true,
  async run(flags, world) {
    const target = await initTarget(flags.folder, world);
    // Who was asked for the cycle need not be told of another one.
    const isAsked = world.ask !== null && isBeginner(flags, target);
    const plans = await plansOf(flags, target, world);
    const made = plans.map((plan) => objectiveFrom(plan, target));
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
        remarks: [
          ...(isAsked ? [] : shortTerms(made, target)),
          ...plans.flatMap((plan) => leftOut(plan, target)),
          ...otherLanguage(plans, target.language),
        ],
        next: nextCommands(made, target),
      },
      world,
    );
    return 0;
  },
};

/** Someone without a workspace, who names no template. */
const isBeginner = ({ template }: InitFlags, { exists }: InitTarget): boolean => template === undefined && !exists;

/** The objectives to make: what the flags say, and what they leave open as it is answered on a terminal. */
async function plansOf(flags: InitFlags, target: InitTarget, world: World): Promise<readonly ObjectivePlan[]> {
  if (world.ask && isBeginner(flags, target)) {
    const { askBeginner, askTemplate } = await import('./init-questions.ts');
    const ask = await world.ask(target.language);
    const template = await askTemplate(target, ask);
    const [plan] = await soundPlans(template ? [template] : [], flags, target, world);
    return plan ? [await askBeginner(plan, target, world, ask)] : [];
  }
  const typed = (flags.template ?? []).map((text) => loadObjectiveTemplate(text, target.templateFolders, world));
  const plans = await soundPlans(await Promise.all(typed), flags, target, world);
  if (!world.ask || plans.every((plan) => notGiven(plan).length === 0)) return plans;
  const { askUnknown } = await import('./init-questions.ts');
  return askUnknown(plans, target, await world.ask(target.language));
}

/** What the flags say of the objectives, refused where they contradict each other or what is there. */
async function soundPlans(
  templates: readonly ObjectiveTemplate[],
  flags: InitFlags,
  target: InitTarget,
  world: World,
): Promise<readonly ObjectivePlan[]> {
  refuseContradictions(flags, templates, target, world);
  const plans = await plansFrom(templates, flags, target, world);
  refuseTaken(plans.map(fileOf), target);
  return plans;
}

const fileOf = ({ cycle, id }: ObjectivePlan): string => objectiveFile(cycle.name, id);

function refuseContradictions(
  { id, set, owner, team }: InitFlags,
  templates: readonly ObjectiveTemplate[],
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

function newSettings({ team }: InitFlags, { exists, outline, folder }: InitTarget, { clock }: World): Edit | null {
  if (exists) return null;
  const { language, currency } = outline.settings;
  const teams = team === undefined ? [] : [typedValue('--team', parseId(team))];
  const name = basename(folder) || 'okr';
  return {
    kind: 'create-settings',
    settings: { name, language, timezone: clock.systemTimezone(), currency, teams },
  };
}

const shortTerms = (made: readonly FromTemplate[], { language }: InitTarget): readonly string[] =>
  made
    .filter(({ days, termDays }) => days * 2 < termDays)
    .map(({ days, termDays }) => language.words.shortTerm(days, termDays));

/** How to fill in what was left out. */
function leftOut(plan: ObjectivePlan, { language, pathOf }: InitTarget): readonly string[] {
  const names = notGiven(plan);
  return names.length === 0 ? [] : [language.words.notGiven(language.words.join.items(names), pathOf(fileOf(plan)))];
}

/** What is worth typing after the first objectives are there: commit them, fill one in, look. */
function nextCommands(made: readonly FromTemplate[], { pathOf }: InitTarget): readonly string[] {
  const first = made[0]?.objective.keyResults.find(({ measure }) => measure.kind !== 'milestones');
  return [
    commitCommand(pathOf, 'Begin OKRs'),
    ...(first ? [`okr checkin ${first.id} VALUE`] : ['okr init --template reduce-sales-cycle']),
    'okr report',
  ];
}
