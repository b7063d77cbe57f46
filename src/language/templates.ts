import type { LanguageTag } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { ParameterType, Template } from '../model/template.ts';

/** The words with which templates are listed and shown. */
export interface TemplateWords {
  readonly template: {
    readonly columns: Readonly<Record<'id' | 'kind' | 'term' | 'own' | 'summary', string>>;
    readonly labels: Readonly<Record<'when' | 'term' | 'cycle' | 'file' | 'title' | 'why', string>>;
    readonly headings: Readonly<
      Record<'parameters' | 'objective' | 'kpis' | 'keyResults' | 'initiatives' | 'command', string>
    >;
    /** What a template makes. */
    readonly kinds: Readonly<Record<Template['kind'], string>>;
    /** Marks a template of the workspace's own. */
    readonly own: string;
    readonly span: (span: Span) => string;
    /** A cycle with its dates, and the days of it that the objective would run. */
    readonly cycle: (name: string, term: string, days: string) => string;
    /** The type of a parameter, and what it stands for where it is not set; null: it is asked for. */
    readonly parameter: (type: ParameterType, standard: string | null) => string;
    readonly weight: (weight: string) => string;
    readonly initiative: (title: string, keyResult: string) => string;
    /** Said of templates that do not give all of their texts in a language. */
    readonly otherLanguage: (templates: readonly string[], language: LanguageTag) => string;
  };
}
