import type { LogWords } from '../log.ts';
import { plural } from './phrases.ts';

export const log: LogWords['log'] = {
  none: 'nenhum check-in aqui',
  older: (older, all) =>
    `${plural(older, 'registro mais antigo ficou', 'registros mais antigos ficaram')} de fora; --limit ${all} mostra todos`,
};
