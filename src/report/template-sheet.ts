import type { CalendarDate } from '../model/calendar-date.ts';
import type { CycleName } from '../model/cycle-name.ts';
import type { NewObjective } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import type { Template, TemplateParameter, TemplateText } from '../model/template.ts';

/** A template in a list. */
export interface TemplateRow {
  readonly id: string;
  /** It is the workspace's, not the program's. */
  readonly own: boolean;
  /** Its file as a reader would type it; null for one of the program's. */
  readonly path: string | null;
  readonly term: Span;
  readonly summary: string;
}

export interface ParameterRow extends Pick<TemplateParameter, 'name' | 'type'> {
  readonly prompt: string;
  /** Null where it is asked for. */
  readonly default: number | string | null;
}

/** A template whole, and the objective that it would make today. */
export interface TemplateSheet extends TemplateRow {
  readonly when: string;
  readonly cycle: { readonly name: CycleName; readonly start: CalendarDate; readonly end: CalendarDate };
  /** The days that the objective would run. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly parameters: readonly ParameterRow[];
  readonly objective: NewObjective;
  /** What makes an objective of it. */
  readonly command: string;
}

/** Where a template was found. */
type Source = Pick<TemplateRow, 'own' | 'path'>;

/** Puts the texts and parameters of a template into words and figures. */
interface Filler {
  readonly text: (text: TemplateText) => string;
  readonly value: (parameter: TemplateParameter) => number | string | null;
}

export const templateRow = ({ id, term, summary }: Template, source: Source, { text }: Filler): TemplateRow => ({
  ...{ id, term, own: source.own, path: source.path },
  summary: text(summary),
});

/** Everything about a template that stands in it or follows from `objective`, which was made of it. */
export function templateSheet(
  template: Template,
  source: Source,
  fill: Filler,
  made: Pick<TemplateSheet, 'cycle' | 'objective' | 'command'>,
): TemplateSheet {
  const { cycle, objective, command } = made;
  const { name, start, end } = cycle;
  return {
    ...templateRow(template, source, fill),
    when: fill.text(template.when),
    cycle: { name, start, end },
    start: objective.start ?? start,
    end: objective.end ?? end,
    parameters: template.parameters.map((parameter) => ({
      name: parameter.name,
      prompt: fill.text(parameter.prompt),
      type: parameter.type,
      default: fill.value(parameter),
    })),
    objective,
    command,
  };
}
