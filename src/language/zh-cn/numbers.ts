import { isCurrency, money } from '../currencies.ts';
import { formattedNumber } from '../numbers.ts';
import { isPercent } from '../quantities.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  BRL: 'R$',
  CNY: '¥',
  JPY: 'JP¥',
  INR: '₹',
};

export const number = (value: number, decimals?: number): string =>
  formattedNumber(value, { thousands: ',', decimal: '.' }, decimals);

/** A value in its unit: `58 天`, `2%`, `¥1,200`. */
export function quantity(value: number, unit: string | null): string {
  if (unit === null) return number(value);
  if (isPercent(unit)) return `${number(value)}%`;
  return isCurrency(unit) ? money(value, unit, SYMBOLS[unit] ?? `${unit} `, number) : `${number(value)} ${unit}`;
}
