import type { ExplainingWords, ShownValues } from '../language/explaining.ts';
import type { BecauseWords } from '../model/because.ts';
import { rounded } from '../model/rounding.ts';
import {
  CONVENTION_SOURCES,
  type Explained,
  type ExplainedFigure,
  type ValueSource,
} from '../report/explanation/figure.ts';
import { plainFormula, plainSigns } from './ascii.ts';
import { DECIMALS } from './figures.ts';
import { safeText } from './safe-text.ts';
import type { WordStyle } from './style.ts';

/** Where a source stands, as its reader would type it: `file:line:column`. */
export type ShowSource = (source: ValueSource) => string;

/** What is needed to word reasons in a language. */
export interface ExplanationStyle extends WordStyle {
  readonly explaining: ExplainingWords;
}

/** Where the conventions stand. */
const DOCUMENT = 'docs/scoring.md';

/** Each figure with its formula, the numbers put in, its value, its reason, the files behind it and its convention. */
export function explanationText(
  explained: readonly Explained[],
  showSource: ShowSource,
  style: ExplanationStyle,
): string {
  if (explained.length === 0) return `${ownWords(style.explaining.nothing, style)}\n`;
  return explained.map((one) => oneExplained(one, showSource, style)).join('\n');
}

function oneExplained(
  { reference, title, cycle, asOf, unit, figures }: Explained,
  showSource: ShowSource,
  style: ExplanationStyle,
): string {
  const about = style.explaining.about(cycle, style.language.date(asOf), unit && safeText(unit));
  const heading = `${[reference, safeText(title ?? '')].join('  ').trimEnd()}\n${about}\n`;
  return [heading, ...figures.map((figure) => figureText(figure, showSource, style))].join('\n');
}

function figureText(figure: ExplainedFigure, showSource: ShowSource, style: ExplanationStyle): string {
  const { name, formula, section, sources } = figure;
  const way = formula ? [formula.named, formula.filled].map((text) => (style.ascii ? plainFormula(text) : text)) : [];
  const lines = [
    [name, ...way, valueText(figure.value, style)].join(' = '),
    `  ${becauseText(figure, style)}`,
    ...sources.map((source) => `  ${showSource(source)}`),
    `  ${ownWords(style.explaining.convention(`${DOCUMENT}#${section}`, CONVENTION_SOURCES[section]), style)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** As in JSON, so that it can be found there; but a word for what is unknown. */
function valueText(value: ExplainedFigure['value'], { explaining }: ExplanationStyle): string {
  if (value === null) return explaining.unknown;
  if (typeof value === 'boolean') return value ? explaining.yes : explaining.no;
  return typeof value === 'number' ? String(rounded(value, DECIMALS)) : value;
}

/** Why a figure is what it is, in words. */
export function becauseText({ because }: ExplainedFigure, style: ExplanationStyle): string {
  const { language, explaining } = style;
  const { date, number, words } = language;
  const shown: ShownValues = { date, number, every: words.every, reasons: words.reasons };
  // Each reason is worded by the entry of its own id.
  const wording = explaining.because[because.id] as BecauseWords<ShownValues>[keyof BecauseWords<ShownValues>];
  return ownWords(wording(because as never, shown), style);
}

const ownWords = (text: string, { ascii }: WordStyle): string => (ascii ? plainSigns(text) : text);

/** The document and section where a figure's convention stands, and who else goes by it. */
export const conventionOf = ({ section }: ExplainedFigure) => ({
  document: `${DOCUMENT}#${section}`,
  sources: CONVENTION_SOURCES[section],
});
