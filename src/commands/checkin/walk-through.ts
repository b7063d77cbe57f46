import { newKpiCheckin } from '../../authoring/new-kpi-checkin.ts';
import type { Language } from '../../language/language.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { NewKpiCheckin } from '../../model/edit.ts';
import type { Id } from '../../model/id.ts';
import type { Kpi } from '../../model/kpi.ts';
import { wholeReference } from '../../model/resolution.ts';
import type { Workspace } from '../../model/workspace.ts';
import { withinText } from '../../render/kpi-figures.ts';
import { kpiStanding } from '../../render/kpi-standing.ts';
import { paragraphText } from '../../render/question.ts';
import { standingLines } from '../../render/standing-text.ts';
import type { Style } from '../../render/style.ts';
import { withCheckin } from '../../report/kpi-checkin-effect.ts';
import { kpiRow } from '../../report/kpi-row.ts';
import { standingOn } from '../../report/standing.ts';
import type { WalkStop } from '../../report/walk-list.ts';
import type { World } from '../command.ts';
import { type Answers, milestonesLeft, type Place, visit } from './walk-questions.ts';
import { begunWalk, isOver, kept, type WalkState, walkedOn } from './walk-state.ts';

/** A walk: past what, on which day, and by whom. */
export interface Walk {
  readonly stops: readonly WalkStop[];
  readonly workspace: Workspace;
  readonly date: CalendarDate;
  readonly by: Id;
  readonly language: Language;
}

/** Walks past every stop, back and forth, and asks about each; how it ended. */
export async function walkThrough(
  walk: Walk,
  { ask: makeReady, out, style, clock }: World,
): Promise<WalkState<Answers>> {
  if (makeReady === null) throw new Error('nobody is there to be asked');
  const { stops, language } = walk;
  const ask = await makeReady(language);
  const drawn = { ...style, language };
  out.talk(openingText(walk, drawn));
  let state = begunWalk<Answers>(stops.length);
  for (let stop = stops[0]; stop && !isOver(state); stop = stops[state.at]) {
    const after = withKpiValues(walk, kpiCheckins(walk, state, clock.now()));
    const place = { stop, standing: stop.kind === 'kpi' ? null : standingOn(after, stop.named, walk.date) };
    out.talk(placeText(place, state.at, walk, drawn));
    state = walkedOn(state, await visit(place, kept(state), { ask, language, ascii: style.ascii }));
  }
  return state;
}

/** A value of a KPI that was given on a walk. */
export interface KpiValue {
  readonly kpi: Kpi;
  readonly checkin: NewKpiCheckin;
}

/** The check-ins of KPIs that a walk records so far. */
export const kpiCheckins = (
  { stops, date, by }: Walk,
  { done }: WalkState<Answers>,
  at: NonNullable<NewKpiCheckin['at']>,
): readonly KpiValue[] =>
  stops.flatMap((stop, index) => {
    const { value = null, note = null } = done[index] ?? {};
    if (stop.kind !== 'kpi' || value === null) return [];
    const { kpi } = stop;
    return [{ kpi, checkin: newKpiCheckin({ value: value.amount, note }, { kpi, date, by }, at) }];
  });

/** The workspace as it is with values given to its KPIs. */
export function withKpiValues({ workspace }: Walk, values: readonly KpiValue[]): Workspace {
  const kpis = workspace.kpis.map((kpi) => {
    const given = values.find((one) => one.kpi.id === kpi.id);
    return given ? withCheckin(kpi, { file: '', ...given.checkin }) : kpi;
  });
  return { ...workspace, kpis };
}

function openingText({ stops, by, workspace, language: { words } }: Walk, style: Style): string {
  const person = workspace.settings.people.find(({ id }) => id === by)?.name ?? by;
  const texts = [words.walk.opening(stops.length, person), words.walk.signs];
  return texts.map((text) => `${paragraphText(text, style)}\n`).join('');
}

/** Which stop it is, when it is due, and what there is to know of it; a numbered list of the milestones that are left. */
function placeText(place: Place, at: number, { stops, date, workspace }: Walk, style: Style): string {
  const { words, date: shown } = style.language;
  const { stop, standing } = place;
  const row = stop.kind === 'kpi' ? kpiRow(stop.kpi, workspace.cycles, date, date) : null;
  const status = row ? withinText(row, style.language) : standing ? words.status[standing.row.status] : '';
  const day = stop.dueOn && shown(stop.dueOn);
  const due = day === null ? (stop.due ? words.due : '') : stop.due ? words.dueSince(day) : words.dueOn(day);
  const facts = words.join.facts([status, due].filter((text) => text !== ''));
  const heading = words.join.about(words.walk.place(at + 1, stops.length), facts);
  return [
    `\n${style.paint('accent', paragraphText(heading, style))}\n`,
    stop.kind === 'kpi' && row
      ? kpiStanding(row, valuesBy(stop.kpi, date), date, style)
      : stop.kind === 'key-result' && standing
        ? standingLines(wholeReference(stop.named), standing, date, style)
        : '',
    ...milestoneTexts(place, style.language).map((text) => `${paragraphText(text, style)}\n`),
  ].join('');
}

const valuesBy = ({ checkins }: Kpi, date: CalendarDate): readonly number[] =>
  checkins.filter((one) => one.date <= date).map(({ value }) => value);

function milestoneTexts({ standing }: Place, { words, date }: Language): readonly string[] {
  const left = milestonesLeft(standing);
  if (standing?.row.milestones && left.length === 0) return [words.walk.allDone];
  return left.map(({ title, due }, index) => {
    const text = `${index + 1}  ${title}`;
    return due === null ? text : words.join.aside(text, words.dueOn(date(due)));
  });
}
