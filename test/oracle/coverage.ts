import { dayOf, moved } from './days.ts';
import type { DescribedKeyResult, DescribedWorkspace, Question } from './description.ts';
import { inOrder } from './history.ts';
import type { oracleReport } from './report.ts';

type Report = ReturnType<typeof oracleReport>;
type Row = Record<string, unknown>;

const rowsOf = (report: Report): Row[] => report.objectives.flatMap(({ keyResults }) => keyResults as Row[]);

/** What a described key result has. */
function keyResultFeatures({ measure, weight, dropped, kpi, start, end, cadence, score }: DescribedKeyResult) {
  const from = measure.kind === 'metric' ? measure.from : undefined;
  return {
    [`measure ${measure.kind}`]: true,
    'a key result of weight 0': weight === 0,
    'a key result dropped': dropped !== null,
    'a key result with days of its own': start !== null || end !== null,
    'a key result of one day': start !== null && start === end,
    'a cadence of a key result': cadence !== null,
    'a score': score !== null,
    'fed by a KPI, with from': kpi !== null && typeof from === 'number',
    'fed by a KPI, without from': kpi !== null && from === null,
    'a KPI that is gone': kpi === 'gone',
    'a hold fed by a KPI': kpi !== null && measure.kind === 'hold',
    'a baseline unknown': kpi === null && from === null,
    'a decrease': measure.kind === 'metric' && from !== null && measure.to !== null && measure.to < (from ?? 0),
    'a plan': measure.kind === 'metric' && measure.plan.length > 0,
    'a change in percent': measure.kind === 'metric' && measure.change?.endsWith('%') === true,
    'a change by an amount': measure.kind === 'metric' && measure.change?.endsWith('%') === false,
    'milestones with due': measure.kind === 'milestones' && measure.milestones.some(({ due }) => due !== null),
    'milestones without due': measure.kind === 'milestones' && measure.milestones.every(({ due }) => due === null),
    'a milestone of weight 0': measure.kind === 'milestones' && measure.milestones.some((one) => one.weight === 0),
    'a hold with one bound': measure.kind === 'hold' && (measure.atLeast === null || measure.atMost === null),
    'a hold with both bounds': measure.kind === 'hold' && measure.atLeast !== null && measure.atMost !== null,
  };
}

function checkinFeatures({ cycles, kpis }: DescribedWorkspace) {
  const checkins = cycles.flatMap((cycle) => inOrder(cycle.checkins).map((one) => ({ ...one, cycle: cycle.name })));
  const updates = checkins.flatMap((one) => one.updates.map(({ update }) => update));
  const tied = checkins.filter((one, index) => {
    const before = checkins[index - 1];
    return before?.cycle === one.cycle && before.date === one.date && before.objective === one.objective;
  });
  return {
    'value and add mixed': ['value', 'add'].every((key) => updates.some((one) => one[key as 'value'] !== null)),
    'done and undone': ['done', 'undone'].every((key) => updates.some((one) => one[key as 'done'] !== null)),
    'done: []': updates.some(({ done }) => done?.length === 0),
    'an update that says nothing': updates.some((one) => Object.values(one).every((value) => value === null)),
    'confidence, notes and needs': updates.some((one) => one.confidence && one.note && one.needs),
    'needs: []': updates.some(({ needs }) => needs?.length === 0),
    'a tie that at decides': tied.some(({ at }) => at !== null),
    'a tie that the file name decides': tied.some(({ at }) => at === null),
    'an update of an objective that is gone': checkins.some(({ objective }) => objective === 'gone'),
    'an update of a key result that is gone': checkins.some((one) =>
      one.updates.some(({ keyResult }) => keyResult === 'kr-gone'),
    ),
    'a milestone that is gone': updates.some(({ done }) => done?.includes('step-gone')),
    'a KPI without check-in': kpis.some((kpi) => kpi.checkins.length === 0),
    'ten times a tenth': checkins.some(({ file }) => file.includes('tenth9')),
  };
}

/** Where the question stands among the days on which things begin and end. */
function questionFeatures({ settings, cycles, kpis }: DescribedWorkspace, { asOf, since }: Question, report: Report) {
  const rows = rowsOf(report);
  const day = dayOf(asOf);
  const started = (offset: number) => rows.some((row) => day === dayOf(String(row['start'])) + offset);
  const graceEnd = (offset: number) =>
    rows.some((row) => day === moved(dayOf(String(row['start'])), settings.grace) + offset);
  const ended = (offset: number) => rows.some((row) => day === dayOf(String(row['end'])) + offset);
  const closed = (offset: number) => cycles.some((one) => one.closed && day === dayOf(one.closed.on) + offset);
  const fed = rows.filter(({ kpi }) => kpi !== null);
  const around = (what: string, at: (offset: number) => boolean) =>
    Object.fromEntries(
      (
        [
          ['the day before', -1],
          ['on', 0],
          ['the day after', 1],
        ] as const
      ).map(([when, offset]) => [`${when} ${what}`, at(offset)]),
    );
  return {
    ...around('a start', started),
    ...around('the end of grace', graceEnd),
    ...around('an end', ended),
    ...around('the closing of a cycle', closed),
    'since a date': since.includes('-'),
    'since days': since.endsWith('d'),
    'since weeks': since.endsWith('w'),
    'since months': since.endsWith('m'),
    'a KPI’s check-ins before the term': fed.some((row) =>
      kpis.some(({ id, checkins }) => id === row['kpi'] && checkins.some((one) => one.date < String(row['start']))),
    ),
    'two cycles at once': report.cycles.length === 2,
    'a cycle closed': report.cycles.some((one) => one.closed !== null),
    'a cycle that will be closed': report.cycles.some((one) =>
      cycles.some(({ name, closed: end }) => name === one.id && end !== null && end.on > asOf),
    ),
    'a draft': cycles.some(({ draft }) => draft),
    'no cycle to show': report.cycles.length === 0,
  };
}

function answerFeatures(report: Report) {
  const rows = rowsOf(report);
  const delta = (row: Row) => row['delta'] as Row | null;
  const statuses = (all: readonly object[]) => all.map((row) => (row as Row)['status']);
  const seen = (what: string, all: readonly object[]) =>
    Object.fromEntries(
      ['pending', 'on_track', 'at_risk', 'off_track', 'achieved', 'dropped'].map((status) => [
        `${what} ${status}`,
        statuses(all).includes(status),
      ]),
    );
  const groups = [...report.cycles, ...report.teams, ...report.people];
  const { 'a group dropped': _, ...ofGroups } = seen('a group', groups);
  return {
    ...seen('a key result', rows),
    ...seen('an objective', report.objectives),
    ...ofGroups,
    'a team two deep': report.teams.some(({ id }) => id === 'sales'),
    'a team three deep': report.teams.some(({ id }) => id === 'sales-south'),
    'an objective without team': report.objectives.some(({ team }) => team === null),
    'a key result without owner': rows.some(({ owner }) => owner === null),
    'an owner whom nobody lists': report.people.some(({ id }) => id === 'guest'),
    'due, not stale': rows.some((row) => row['due'] && !row['stale']),
    stale: rows.some((row) => row['stale']),
    'a KPI due, not stale': report.kpis.some((kpi) => kpi.due && !kpi.stale && kpi.lastCheckin !== null),
    'a KPI stale': report.kpis.some((kpi) => kpi.stale),
    'judged on an earlier day': rows.some((row) => String(row['judgedOn']) < report.asOf),
    'attainment below 0': rows.some((row) => Number(row['attainment']) < 0),
    'attainment above 1': rows.some((row) => Number(row['attainment']) > 1),
    'a delta since a date': rows.some((row) => delta(row) && delta(row)?.['since'] !== 'baseline'),
    'a delta since the baseline': rows.some((row) => delta(row)?.['since'] === 'baseline'),
    'a delta of confidence': rows.some((row) => typeof delta(row)?.['confidence'] === 'number'),
    'a score shown': report.objectives.some(({ score }) => score !== null),
    'nothing that weighs': report.objectives.some(({ progress, dropped }) => progress === null && dropped === null),
    'an update that points nowhere': report.notices.some((notice) => notice.startsWith('okr/dangling-update')),
    'a baseline that is its target': report.notices.some((notice) => notice.startsWith('okr/no-baseline')),
  };
}

/** What a case and the answer to it contain, each a claim that is true or false of them. */
export function featuresOf(workspace: DescribedWorkspace, question: Question, report: Report): Record<string, boolean> {
  const keyResults = workspace.cycles.flatMap(({ objectives }) => objectives.flatMap((one) => one.keyResults));
  const found: Record<string, boolean> = {
    ...checkinFeatures(workspace),
    ...questionFeatures(workspace, question, report),
    ...answerFeatures(report),
  };
  for (const keyResult of keyResults) {
    for (const [feature, has] of Object.entries(keyResultFeatures(keyResult))) {
      found[feature] = found[feature] === true || has;
    }
  }
  return found;
}
