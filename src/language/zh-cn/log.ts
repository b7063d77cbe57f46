import type { LogWords } from '../log.ts';

export const log: LogWords['log'] = {
  none: '没有更新记录',
  older: (older, all) => `另有 ${older} 条更早的记录未显示；加上 --limit ${all} 可显示全部`,
};
