import type { LogWords } from '../log.ts';
import { plural } from './phrases.ts';

export const log: LogWords['log'] = {
  none: 'no check-in there',
  older: (older, all) => `${plural(older, 'older entry', 'older entries')} left out; --limit ${all} shows all`,
};
