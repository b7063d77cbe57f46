import type { StatusReport } from '../../report/status-report.ts';
import { dueTold } from './due.ts';
import { cycleTold, objectivesInShort } from './objectives.ts';
import { type SpokenStyle, sectionsTold } from './telling.ts';

/** The status in sentences: where each cycle stands, its objectives and key results, and what is owed. */
export function statusTold(report: StatusReport, style: SpokenStyle): string {
  const { language, spoken } = style;
  if (report.cycles.length === 0) return `${spoken.sentence(language.words.noCycles)}\n`;
  const cycles = report.cycles.flatMap((cycle) => {
    const objectives = report.objectives.filter((objective) => objective.cycle === cycle.id);
    return [
      cycleTold(cycle, report, style),
      ...(objectives.length > 0
        ? objectivesInShort(objectives, report.references, style)
        : [[spoken.sentence(language.words.noObjectives(cycle.id))]]),
    ];
  });
  return sectionsTold([...cycles, dueTold(report, style)]);
}
