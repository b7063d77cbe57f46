import type { Language } from '../../language/language.ts';
import type { Status } from '../../model/status.ts';
import type { AlignmentNode } from '../../report/alignment-tree.ts';

/** The status of a node, and whether it is stale: `on track, stale`. */
export const standing = ({ status, stale }: AlignmentNode, { words }: Language): string =>
  words.join.facts([words.status[status], ...(stale ? [words.overdue] : [])]);

/** What a picture colours a node by; a stale status has no colour of its own, for nobody knows whether it still holds. */
export type Shade = Status | 'stale';

export const shadeOf = ({ status, stale }: AlignmentNode): Shade => (stale ? 'stale' : status);

/** Dark text and line on a pale ground, so that both can be read in a light page and in a dark one. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
}

const GREY: Colours = { ground: '#eceff2', ink: '#3f4750' };

export const COLOURS: Readonly<Record<Shade, Colours>> = {
  achieved: { ground: '#d8ebff', ink: '#0a3d75' },
  on_track: { ground: '#d9f5df', ink: '#0f5323' },
  at_risk: { ground: '#fff2c2', ink: '#614200' },
  off_track: { ground: '#ffe3e1', ink: '#8a1219' },
  pending: GREY,
  dropped: GREY,
  stale: GREY,
};
