import type { Id } from './id.ts';
import type { Kpi } from './kpi.ts';
import { parseNumber } from './number.ts';
import type { Parsed } from './parsed.ts';
import { parsePercent } from './percent.ts';
import type { LanguageTag } from './settings.ts';
import type { Span } from './span.ts';

/** A value of a template that a person gives, by the name of its parameter. */
export interface ParameterReference {
  readonly parameter: string;
  /** What a figure is multiplied with: a rate a month becomes a count, a cut becomes negative. 1 where nothing is said. */
  readonly times: number;
}

/** The unit of a template's key result: words, a unit that is the same everywhere, or the workspace's money. */
export type TemplateUnit = TemplateText | string | { readonly money: string };

/** A text of a template: by language, in parts, of which some are given by parameters. */
export type TemplateText = ReadonlyMap<LanguageTag, readonly (string | ParameterReference)[]>;

/** A figure of a template, or the parameter that gives it. */
export type TemplateFigure = number | ParameterReference;

export const PARAMETER_TYPES = ['number', 'percent', 'text'] as const;

export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** Something that whoever uses a template can set. Without a default it is left out where it is not given. */
export interface TemplateParameter {
  readonly name: string;
  readonly prompt: TemplateText;
  readonly type: ParameterType;
  readonly default: string | TemplateText | null;
}

/** The figure that is written for a parameter; a percentage may bear its sign. */
export const parseParameterFigure = ({ type }: Pick<TemplateParameter, 'type'>, text: string): Parsed<number> =>
  type === 'percent' && text.endsWith('%') ? parsePercent(text) : parseNumber(text);

export interface TemplateMilestone {
  readonly id: Id;
  readonly title: TemplateText;
  readonly weight: number;
}

/** How a key result of a template is measured; a figure is null where the template leaves it out. */
export type TemplateMeasure =
  | { readonly kind: 'metric'; readonly from: TemplateFigure | null; readonly to: TemplateFigure }
  | { readonly kind: 'change'; readonly from: TemplateFigure | null; readonly percent: TemplateFigure }
  | { readonly kind: 'hold'; readonly atLeast: TemplateFigure | null; readonly atMost: TemplateFigure | null }
  | { readonly kind: 'milestones'; readonly milestones: readonly TemplateMilestone[] };

export interface TemplateKeyResult {
  readonly id: Id;
  readonly title: TemplateText;
  readonly measure: TemplateMeasure;
  readonly unit: TemplateUnit | null;
  readonly weight: number | null;
}

export interface TemplateInitiative {
  readonly id: Id;
  readonly title: TemplateText;
  readonly keyResult: Id | null;
}

/** What every template has, whatever it makes. */
interface TemplateBase {
  readonly id: string;
  readonly summary: TemplateText;
  readonly when: TemplateText;
  readonly parameters: readonly TemplateParameter[];
  readonly title: TemplateText;
}

/** An objective to start from. */
export interface ObjectiveTemplate extends TemplateBase {
  readonly kind: 'objective';
  /** How long the objective runs: whole months. */
  readonly term: Span;
  readonly why: TemplateText | null;
  readonly keyResults: readonly TemplateKeyResult[];
  readonly initiatives: readonly TemplateInitiative[];
}

/** A KPI to start from, or several of one kind. */
export interface KpiTemplate extends TemplateBase {
  readonly kind: 'kpi';
  /** A KPI runs on; its template may still say how long a time one value is about. */
  readonly term: Span | null;
  /** The parameter with words between commas for each of which there is a KPI; null for one KPI alone. */
  readonly each: string | null;
  readonly unit: TemplateUnit | null;
  readonly hold: { readonly atLeast: TemplateFigure | null; readonly atMost: TemplateFigure | null } | null;
  readonly better: Kpi['better'];
  readonly cadence: Span | null;
}

/** Something to start from. */
export type Template = ObjectiveTemplate | KpiTemplate;
