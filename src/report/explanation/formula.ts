import { rounded } from '../../model/rounding.ts';

/** How a figure is computed: in the names of the figures that it is made of, and with their values put in their places. */
export interface Formula {
  readonly named: string;
  readonly filled: string;
}

const DECIMALS = 10;

/** A rule in names, filled with their values; names that have no value, such as `min`, stay. */
export const formula = (named: string, values: Readonly<Record<string, number>>): Formula => ({
  named,
  filled: named.replace(/[A-Za-z]+/g, (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? name : shownNumber(value);
  }),
});

/** `Σ weight · figure / Σ weight`, each part put in. */
export function weightedMeanFormula(
  figure: string,
  parts: readonly { readonly weight: number; readonly value: number }[],
): Formula {
  const products = parts.map(({ weight, value }) => `${shownNumber(weight)} · ${shownNumber(value)}`);
  const weights = parts.map(({ weight }) => shownNumber(weight));
  return {
    named: `sum(weight · ${figure}) / sum(weight)`,
    filled: `(${products.join(' + ')}) / (${weights.join(' + ')})`,
  };
}

/** What is added one after another to a first number. */
export const sumFormula = (named: string, first: number, added: readonly number[]): Formula => ({
  named,
  filled: [first, ...added].map(shownNumber).join(' + '),
});

/** A figure as of the day minus what it was on the earlier one. */
export const differenceFormula = (
  figure: string,
  { after, before }: { readonly after: number; readonly before: number },
): Formula => ({ named: `${figure} − ${figure} before`, filled: `${shownNumber(after)} − ${shownNumber(before)}` });

/** A number as in JSON, to ten decimals, with a proper minus; a negative one stands in brackets. */
function shownNumber(value: number): string {
  const text = String(rounded(value, DECIMALS));
  return text.startsWith('-') ? `(−${text.slice(1)})` : text;
}
