import type { GateMessages } from '../../model/messages/gates.ts';
import { rounded } from '../../model/rounding.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { words } from './words.ts';

const percent = (share: number): string => `${number(rounded(share, 2) * 100, 0)}%`;

export const gates: Catalogue<GateMessages> = {
  'gate/status': ({ reference, status, progress, expected }) =>
    `${reference} está ${words.status[status]}: progresso ${percent(progress)}, esperado ${percent(expected)}`,
  'gate/stale': ({ reference, lastCheckin }) =>
    lastCheckin === null
      ? `${reference} está desatualizado: ainda sem check-in`
      : `${reference} está desatualizado: último check-in em ${lastCheckin}`,
  'gate/projected': ({ name, projected, least }) =>
    `${name} deve terminar em ${number(projected, 2)}, abaixo de ${number(least, 2)}`,
};
