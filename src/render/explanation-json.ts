import type { CalendarDate } from '../model/calendar-date.ts';
import type { Explained, ValueSource } from '../report/explanation/figure.ts';
import { becauseText, conventionOf, type ExplanationStyle } from './explanation-text.ts';
import { jsonDocument } from './json-text.ts';

/** Where a source stands. */
type LocateSource = (source: ValueSource) => { readonly file: string; readonly line: number; readonly column: number };

/** The JSON document of kind `explanation`, with its reasons in words. */
export function explanationJson(
  explained: readonly Explained[],
  asOf: CalendarDate,
  locate: LocateSource,
  style: ExplanationStyle,
): string {
  return jsonDocument('explanation', {
    asOf,
    explained: explained.map(({ figures, ...about }) => ({
      ...about,
      figures: figures.map((figure) => ({
        ...{ name: figure.name, value: figure.value },
        ...{ formula: figure.formula?.named ?? null, filled: figure.formula?.filled ?? null },
        because: becauseText(figure, style),
        sources: figure.sources.map((source) => ({ ...locate(source), date: source.date, by: source.by })),
        convention: conventionOf(figure),
      })),
    })),
  });
}
