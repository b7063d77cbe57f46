import type { KeyResultRow } from '../report/key-result-row.ts';
import type { ObjectiveRow } from '../report/objective-row.ts';
import type { ProgressReport } from '../report/progress-report.ts';
import { jsonDocument } from './json-text.ts';
import { noticeJson } from './notice-json.ts';
import { achievementJson, supportJson } from './support-json.ts';

/** The report as the JSON document of kind `report`, the same in every language. */
export function reportJson(report: ProgressReport): string {
  const { asOf, since, cycles, teams, people, objectives, kpis, support, achievements, notices } = report;
  return jsonDocument('report', {
    ...{ asOf, since, cycles, teams, people },
    objectives: objectives.map(objectiveJson),
    kpis,
    notices: notices.map(noticeJson),
    support: supportJson(support),
    achievements: achievements.map(achievementJson),
  });
}

/** An objective with its key results. */
export const objectiveJson = ({ keyResults, ...objective }: ObjectiveRow) => ({
  ...objective,
  keyResults: keyResults.map(keyResultJson),
});

/** A key result; what only other measures have is left out. */
export const keyResultJson = ({ hold, milestones, forecast, stated: _, ...row }: KeyResultRow) => ({
  ...row,
  ...(hold && { hold }),
  ...(milestones && { milestones }),
  forecast: forecast === 'too-little-data' ? null : forecast,
});
