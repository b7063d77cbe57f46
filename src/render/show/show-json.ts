import type { Detail } from '../../report/show/detail.ts';
import type { GroupDetail } from '../../report/show/group-detail.ts';
import type { ReferenceRow } from '../../report/show/reference-list.ts';
import { jsonDocument } from '../json-text.ts';
import { keyResultJson, objectiveJson } from '../report-json.ts';
import { achievementJson, supportJson } from '../support-json.ts';

/** One thing as the JSON document of kind `show`: as in the report, with what only its own page tells. */
export function showJson(detail: Detail): string {
  const { kind: type, reference, asOf } = detail;
  return jsonDocument('show', { asOf, type, reference, ...contentOf(detail) });
}

function contentOf(detail: Detail): object {
  switch (detail.kind) {
    case 'key-result': {
      const { row, cycle, objective, cadence, source, plan, verdict, dueOn, smart, history } = detail;
      const more = { cadence, source, plan, reason: verdict.reason, dueOn };
      return {
        cycle: cycle.id,
        objective: objective.reference,
        keyResult: { ...keyResultJson(row), ...more },
        ...{ smart, history },
      };
    }
    case 'objective': {
      const { row, why, carriedFrom, initiatives, smart, history } = detail;
      return { objective: { ...objectiveJson(row), why, carriedFrom, initiatives }, smart, history };
    }
    case 'cycle': {
      const { cycles, objectives, due } = detail.status;
      return { cycle: cycles[0], objectives: objectives.map(objectiveJson), due, history: [] };
    }
    case 'kpi': {
      const { row, cadence, source, dueOn, history } = detail;
      return { kpi: { ...row, cadence, source, dueOn }, history };
    }
    case 'team':
    case 'person': {
      const { rows, objectives, support, achievements, due } = detail;
      return {
        ...(detail.kind === 'team' ? teamJson(detail) : { person: { id: detail.id, name: detail.name }, rows }),
        objectives: objectives.map(objectiveJson),
        support: supportJson(support),
        achievements: achievements.map(achievementJson),
        ...{ due, history: [] },
      };
    }
  }
}

const teamJson = ({ id, name, parent, members, rows, subTeams, subTeamRows, memberRows }: GroupDetail) => ({
  team: { id, name, parent, members },
  rows,
  subTeams: subTeams.map((team) => ({ ...team, rows: subTeamRows.filter((row) => row.id === team.id) })),
  members: memberRows,
});

/** Every reference as the JSON document of kind `references`. */
export const referencesJson = (references: readonly ReferenceRow[], _: unknown, asOf: string): string =>
  jsonDocument('references', {
    asOf,
    references: references.map(({ kind, reference, short, title }) => ({ kind, reference, short, title })),
  });
