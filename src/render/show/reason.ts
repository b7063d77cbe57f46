import type { KeyResultDetail } from '../../report/show/key-result-detail.ts';
import { ratio } from '../figures.ts';
import type { WordStyle } from '../style.ts';

/** Why a key result has its status, in words. */
export function reasonText({ verdict, row, objective }: KeyResultDetail, { language }: WordStyle): string {
  const { words, date, number } = language;
  return words.reasons[verdict.reason]({
    projected: ratio(row.projected, language),
    band: verdict.band,
    onTrack: number(verdict.thresholds.onTrack, 2),
    atRisk: number(verdict.thresholds.atRisk, 2),
    kind: objective.kind,
    start: date(row.start),
    judgedFrom: date(verdict.judgedFrom),
    droppedOn: row.dropped ? date(row.dropped.on) : words.unknown,
  });
}
