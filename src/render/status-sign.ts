import type { Status } from '../model/status.ts';
import type { Tone } from './style.ts';

const SIGNS: Readonly<Record<Status, string>> = {
  achieved: '✔',
  on_track: '●',
  at_risk: '▲',
  off_track: '✖',
  pending: '○',
  dropped: '–',
};

const ASCII_SIGNS: Readonly<Record<Status, string>> = {
  achieved: '+',
  on_track: 'o',
  at_risk: '!',
  off_track: 'x',
  pending: '.',
  dropped: '-',
};

/** A sign for a status, different in shape for each, so that no reader depends on colour. */
export const statusSign = (status: Status, ascii: boolean): string => (ascii ? ASCII_SIGNS : SIGNS)[status];

/** The colour of a status; a stale one has none, for nobody knows whether it still holds. */
export function statusTone(status: Status, stale: boolean): Tone {
  if (stale) return 'faint';
  switch (status) {
    case 'achieved':
      return 'accent';
    case 'on_track':
      return 'good';
    case 'at_risk':
      return 'warning';
    case 'off_track':
      return 'bad';
    case 'pending':
    case 'dropped':
      return 'faint';
  }
}

/** The order in which counts are told. */
export const WORST_FIRST: readonly Status[] = ['off_track', 'at_risk', 'on_track', 'achieved', 'pending', 'dropped'];
