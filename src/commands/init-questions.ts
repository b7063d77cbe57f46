import { filler } from '../authoring/template-values.ts';
import { type Id, parseId } from '../model/id.ts';
import { accepted } from '../model/parsed.ts';
import {
  type ObjectiveTemplate,
  parseParameterFigure,
  type Template,
  type TemplateParameter,
  type TemplateText,
} from '../model/template.ts';
import { padded } from '../render/columns.ts';
import type { Ask, World } from './command.ts';
import { chosenCycle } from './init-cycle.ts';
import { notGiven, type ObjectivePlan, objectiveFrom, type TemplatePlan } from './init-plan.ts';
import type { InitTarget } from './init-target.ts';
import { allTemplates } from './load-template.ts';
import { typedAnswer, typedText } from './typed-answer.ts';

/** The most questions that a beginner is asked, that for the template included. */
const MOST = 4;

/** Asks with which template to begin; null for none. */
export async function askTemplate(target: InitTarget, ask: Ask): Promise<ObjectiveTemplate | null> {
  const { words } = target.language;
  const all = (await allTemplates(target.templateFolders)).map(({ template }) => template);
  const found = all.filter((template) => template.kind === 'objective');
  const width = Math.max(...found.map(({ id }) => id.length));
  const choices = found.map((template) => {
    const { text } = wordsOf(template, target);
    return {
      name: `${padded(template.id, width, 'left')}  ${text(template.summary)}`,
      short: template.id,
      about: text(template.when),
      value: template,
    };
  });
  const none = { name: words.noTemplate, short: words.none, about: null, value: null };
  return ask.choose<ObjectiveTemplate | null>({ message: words.askTemplate, choices: [...choices, none] });
}

/** Asks a beginner for what matters most: figures, first those that only they can know, the cycle and the owner. */
export async function askBeginner(
  plan: ObjectivePlan,
  target: InitTarget,
  { preferences }: World,
  ask: Ask,
): Promise<ObjectivePlan> {
  const { days, termDays } = objectiveFrom(plan, target);
  const isShort = preferences.cycle === null && days * 2 < termDays;
  const room = MOST - 1 - (isShort ? 1 : 0) - (plan.owner === null ? 1 : 0);
  const values = await askedValues(plan, mostNeeded(plan, room), target, ask);
  const cycle = isShort ? await askedCycle(plan, days, target, ask) : plan.cycle;
  const owner = plan.owner ?? (await askedOwner(target, ask));
  return { ...plan, values, cycle, owner };
}

/** Asks for what only the user can know and did not give. */
export async function askUnknown(
  plans: readonly ObjectivePlan[],
  target: InitTarget,
  ask: Ask,
): Promise<readonly ObjectivePlan[]> {
  const complete: ObjectivePlan[] = [];
  for (const plan of plans) {
    const names = notGiven(plan);
    const parameters = plan.template.parameters.filter(({ name }) => names.includes(name));
    complete.push({ ...plan, values: await askedValues(plan, parameters, target, ask) });
  }
  return complete;
}

/** As many of the parameters not given as there is room to ask for, in their order: those without a default before others. */
function mostNeeded({ template, values }: ObjectivePlan, room: number): readonly TemplateParameter[] {
  const open = template.parameters.filter(({ name }) => !values.has(name));
  const isUnknown = (parameter: TemplateParameter) => parameter.default === null;
  const first = [...open.filter(isUnknown), ...open.filter((one) => !isUnknown(one))].slice(0, room);
  return open.filter((parameter) => first.includes(parameter));
}

/** The values of a template with those that are answered for some of its parameters; what is left empty is left out. */
export async function askedValues(
  { template, values }: TemplatePlan,
  parameters: readonly TemplateParameter[],
  target: Pick<InitTarget, 'language' | 'outline'>,
  ask: Ask,
): Promise<ReadonlyMap<string, string>> {
  const { language } = target;
  const { text } = wordsOf(template, target);
  const given = new Map(values);
  for (const parameter of parameters) {
    const { name, prompt, type, default: standard } = parameter;
    const answer = await typedText<string | number>(ask, language, {
      message: text(prompt),
      default: standard === null || typeof standard === 'string' ? standard : text(standard),
      empty: language.words.leaveOut,
      parse: (typed) => (type === 'text' ? accepted(typed) : parseParameterFigure(parameter, typed)),
    });
    if (answer !== '') given.set(name, answer);
  }
  return given;
}

async function askedCycle(
  { template, cycle }: ObjectivePlan,
  days: number,
  { asOf, outline, language }: InitTarget,
  ask: Ask,
): Promise<ObjectivePlan['cycle']> {
  const next = chosenCycle(template, 'next', asOf, outline);
  const message = language.words.askNextCycle(days, cycle.name, next.name);
  return (await ask.confirm({ message, default: false })) ? next : cycle;
}

async function askedOwner({ language }: InitTarget, ask: Ask): Promise<Id | null> {
  const { askOwner, noneYet } = language.words;
  return typedAnswer(ask, language, { message: askOwner, empty: noneYet, parse: parseId });
}

/** The texts of a template in the language of the workspace. */
function wordsOf(
  template: Template,
  { language, outline }: Pick<InitTarget, 'language' | 'outline'>,
): { text: (text: TemplateText) => string } {
  const { tag, number } = language;
  return filler(template, { values: new Map(), language: tag, settings: outline.settings, number });
}
