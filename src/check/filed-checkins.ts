import type { Checkin } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Workspace } from '../model/workspace.ts';

/** A check-in on an objective or a KPI, as far as its file and its keys go. */
export interface FiledCheckin extends Pick<Checkin, 'file' | 'date' | 'by' | 'at'> {
  /** The key that says what it is on. */
  readonly key: 'objective' | 'kpi';
  readonly subject: Id;
}

/** The check-ins that lie in one folder, in the order in which they count, and the ids that they may be on. */
export interface CheckinFolder {
  readonly checkins: readonly FiledCheckin[];
  readonly subjects: readonly Id[];
  /** Closed cycles are history. */
  readonly closed: boolean;
}

/** Every check-in of a workspace that could be read, folder by folder. */
export function checkinFolders({ cycles, kpis }: Workspace): readonly CheckinFolder[] {
  const ofCycles = cycles.map(({ checkins, objectives, closed }) => ({
    checkins: checkins.map(({ file, date, by, at, objective }) => ({
      ...{ file, date, by, at },
      key: 'objective' as const,
      subject: objective,
    })),
    subjects: objectives.map(({ id }) => id),
    closed: closed !== null,
  }));
  const ofKpis = kpis.flatMap(({ checkins }) =>
    checkins.map(({ file, date, by, at, kpi }) => ({ ...{ file, date, by, at }, key: 'kpi' as const, subject: kpi })),
  );
  return [...ofCycles, { checkins: ofKpis, subjects: kpis.map(({ id }) => id), closed: false }];
}
