import { isCurrency } from './currencies.ts';

/** Whether a unit is percent, in either of its spellings. */
export const isPercent = (unit: string): boolean => unit === 'percent' || unit === '%';

/** How a language writes what a list of quantities is made of. */
interface Parts {
  readonly number: (value: number) => string;
  readonly quantity: (value: number, unit: string | null) => string;
  readonly unknown: string;
}

/** Values of one unit joined by `joint`: a sign stands at each of them, a word once behind the last. */
export function joinedQuantities(
  values: readonly (number | null)[],
  unit: string | null,
  joint: string,
  { number, quantity, unknown }: Parts,
): string {
  const isSign = unit !== null && (isPercent(unit) || isCurrency(unit));
  const texts = values.map((value) => (value === null ? unknown : isSign ? quantity(value, unit) : number(value)));
  return unit === null || isSign ? texts.join(joint) : `${texts.join(joint)} ${unit}`;
}
