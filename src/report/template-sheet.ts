import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleName } from '../model/cycle-name.ts';
import type { NewKpi, NewObjective } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import type { Template, TemplateParameter, TemplateText } from '../model/template.ts';

/** A template in a list. */
export interface TemplateRow {
  readonly id: string;
  /** What it makes. */
  readonly kind: Template['kind'];
  /** It is the workspace's, not the program's. */
  readonly own: boolean;
  /** Its file as a reader would type it; null for one of the program's. */
  readonly path: string | null;
  /** How long its objective runs; null for most KPIs. */
  readonly term: Span | null;
  readonly summary: string;
}

export interface ParameterRow extends Pick<TemplateParameter, 'name' | 'type'> {
  readonly prompt: string;
  /** Null where it is asked for. */
  readonly default: number | string | null;
}

/** A template whole, and what it would make today. */
export interface TemplateSheet extends TemplateRow {
  readonly when: string;
  readonly parameters: readonly ParameterRow[];
  readonly made: MadeObjective | MadeKpis;
  /** What makes it. */
  readonly command: string;
}

/** The objective that a template would make. */
export interface MadeObjective {
  readonly kind: 'objective';
  readonly objective: NewObjective;
  readonly cycle: { readonly name: CycleName; readonly start: CalendarDate; readonly end: CalendarDate };
  /** The days that the objective would run. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The KPIs that a template would make. */
export interface MadeKpis {
  readonly kind: 'kpi';
  readonly kpis: readonly NewKpi[];
}

/** Where a template was found. */
type Source = Pick<TemplateRow, 'own' | 'path'>;

/** Puts the texts and parameters of a template into words and figures. */
interface Filler {
  readonly text: (text: TemplateText) => string;
  readonly value: (parameter: TemplateParameter) => number | string | null;
}

export const templateRow = ({ id, kind, term, summary }: Template, source: Source, { text }: Filler): TemplateRow => ({
  ...{ id, kind, term, own: source.own, path: source.path },
  summary: text(summary),
});

/** Everything about a template that stands in it, and what was made of it. */
export const templateSheet = (
  template: Template,
  source: Source,
  fill: Filler,
  rest: Pick<TemplateSheet, 'made' | 'command'>,
): TemplateSheet => ({
  ...templateRow(template, source, fill),
  when: fill.text(template.when),
  parameters: template.parameters.map((parameter) => ({
    name: parameter.name,
    prompt: fill.text(parameter.prompt),
    type: parameter.type,
    default: fill.value(parameter),
  })),
  ...rest,
});

/** What is told of an objective that a template would make in a cycle. */
export const madeObjective = (
  objective: NewObjective,
  { name, start, end }: MadeObjective['cycle'],
): MadeObjective => ({
  ...{ kind: 'objective', objective, cycle: { name, start, end } },
  start: objective.start ?? start,
  end: objective.end ?? end,
});
