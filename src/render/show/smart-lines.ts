import type { SmartWords } from '../../language/smart.ts';
import type { Dropped } from '../../model/key-result.ts';
import { rounded } from '../../model/rounding.ts';
import { SMART_CRITERIA, type SmartReason, type SmartReasonWords, type SmartVerdict } from '../../model/smart.ts';
import type { Status } from '../../model/status.ts';
import type { Smart } from '../../report/show/smart/judgement.ts';
import { displayWidth, padded } from '../columns.ts';
import { computed, countsText, DECIMALS, percent, ratio } from '../figures.ts';
import { safeText } from '../safe-text.ts';
import { statusSign } from '../status-sign.ts';
import type { Style, Tone } from '../style.ts';
import { drawnWidth } from '../terminal-lines.ts';
import { unbroken, wrapped } from '../wrap.ts';

/** How a verdict is drawn: with the sign of a status that it resembles, and in a colour. */
const DRAWN: Readonly<Record<SmartVerdict, { readonly like: Status; readonly tone: Tone }>> = {
  met: { like: 'achieved', tone: 'good' },
  doubtful: { like: 'at_risk', tone: 'warning' },
  not_met: { like: 'off_track', tone: 'bad' },
  unknown: { like: 'pending', tone: 'faint' },
};

/** A verdict in words. */
interface ToldVerdict {
  readonly verdict: SmartVerdict;
  readonly criterion: string;
  readonly word: string;
  readonly why: string;
}

/** The verdict on each criterion in words, and why. */
export const verdictsTold = (smart: Smart, words: SmartWords, style: Style): readonly ToldVerdict[] =>
  SMART_CRITERIA.map((criterion) => {
    const { verdict, reasons } = smart[criterion];
    const why = words.joined(reasons.map((reason) => reasonText(reason, words, style)));
    return { verdict, criterion: words.criteria[criterion], word: words.verdicts[verdict], why };
  });

/** Each criterion with its sign, its verdict in a word, and why; of what is dropped only that it is. */
export async function smartLines(
  smart: Smart | null,
  dropped: Dropped | null,
  style: Style,
): Promise<readonly string[]> {
  const words = await style.language.smart();
  const title = style.paint('strong', words.title);
  if (smart === null) return dropped === null ? [] : [title, `  ${words.dropped(style.language.date(dropped.on))}`];
  const told = verdictsTold(smart, words, style);
  const names = widest(told.map(({ criterion }) => criterion));
  const verdicts = widest(told.map(({ word }) => word));
  const before = 2 + 2 + names + 2 + verdicts + 2;
  const room = style.width === null ? Number.POSITIVE_INFINITY : drawnWidth(style.width) - before;
  const lines = told.flatMap(({ verdict, criterion, word, why }) => {
    const { like, tone } = DRAWN[verdict];
    const sign = style.paint(tone, statusSign(like, style.ascii));
    const name = padded(criterion, names, 'left');
    const shown = style.paint(tone, padded(word, verdicts, 'left'));
    return wrapped(why, room).map((line, index) =>
      index === 0 ? `  ${sign} ${name}  ${shown}  ${line}` : ' '.repeat(before) + line,
    );
  });
  return [title, ...lines];
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));

/** A reason in words, with the key results it is about and the command that tells more. */
function reasonText(reason: SmartReason, words: SmartWords, { language }: Style): string {
  // Each reason is worded by the entry of its own id.
  const wording = words.reasons[reason.id] as SmartReasonWords<unknown>[keyof SmartReasonWords<unknown>];
  const { quantities } = language;
  const said = wording(reason as never, {
    ...{ say: language.say, date: language.fullDate, words: language.words },
    ratio: (score: number) => ratio(score, language),
    percent: (share: number) => percent(share, language),
    quantity: (value: number, unit: string | null) => computed(value, unit, language),
    quantities: (values: readonly (number | null)[], unit: string | null, joint: string) =>
      quantities(
        values.map((value) => value && rounded(value, DECIMALS)),
        unit,
        joint,
      ),
    counts: (counts: Readonly<Record<Status, number>>) => countsText({ counts: { ...counts, stale: 0 } }, language),
  });
  const about = 'keyResults' in reason ? reason.keyResults : [];
  const whole = safeText(about.length === 0 ? said : words.of(about, said));
  return 'rule' in reason ? words.see(whole, unbroken(`okr explain ${reason.rule}`)) : whole;
}
