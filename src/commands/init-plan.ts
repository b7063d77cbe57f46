import { authorOf } from '../authoring/author.ts';
import { type FromTemplate, fromTemplate } from '../authoring/from-template.ts';
import type { CycleToFill } from '../authoring/objective-cycle.ts';
import { isWhollyIn, valuesFor } from '../authoring/template-values.ts';
import type { Language } from '../language/language.ts';
import { type Id, parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import type { ObjectiveTemplate, Template } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import type { World } from './command.ts';
import { optionalValue, typedValue } from './flag-values.ts';
import { chosenCycle } from './init-cycle.ts';
import type { InitTarget } from './init-target.ts';

/** The flags that say what an objective from a template is made with. */
export interface PlanFlags {
  readonly set?: readonly string[];
  readonly owner?: string;
  readonly team?: string;
  readonly id?: string;
}

/** A template and what is known of its parameters. */
export interface TemplatePlan {
  readonly template: Template;
  /** By parameter, as typed. */
  readonly values: ReadonlyMap<string, string>;
}

/** An objective to be made from a template. */
export interface ObjectivePlan extends TemplatePlan {
  readonly template: ObjectiveTemplate;
  readonly id: Id;
  readonly cycle: CycleToFill;
  readonly owner: Id | null;
  readonly team: Id | null;
}

/** What the flags say of each template's objective. */
export async function plansFrom(
  templates: readonly ObjectiveTemplate[],
  flags: PlanFlags,
  target: InitTarget,
  { preferences, user }: World,
): Promise<readonly ObjectivePlan[]> {
  const { outline, asOf } = target;
  const values = parameterValues(flags.set);
  if (templates.length === 0) return [];
  const owner = await authorOf(outline.settings.people, { flagName: '--owner', flag: flags.owner ?? null, ...user });
  return templates.map((template) => ({
    template,
    id: flags.id === undefined ? typedValue('--template', parseId(template.id)) : typedValue('--id', parseId(flags.id)),
    cycle: chosenCycle(template, preferences.cycle, asOf, outline),
    owner,
    team: teamOf(flags, target),
    values: valuesFor(template, templates, values),
  }));
}

export const objectiveFrom = (
  { template, ...request }: ObjectivePlan,
  { outline, asOf, language }: InitTarget,
): FromTemplate =>
  fromTemplate(template, {
    ...request,
    today: asOf,
    settings: outline.settings,
    language: language.tag,
    number: language.number,
  });

/** The parameters that only the user can know and did not give. */
export const notGiven = ({ template, values }: TemplatePlan): readonly string[] =>
  template.parameters.filter((one) => one.default === null && !values.has(one.name)).map(({ name }) => name);

/** Says of which templates a text is written in another language, because they do not give it in this one. */
export function otherLanguage(
  plans: readonly Pick<TemplatePlan, 'template'>[],
  { tag, words }: Language,
): readonly string[] {
  const ids = plans.map(({ template }) => template).flatMap((one) => (isWhollyIn(one, tag) ? [] : one.id));
  return ids.length === 0 ? [] : [words.template.otherLanguage(ids, tag)];
}

function teamOf({ team }: PlanFlags, { outline }: InitTarget): Id | null {
  const id = optionalValue('--team', team, parseId);
  const { teams } = outline.settings;
  if (id === null || teams.length === 0 || teams.some((known) => known.id === id)) return id;
  throw new UserError('usage', message('usage/unknown-team', { text: id }), {
    candidates: teams.map((known) => known.id),
  });
}

/** What was typed after `--set`, by parameter. */
export const parameterValues = (set: readonly string[] = []): ReadonlyMap<string, string> =>
  new Map(set.map(assignment));

function assignment(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UserError('usage', message('usage/not-an-assignment', { text }));
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
