import { isCurrency, money } from '../currencies.ts';
import { formattedNumber } from '../numbers.ts';
import { isPercent } from '../quantities.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  BRL: 'R$',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  CNY: 'CN¥',
  INR: '₹',
};

/** Keeps a symbol and its amount on one line. */
const NO_BREAK_SPACE = '\u00a0';

const SEPARATORS = { thousands: '.', decimal: ',' } as const;

export const number = (value: number, decimals?: number): string => formattedNumber(value, SEPARATORS, decimals);

/** A value in its unit: `58 dias`, `2%`, `R$ 1.200`. */
export function quantity(value: number, unit: string | null): string {
  if (unit === null) return number(value);
  if (isPercent(unit)) return `${number(value)}%`;
  return isCurrency(unit)
    ? money(value, unit, `${SYMBOLS[unit] ?? unit}${NO_BREAK_SPACE}`, number)
    : `${number(value)} ${unit}`;
}
