import { fromTemplate } from '../authoring/from-template.ts';
import { kpisFromTemplate } from '../authoring/kpi-from-template.ts';
import type { CycleToFill } from '../authoring/objective-cycle.ts';
import { filler } from '../authoring/template-values.ts';
import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import { DEFAULT_SETTINGS, settingsIn } from '../model/settings.ts';
import type { ObjectiveTemplate, Template } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import type { Outline } from '../model/workspace.ts';
import { templateJson, templatesJson } from '../render/template-json.ts';
import { templateList } from '../render/template-list.ts';
import { templateSheetText } from '../render/template-sheet.ts';
import { madeObjective, type TemplateSheet, templateRow, templateSheet } from '../report/template-sheet.ts';
import type { Command, World } from './command.ts';
import { typedValue } from './flag-values.ts';
import { chosenCycle } from './init-cycle.ts';
import { otherLanguage } from './init-plan.ts';
import { allTemplates, findTemplate, type TemplateFolders, templateFolders } from './load-template.ts';
import { asOfDate, isInWorkspace, openWorkspace } from './open-workspace.ts';
import { shellWord } from './shell-word.ts';

interface TemplateFlags {
  readonly action?: string;
  readonly template?: string;
}

const ACTIONS = ['list', 'show'] as const;

export const template: Command<TemplateFlags> = {
  arguments: '[action] [template]',
  options: [],
  examples: [
    'okr template list',
    'okr template show reduce-sales-cycle',
    'okr template show inbound-leads --cycle next',
    'okr template show okrs/templates/more-meetings.yaml',
  ],
  async run({ action = 'list', template: text }, world) {
    const surroundings = await surroundingsOf(world);
    switch (ACTIONS.find((known) => known === action)) {
      case 'list':
        if (text !== undefined) throw new UserError('usage', message('usage/unexpected-argument', { text }));
        await list(surroundings, world);
        return 0;
      case 'show':
        await show(text, surroundings, world);
        return 0;
      default:
        throw await unknownAction(action, surroundings);
    }
  },
};

/** What templates are looked at with; outside of a workspace that is what a new one would have. */
interface Surroundings {
  readonly outline: Outline;
  readonly language: Language;
  readonly asOf: CalendarDate;
  readonly folders: TemplateFolders;
}

async function surroundingsOf(world: World): Promise<Surroundings> {
  if (isInWorkspace(world)) {
    const open = await openWorkspace(world);
    await open.read([]);
    return { ...open, folders: templateFolders(open, world) };
  }
  const settings = settingsIn(world.preferences.language ?? DEFAULT_SETTINGS.language);
  return {
    outline: { settings, cycles: [] },
    language: await world.language(settings.language),
    asOf: asOfDate(world, world.clock.today(null)),
    folders: templateFolders(null, world),
  };
}

async function list({ folders, language, outline }: Surroundings, { preferences, style, out }: World): Promise<void> {
  const found = await allTemplates(folders);
  const rows = found.map((one) => templateRow(one.template, one, fillerOf(one.template, language, outline)));
  out.print(preferences.json ? templatesJson(rows) : templateList(rows, { ...style, language }));
  out.talk(`${language.words.join.about(language.words.next, 'okr template show ID')}\n`);
}

const fillerOf = (one: Template, { tag, number }: Language, { settings }: Outline) =>
  filler(one, { values: new Map(), language: tag, settings, number });

async function show(text: string | undefined, { folders, ...around }: Surroundings, world: World): Promise<void> {
  if (text === undefined) {
    const candidates = (await allTemplates(folders)).map(({ template: { id } }) => id);
    throw new UserError('usage', message('usage/missing', { flags: ['TEMPLATE'] }), { candidates });
  }
  const { language, outline } = around;
  const found = await findTemplate(text, folders, world);
  const { preferences, out, style } = world;
  const fill = fillerOf(found.template, language, outline);
  const { remark, ...made } = await madeOf(found.template, text, around, preferences.cycle);
  const sheet = templateSheet(found.template, found, fill, made);
  out.print(preferences.json ? templateJson(sheet) : templateSheetText(sheet, { ...style, language }));
  for (const one of [...(remark === null ? [] : [remark]), ...otherLanguage([found], language)]) {
    out.talk(`${one}\n`);
  }
}

type Around = Omit<Surroundings, 'folders'>;

/** What a template would make today, the command that makes it, and what there is to say about that. */
async function madeOf(
  one: Template,
  typed: string,
  around: Around,
  cycle: string | null,
): Promise<Pick<TemplateSheet, 'made' | 'command'> & { readonly remark: string | null }> {
  const { language, outline } = around;
  const { tag, number, words } = language;
  if (one.kind === 'kpi') {
    const { each, parameters } = one;
    const isAsked = parameters.some(({ name, default: standard }) => name === each && standard === null);
    // Where nobody has said for what there is a KPI each, the parameter stands for itself.
    const values = new Map(isAsked && each !== null ? [[each, each]] : []);
    const request = { values, language: tag, settings: outline.settings, number, owner: null };
    const made = { kind: 'kpi' as const, kpis: await kpisFromTemplate(one, request) };
    return { made, command: `okr add kpi --template ${shellWord(typed)}`, remark: null };
  }
  const { objective, days, termDays, ...where } = objectiveOf(one, around, cycle);
  const command = [
    `okr init --template ${shellWord(typed)}`,
    ...(cycle === null ? [] : [`--cycle ${shellWord(cycle)}`]),
  ].join(' ');
  const remark = days * 2 < termDays ? words.shortTerm(days, termDays) : null;
  return { made: madeObjective(objective, where.cycle), command, remark };
}

/** The objective that a template would make today, with the defaults of its parameters, and its cycle. */
function objectiveOf(one: ObjectiveTemplate, { outline, asOf, language }: Around, typed: string | null) {
  // A closed cycle takes no objective, but what one would look like can still be shown.
  const cycles = outline.cycles.map((known) => ({ ...known, closed: null }));
  const cycle: CycleToFill = chosenCycle(one, typed, asOf, { ...outline, cycles });
  const made = fromTemplate(one, {
    ...{ id: typedValue('TEMPLATE', parseId(one.id)), cycle, today: asOf, settings: outline.settings },
    ...{ language: language.tag, owner: null, team: null, values: new Map(), number: language.number },
  });
  return { ...made, cycle };
}

/** The failure where an action is asked for that there is not, with the one that was meant; the id of a template means `show`. */
async function unknownAction(text: string, { folders }: Surroundings): Promise<UserError> {
  const ids = (await allTemplates(folders)).map(({ template: { id } }) => id);
  const meant = ids.includes(text) ? `show ${text}` : nearest(text, ACTIONS);
  return new UserError('usage', message('usage/not-one-of', { name: 'ACTION', text, words: ACTIONS }), {
    candidates: meant === null ? ACTIONS : [meant],
  });
}
