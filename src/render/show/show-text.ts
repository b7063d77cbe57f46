import type { Detail } from '../../report/show/detail.ts';
import { statusText } from '../status-text.ts';
import type { Style } from '../style.ts';
import { groupSections } from './group.ts';
import { keyResultSections } from './key-result.ts';
import { kpiSections } from './kpi.ts';
import { objectiveSections } from './objective.ts';

/** One thing whole, for a terminal, or without a width as plain lines in which nothing is cut off. */
export async function showText(detail: Detail, style: Style): Promise<string> {
  if (detail.kind === 'cycle') {
    if (style.width === null) return statusText(detail.status, style);
    return (await import('../status-terminal.ts')).statusTerminal(detail.status, style);
  }
  const sections = await sectionsOf(detail, style);
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionsOf(detail: Exclude<Detail, { kind: 'cycle' }>, style: Style) {
  switch (detail.kind) {
    case 'key-result':
      return keyResultSections(detail, style);
    case 'objective':
      return objectiveSections(detail, style);
    case 'kpi':
      return kpiSections(detail, style);
    case 'team':
    case 'person':
      return groupSections(detail, style);
  }
}
