import type { NewKpi } from '../model/edit.ts';
import { type Id, parseId } from '../model/id.ts';
import { message } from '../model/message.ts';
import type { KpiTemplate } from '../model/template.ts';
import { UserError } from '../model/user-error.ts';
import { suggestedId } from './new-id.ts';
import { filler, type TemplateValues } from './template-values.ts';

/** One of the things for each of which a template makes a KPI. */
interface Item {
  readonly id: Id;
  readonly name: string;
}

/**
 * The KPIs of a template, owned by `owner`: one, or one for each of the words that a parameter of it holds. Bounds without a
 * figure are left out.
 */
export async function kpisFromTemplate(
  template: KpiTemplate,
  { values, owner, ...request }: TemplateValues & { readonly owner: Id | null },
): Promise<readonly NewKpi[]> {
  const { each } = template;
  const made = (id: string, given: ReadonlyMap<string, string>): NewKpi => {
    const { text, figure, unit } = filler(template, { values: given, ...request });
    const atLeast = figure(template.hold?.atLeast ?? null);
    const atMost = figure(template.hold?.atMost ?? null);
    return {
      ...{ id: kpiId(id), title: text(template.title), owner, better: template.better, cadence: template.cadence },
      unit: template.unit && unit(template.unit),
      hold: atLeast === null && atMost === null ? null : { atLeast, atMost },
      source: null,
    };
  };
  if (each === null) return [made(template.id, values)];
  const items = await itemsOf(template, each, { values, ...request });
  return items.map(({ id, name }) => made(`${template.id}-${id}`, new Map(values).set(each, name)));
}

async function itemsOf(template: KpiTemplate, each: string, request: TemplateValues): Promise<readonly Item[]> {
  const parameter = template.parameters.find(({ name }) => name === each);
  if (!parameter) throw new Error(`the template ${template.id} does not declare ${each}`);
  const words = String(filler(template, request).value(parameter) ?? '')
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) throw new UserError('usage', message('usage/missing', { flags: [`--set ${each}=A,B`] }));
  return Promise.all(words.map((word) => item(word, each)));
}

/** `Online shop`, or with an id of its own `online: 线上`. */
async function item(word: string, parameter: string): Promise<Item> {
  const [, before = word, after = word] = /^([^:：]+)[:：](.+)$/.exec(word) ?? [];
  const id = await suggestedId(before.trim());
  if (id !== null) return { id, name: after.trim() };
  const fault = message('id/not-an-id', { text: before.trim() });
  throw new UserError('usage', message('usage/bad-value', { name: `--set ${parameter}`, fault }), {
    hint: message('hint/item-id', { parameter, text: before.trim() }),
  });
}

function kpiId(text: string): Id {
  const parsed = parseId(text);
  if ('value' in parsed) return parsed.value;
  throw new UserError('usage', message('usage/bad-value', { name: '--template', fault: parsed.fault }), {
    hint: parsed.hint,
  });
}
