import { isPercent } from '../../language/quantities.ts';
import type { Parsed } from '../../model/parsed.ts';

/** Lets a value bear the unit that it has anyway: `70%` where that is percent, `57 days` where it is days. */
export const withUnit =
  <T>(unit: string | null, parse: (text: string) => Parsed<T>) =>
  (text: string): Parsed<T> => {
    const whole = parse(text);
    const bare = 'value' in whole || unit === null ? null : withoutUnit(text, unit);
    return bare === null ? whole : parse(bare);
  };

function withoutUnit(text: string, unit: string): string | null {
  const endings = isPercent(unit) ? ['%', '％'] : [unit.toLowerCase()];
  const ending = endings.find((one) => text.toLowerCase().endsWith(one));
  const bare = ending === undefined ? '' : text.slice(0, -ending.length).trimEnd();
  return bare === '' ? null : bare;
}
