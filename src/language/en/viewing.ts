import type { ViewWords } from '../viewing.ts';
import { choice, quote } from './phrases.ts';

export const view: ViewWords['view'] = {
  title: (of, workspace) => {
    if (workspace === null) return [...of, 'OKR report'].join(' — ');
    return `${[...of, workspace].join(' — ')}: OKR report`;
  },
  onlyTag: (tag) => `only objectives with the tag ${quote(tag)}`,
  onlyStatuses: (statuses) => `only key results that are ${choice(statuses)}`,
  nothingShown: (cycle) => `nothing in ${cycle} matches`,
};
