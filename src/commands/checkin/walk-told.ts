import { type JointCheckin, jointCheckins, type NamedStatement } from '../../authoring/joint-checkin.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { later } from '../../model/calendar-date.ts';
import type { NewKpiCheckin } from '../../model/edit.ts';
import type { Id } from '../../model/id.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Workspace } from '../../model/workspace.ts';
import { effectText } from '../../render/written.ts';
import { checkinEffects, type KeyResultEffect } from '../../report/checkin-effect.ts';
import { kpiCheckinEffect } from '../../report/kpi-checkin-effect.ts';
import { keysAfter } from '../../storage/key-order.ts';
import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { commitCommand, type Write } from '../write.ts';
import { baselineRemark, effectData, hiddenRemark, remarksOnEach } from './effect-told.ts';
import { toldKpiCheckin } from './kpi-told.ts';

/** What a walk records. */
export interface Recorded {
  readonly keyResults: readonly NamedStatement[];
  readonly kpis: readonly { readonly kpi: Kpi; readonly checkin: NewKpiCheckin }[];
  readonly date: CalendarDate;
  readonly by: Id;
  /** As it was read, and with the values that were given to KPIs. */
  readonly workspace: Workspace;
  readonly after: Workspace;
}

/** The write of all that a walk records, told a line for each key result and KPI. */
export function walkWrite(
  { keyResults, kpis, date, by, workspace, after }: Recorded,
  open: OpenWorkspace,
  world: World,
): Write {
  const { language, pathOf, asOf, today } = open;
  const asked = { date, by, at: world.clock.now(), today };
  const { checkins, edits } = jointCheckins(keyResults, asked, keysAfter('key-result', 'from'));
  const effects = effectsOf(checkins, after, later(date, asOf));
  const told = kpis.map(({ kpi, checkin }) => {
    const effect = kpiCheckinEffect(workspace, kpi, { file: '', ...checkin }, later(date, asOf));
    // That a date lies ahead is said once for all, below.
    return toldKpiCheckin(effect, { date: asOf, verb: 'Check in' }, open, world);
  });
  return {
    ...open,
    edits: [
      ...edits,
      ...checkins.map(({ checkin }) => ({ kind: 'create-checkin' as const, checkin })),
      ...kpis.map(({ checkin }) => ({ kind: 'create-kpi-checkin' as const, checkin })),
    ],
    changes: [
      ...told.flatMap(({ changes }) => changes),
      ...effects.map((effect) => ({
        text: effectText(effect.reference, effect, { ...world.style, language }),
        data: effectData(effect.reference, effect),
      })),
    ],
    remarks: [
      ...told.flatMap(({ remarks }) => remarks),
      ...remarksOnEach(effects, language, (effect) => hiddenRemark(effect, language)),
      ...(date > asOf ? [language.words.countsFrom(language.date(date))] : []),
      ...remarksOnEach(effects, language, (effect) => baselineRemark(effect, effect.reference, language)),
    ],
    next: [commitCommand(pathOf, `Check in ${subject(effects, kpis)}`)],
  };
}

/** What was checked in, as the subject of a commit: the one reference, else how many. */
function subject(effects: readonly KeyResultEffect[], kpis: Recorded['kpis']): string {
  const references = [...effects.map(({ reference }) => reference), ...kpis.map(({ kpi }) => `kpi/${kpi.id}`)];
  if (references.length === 1) return references[0] ?? '';
  const counted = (count: number, one: string) => (count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`]);
  return [...counted(effects.length, 'key result'), ...counted(kpis.length, 'KPI')].join(' and ');
}

/** What the check-ins do to each key result, cycle by cycle. */
function effectsOf(
  checkins: readonly JointCheckin[],
  workspace: Workspace,
  asOf: CalendarDate,
): readonly KeyResultEffect[] {
  return workspace.cycles.flatMap(({ name }) => {
    const own = checkins.filter(({ checkin }) => checkin.cycle === name);
    const added = own.flatMap(({ checkin, named }) => {
      const written = { file: '', ...checkin };
      return named.map((one) => ({ named: one, checkin: written }));
    });
    return checkinEffects(workspace, added, asOf);
  });
}
