import { authorOf } from '../../authoring/author.ts';
import { kpisFromTemplate } from '../../authoring/kpi-from-template.ts';
import { newId } from '../../authoring/new-id.ts';
import { valuesFor } from '../../authoring/template-values.ts';
import type { NewKpi } from '../../model/edit.ts';
import { type Id, parseId } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { rejected } from '../../model/parsed.ts';
import { parseSpan } from '../../model/span.ts';
import { UserError } from '../../model/user-error.ts';
import { writtenKpiLine } from '../../render/written-kpi.ts';
import { kpiFile } from '../../storage/layout.ts';
import type { World } from '../command.ts';
import { oneOfWords, optionalValue } from '../flag-values.ts';
import { notGiven, otherLanguage, parameterValues, type TemplatePlan } from '../init-plan.ts';
import { loadKpiTemplate, templateFolders } from '../load-template.ts';
import { neededText } from '../needed-text.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { refuseTaken } from '../refuse-unusable.ts';
import { commitCommand, write } from '../write.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';

/** The flags that say what a KPI is. */
export interface KpiFlags {
  readonly called?: string;
  readonly template?: readonly string[];
  readonly set?: readonly string[];
  readonly id?: string;
  readonly owner?: string;
  readonly unit?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly better?: string;
  readonly cadence?: string;
  readonly source?: string;
}

/** Adds a KPI, or those of templates; what the flags say comes before what a template says. */
export async function addKpi(flags: KpiFlags, world: World): Promise<void> {
  const open = await openWorkspace(world, 'write');
  const { people } = open.outline.settings;
  const owner = await authorOf(people, { flagName: '--owner', flag: flags.owner ?? null, ...world.user });
  const said = statedBy(flags);
  const plans = await plansFor(flags, open, world);
  const made = flags.template ? await fromTemplates(plans, owner, open) : [await titled(flags, owner, open, world)];
  refuseOneForSeveral(flags, made.length);
  const kpis = made.map((kpi) => said(kpi));
  refuseTaken(
    kpis.map(({ id }) => kpiFile(id)),
    open,
  );
  await write(
    {
      ...open,
      edits: kpis.map((kpi) => ({ kind: 'create-kpi' as const, kpi })),
      inspect: (changes) => refuseUnreadable(changes, open),
      changes: kpis.map((kpi) => ({
        text: writtenKpiLine(kpi, open.language),
        data: { reference: `kpi/${kpi.id}`, title: kpi.title },
      })),
      remarks: [...leftOut(plans, kpis, open), ...otherLanguage(plans, open.language)],
      next: nextCommands(kpis, open),
    },
    world,
  );
}

/** Puts what the flags say of a KPI in the place of what it says of itself. */
function statedBy(flags: KpiFlags): (kpi: NewKpi) => NewKpi {
  const atLeast = optionalValue('--at-least', flags.atLeast, parseNumber);
  const atMost = optionalValue('--at-most', flags.atMost, parseNumber);
  const id = optionalValue('--id', flags.id, parseId);
  const better = flags.better === undefined ? null : oneOfWords('--better', flags.better, ['higher', 'lower']);
  const cadence = optionalValue('--cadence', flags.cadence, parseCadence);
  return (kpi) => {
    const hold = { atLeast: atLeast ?? kpi.hold?.atLeast ?? null, atMost: atMost ?? kpi.hold?.atMost ?? null };
    return {
      id: id ?? kpi.id,
      title: flags.called?.trim() || kpi.title,
      owner: kpi.owner,
      unit: flags.unit ?? kpi.unit,
      hold: hold.atLeast === null && hold.atMost === null ? null : hold,
      better: better ?? kpi.better,
      cadence: cadence ?? kpi.cadence,
      source: flags.source ?? kpi.source,
    };
  };
}

/** A span of at least a day. */
function parseCadence(text: string): ReturnType<typeof parseSpan> {
  const parsed = parseSpan(text);
  return 'value' in parsed && parsed.value.count === 0 ? rejected(message('span/empty', { text })) : parsed;
}

/** The templates that are named, with the values of their parameters: as they were typed, and on a terminal as answered. */
async function plansFor(
  { template = [], set }: KpiFlags,
  open: OpenWorkspace,
  world: World,
): Promise<readonly (TemplatePlan & { readonly template: Parameters<typeof kpisFromTemplate>[0] })[]> {
  if (set && template.length === 0) throw new UserError('usage', message('usage/set-without-template', {}));
  const folders = templateFolders(open, world);
  const templates = await Promise.all(template.map((text) => loadKpiTemplate(text, folders, world)));
  const plans = templates.map((one) => ({
    template: one,
    values: valuesFor(one, templates, parameterValues(set)),
  }));
  if (!world.ask || plans.every((plan) => notGiven(plan).length === 0)) return plans;
  const { askedValues } = await import('../init-questions.ts');
  const ask = await world.ask(open.language);
  const answered: (typeof plans)[number][] = [];
  for (const plan of plans) {
    const asked = plan.template.parameters.filter(({ name }) => notGiven(plan).includes(name));
    answered.push({ ...plan, values: await askedValues(plan, asked, open, ask) });
  }
  return answered;
}

const fromTemplates = async (
  plans: Awaited<ReturnType<typeof plansFor>>,
  owner: Id | null,
  { language: { tag, number }, outline }: OpenWorkspace,
): Promise<readonly NewKpi[]> => {
  const made = plans.map(({ template, values }) =>
    kpisFromTemplate(template, { values, owner, language: tag, settings: outline.settings, number }),
  );
  return (await Promise.all(made)).flat();
};

/** A KPI of which a title is known. */
async function titled(
  { called: typed, id: typedId }: KpiFlags,
  owner: Id | null,
  { language }: OpenWorkspace,
  world: World,
): Promise<NewKpi> {
  const question = { flag: 'TITLE', question: language.words.askKpiTitle };
  const title = await neededText(typed, question, world, language);
  const id = await newId(title, optionalValue('--id', typedId, parseId), new Map());
  return { ...{ id, title, owner }, unit: null, hold: null, better: null, cadence: null, source: null };
}

/** A title and an id are those of one KPI. */
function refuseOneForSeveral({ called, id }: KpiFlags, count: number): void {
  if (count < 2) return;
  const flags = [...(called === undefined ? [] : ['TITLE']), ...(id === undefined ? [] : ['--id'])];
  if (flags.length > 0) throw new UserError('usage', message('usage/one-kpi-for-several', { flags, count }));
}

/** How to fill in what was left out, where no flag filled it in. */
function leftOut(
  plans: readonly TemplatePlan[],
  kpis: readonly NewKpi[],
  { language, pathOf }: OpenWorkspace,
): readonly string[] {
  const names = [...new Set(plans.flatMap(notGiven))];
  const open = kpis.filter(({ hold }) => hold === null);
  if (names.length === 0 || open.length === 0) return [];
  return [
    language.words.notGiven(
      language.words.join.items(names),
      language.words.join.items(open.map(({ id }) => pathOf(kpiFile(id)))),
    ),
  ];
}

function nextCommands(kpis: readonly NewKpi[], { pathOf }: OpenWorkspace): readonly string[] {
  const [first, ...more] = kpis;
  const added = more.length === 0 ? `kpi/${first?.id}` : `${kpis.length} KPIs`;
  return [commitCommand(pathOf, `Add ${added}`), ...(first ? [`okr checkin kpi/${first.id} VALUE`] : [])];
}
