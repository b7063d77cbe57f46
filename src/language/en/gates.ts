import type { GateMessages } from '../../model/messages/gates.ts';
import { rounded } from '../../model/rounding.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { words } from './words.ts';

const percent = (share: number): string => `${number(rounded(share, 2) * 100, 0)}%`;

export const gates: Catalogue<GateMessages> = {
  'gate/status': ({ reference, status, progress, expected }) =>
    `${reference} is ${words.status[status]}: progress ${percent(progress)}, expected ${percent(expected)}`,
  'gate/stale': ({ reference, lastCheckin }) =>
    lastCheckin === null
      ? `${reference} is stale: no check-in yet`
      : `${reference} is stale: last check-in ${lastCheckin}`,
  'gate/projected': ({ name, projected, least }) =>
    `${name} is projected to end at ${number(projected, 2)}, under ${number(least, 2)}`,
};
