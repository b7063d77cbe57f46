import type { Checkin } from '../../model/checkin.ts';
import { message } from '../../model/message.ts';
import type { Objective } from '../../model/objective.ts';
import type { Path } from '../../model/place.ts';
import type { Rule, Weakness } from '../rule.ts';

/** An update dated before its key result begins. A KPI is watched across cycles: its check-ins may be of any day. */
export const checkinBeforeTerm: Rule = {
  severity: 'warn',
  inspect: ({ workspace }) =>
    workspace.cycles.flatMap(({ objectives, checkins }) => {
      const byId = new Map(objectives.map((objective) => [objective.id, objective]));
      return checkins.flatMap((checkin) => {
        const objective = byId.get(checkin.objective);
        return objective ? inCheckin(checkin, objective) : [];
      });
    }),
};

function inCheckin({ file, date, updates }: Checkin, objective: Objective): readonly Weakness[] {
  const early = (subject: string, start: string, path: Path): Weakness => ({
    at: { file, path },
    problem: message('okr/checkin-before-term', { subject, date, start }),
    hint: message('mend/before-term', {}),
  });
  if (updates.size === 0)
    return date < objective.term.start ? [early(objective.id, objective.term.start, ['date'])] : [];
  return objective.keyResults
    .filter(({ id, term }) => updates.has(id) && date < term.start)
    .map(({ id, term }) => early(id, term.start, ['updates', id]));
}
