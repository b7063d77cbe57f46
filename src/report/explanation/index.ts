import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Kpi } from '../../model/kpi.ts';
import { type Thing, titleOf, wholeReference } from '../../model/resolution.ts';
import type { Span } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sinceDate } from '../../scoring/as-of.ts';
import { kpiScore } from '../../scoring/kpi-score.ts';
import { type CycleScores, scoredCycles } from '../progress-report.ts';
import { rowForecast } from '../row-forecast.ts';
import type { Explained } from './figure.ts';
import { keyResultFigures } from './key-result.ts';
import { kpiFigures } from './kpi.ts';
import { cycleFigures, objectiveFigures, personFigures, teamFigures } from './whole.ts';

/** What figures are explained on, and with which earlier day changes are compared. */
export interface ExplanationRequest {
  readonly asOf: CalendarDate;
  readonly since: Span | CalendarDate;
}

/**
 * How every figure of a thing comes about, from the scores that a report is made of: of a team or a person once for each cycle
 * in which they own something.
 */
export function explanationOf(thing: Thing, workspace: Workspace, request: ExplanationRequest): readonly Explained[] {
  if (thing.kind === 'kpi') return [kpiExplained(thing.kpi, request)];
  const cycles = 'cycle' in thing ? [thing.cycle] : workspace.cycles;
  const scores = scoredCycles({ ...workspace, cycles }, request);
  return scores.flatMap((one) => explainedIn(one, thing, workspace));
}

function explainedIn(scores: CycleScores, thing: Thing, workspace: Workspace): readonly Explained[] {
  const { now, earlier } = scores;
  const about = { reference: wholeReference(thing), title: titleOf(thing), cycle: now.cycle.name as string };
  const explained = (figures: Explained['figures'], unit: string | null = null): readonly Explained[] =>
    figures.length === 0 ? [] : [{ ...about, asOf: now.asOf, since: earlier.asOf, unit, figures }];
  switch (thing.kind) {
    case 'cycle':
      return explained(cycleFigures(scores));
    case 'team':
      return explained(teamFigures(scores, thing.team.id, workspace.settings.teams));
    case 'person':
      return explained(personFigures(scores, thing.person.id));
    case 'kpi':
      throw new Error('a KPI belongs to no cycle');
    case 'objective':
    case 'key-result': {
      const index = now.objectives.findIndex(({ objective }) => objective.id === thing.objective.id);
      const [after, before] = [now.objectives[index], earlier.objectives[index]];
      if (!after || !before) throw new Error(`no score for ${about.reference}`);
      if (thing.kind === 'objective') return explained(objectiveFigures(after, before));
      const place = thing.objective.keyResults.indexOf(thing.keyResult);
      const [own, ownBefore] = [after.keyResults[place], before.keyResults[place]];
      if (!own || !ownBefore) throw new Error(`no score for ${about.reference}`);
      const written = { file: thing.objective.file, path: ['key_results', place] };
      return explained(keyResultFigures(own, ownBefore, written, rowForecast), thing.keyResult.unit);
    }
  }
}

function kpiExplained(kpi: Kpi, { asOf, since }: ExplanationRequest): Explained {
  const thing: Thing = { kind: 'kpi', kpi };
  const day = sinceDate(asOf, since);
  return {
    ...{ reference: wholeReference(thing), title: kpi.title, cycle: null, asOf, since: day, unit: kpi.unit },
    figures: kpiFigures(kpiScore(kpi, asOf), kpiScore(kpi, day)),
  };
}
