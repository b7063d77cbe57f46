import type { GateMessages } from '../../model/messages/gates.ts';
import { rounded } from '../../model/rounding.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { words } from './words.ts';

const percent = (share: number): string => `${number(rounded(share, 2) * 100, 0)}%`;

export const gates: Catalogue<GateMessages> = {
  'gate/status': ({ reference, status, progress, expected }) =>
    `${reference} ${words.status[status]}，进度 ${percent(progress)}，应达 ${percent(expected)}`,
  'gate/stale': ({ reference, lastCheckin }) =>
    `${reference} 久未更新，${lastCheckin === null ? '尚未更新' : `上次更新 ${lastCheckin}`}`,
  'gate/projected': ({ name, projected, least }) =>
    `${name} 预计得分 ${number(projected, 2)}，低于 ${number(least, 2)}`,
};
