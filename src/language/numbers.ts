import { rounded } from '../model/rounding.ts';

/** The marks that a language puts into a number. */
export interface Separators {
  readonly thousands: string;
  readonly decimal: string;
}

/** A number in digits, grouped by thousands, with up to `decimals` places or all that it has; a true minus sign is not used. */
export function formattedNumber(value: number, { thousands, decimal }: Separators, decimals?: number): string {
  const text = String(decimals === undefined ? value : rounded(value, decimals));
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return text.replace('.', decimal);
  const [, sign, whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction ? `${decimal}${fraction}` : ''}`;
}
