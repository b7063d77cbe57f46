import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { UserError } from '../../model/user-error.ts';
import { GATE_CONDITIONS, type Gates } from '../../report/gates.ts';
import { oneOfWords, optionalValue } from '../flag-values.ts';
import type { ReportFlags } from './index.ts';

/** When the flags ask the report to fail. */
export function gatesOf({ failOn = [], failUnder }: ReportFlags): Gates {
  const words = failOn.flatMap((text) => text.split(',')).map((word) => word.trim());
  const least = optionalValue('--fail-under', failUnder, parseNumber);
  if (least !== null && least < 0) {
    const fault = message('file/out-of-range', { text: String(least), from: 0, to: null });
    throw new UserError('usage', message('usage/bad-value', { name: '--fail-under', fault }));
  }
  return {
    failOn: words.map((word) => oneOfWords('--fail-on', word, GATE_CONDITIONS)),
    failUnder: least,
  };
}
