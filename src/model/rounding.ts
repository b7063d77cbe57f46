const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * `value` rounded to `decimals` places (0 or more), half away from zero of its shortest decimal form, so that 1.005 at two
 * places is 1.01 although the double lies just below. Never gives −0. `value` must be finite.
 */
export function rounded(value: number, decimals: number): number {
  const match = PLAIN_DECIMAL.exec(String(value));
  if (!match) return value;
  const [, sign, whole = '0', fraction = '', exponent = '0'] = match;
  const places = fraction.length - Number(exponent);
  if (places <= decimals) return value === 0 ? 0 : value;
  const digits = `${whole}${fraction}`;
  const kept = digits.length - (places - decimals);
  if (kept < 0) return 0;
  const up = (digits.charCodeAt(kept) || 48) >= 53;
  const magnitude = BigInt(digits.slice(0, kept) || '0') + (up ? 1n : 0n);
  return magnitude === 0n ? 0 : Number(`${sign}${magnitude}e-${decimals}`);
}
