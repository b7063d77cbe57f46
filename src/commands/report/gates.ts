import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { type Parsed, rejected } from '../../model/parsed.ts';
import { parsePercent } from '../../model/percent.ts';
import { UserError } from '../../model/user-error.ts';
import { CONDITIONS } from '../../report/condition.ts';
import type { Gates } from '../../report/gates.ts';
import { optionalValue, severalOfWords } from '../flag-values.ts';
import type { ReportFlags } from './index.ts';

/** When the flags ask the report to fail. */
export function gatesOf({ failOn = [], failUnder }: ReportFlags): Gates {
  const least = optionalValue('--fail-under', failUnder, parseScore);
  if (least !== null && least < 0) {
    const fault = message('file/out-of-range', { text: String(least), from: 0, to: null });
    throw new UserError('usage', message('usage/bad-value', { name: '--fail-under', fault }));
  }
  return { failOn: severalOfWords('--fail-on', failOn, CONDITIONS), failUnder: least };
}

/** A score as a number; as a percentage it is shown what it would be, because 70 itself would be no score. */
function parseScore(text: string): Parsed<number> {
  const score = parseNumber(text);
  const percent = parsePercent(text);
  if ('value' in score || !('value' in percent)) return score;
  return rejected(score.fault, message('hint/meant', { meant: [String(percent.value / 100)] }));
}
