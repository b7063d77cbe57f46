import type { WalkWords } from '../walking.ts';
import { plural } from './phrases.ts';

export const walking: WalkWords = {
  walk: {
    opening: (count, person) => `${plural(count, 'check-in', 'check-ins')} de ${person}, primeiro os que venceram`,
    signs: '< volta, > pula, . para e guarda o que está pronto; Enter deixa como está',
    place: (at, count) => `${at} de ${count}`,
    askDone: 'Quais já estão concluídos? Os números, como 1 2',
    allDone: 'todos os marcos estão concluídos',
    askNeed: (kinds) => `Necessidade, como KIND:TEXTO (${kinds.join(', ')})`,
    askOtherNeed: (none) => `Nova necessidade, como KIND:TEXTO, ou ${none} para nenhuma`,
    toCheckIn: (done, count) => `a registrar: ${done} de ${count}`,
    unfinished: (references) => `não terminado, fica como estava: ${references}`,
    nothingOpen: (person, date) => `${person} não tem nada em aberto em ${date}`,
  },
};
