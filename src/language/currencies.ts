import { rounded } from '../model/rounding.ts';

/** Every active code of ISO 4217 for money that people are paid in. Source: ISO 4217 list one, without funds and metals. */
const CODES = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
    'IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
    'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD ' +
    'SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD ' +
    'XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Whether a unit is money: a code of ISO 4217. Three capital letters alone do not make a currency (SQL, NPS). */
export const isCurrency = (unit: string): boolean => CODES.has(unit);

/** The decimals of the currencies that do not have two. Source: ISO 4217 list one. */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);

/**
 * An amount of money, 0 or more, in digits: whole, or with the places of its currency where it has a fraction, `1,200.50`.
 * Below one it keeps two digits that say something, for a price of 0.004 is not none.
 */
function moneyDigits(amount: number, currency: string, number: (value: number, decimals?: number) => string): string {
  const places = DECIMALS.get(currency) ?? 2;
  const needed = amount > 0 && amount < 1 ? 1 - Math.floor(Math.log10(amount)) : 0;
  const shown = rounded(amount, Math.max(places, needed));
  if (Number.isInteger(shown)) return number(shown);
  // The zeros that a number does not keep, as in 1,200.50, follow those that it has.
  const missing = places - (/\.(\d+)$/.exec(String(shown))?.[1]?.length ?? places);
  return `${number(shown)}${'0'.repeat(Math.max(0, missing))}`;
}

/** An amount behind the sign or code of its currency, cents where it has any: `-R$1,200.50`. */
export function money(
  value: number,
  currency: string,
  sign: string,
  number: (value: number, decimals?: number) => string,
): string {
  const digits = moneyDigits(Math.abs(value), currency, number);
  return `${value < 0 && digits !== '0' ? '-' : ''}${sign}${digits}`;
}
