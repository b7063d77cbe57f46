/**
 * A workspace as a plain description, which a generator makes, a writer turns into files and the oracle scores. Dates, spans,
 * changes and confidences are the texts that stand in the files, so that the oracle decodes them for itself.
 */
export interface DescribedWorkspace {
  readonly settings: DescribedSettings;
  readonly cycles: readonly DescribedCycle[];
  readonly kpis: readonly DescribedKpi[];
}

/** What is asked about a workspace: one cycle by name, or null for those that are active on the date. */
export interface Question {
  readonly asOf: string;
  /** A date, or a span such as `30d`. */
  readonly since: string;
  readonly cycle: string | null;
}

export interface DescribedSettings {
  readonly cadence: string | null;
  readonly onTrack: number;
  readonly atRisk: number;
  readonly grace: string;
  readonly fiscalYearStart: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly parent: string | null }[];
}

export interface DescribedCycle {
  readonly name: string;
  readonly title: string | null;
  /** Null where the name says it. */
  readonly dates: { readonly start: string; readonly end: string } | null;
  readonly draft: boolean;
  readonly closed: { readonly on: string; readonly by: string | null } | null;
  readonly objectives: readonly DescribedObjective[];
  readonly checkins: readonly DescribedCheckin[];
}

export interface DescribedDrop {
  readonly on: string;
  readonly why: string | null;
}

export interface DescribedObjective {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly team: string | null;
  readonly kind: 'committed' | 'aspirational' | null;
  readonly weight: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly cadence: string | null;
  readonly tags: readonly string[];
  readonly dropped: DescribedDrop | null;
  readonly keyResults: readonly DescribedKeyResult[];
}

export type DescribedMeasure =
  | {
      readonly kind: 'metric';
      readonly from: number | null;
      /** One of the two is null. */
      readonly to: number | null;
      readonly change: string | null;
      readonly plan: readonly { readonly date: string; readonly value: number }[];
    }
  | { readonly kind: 'hold'; readonly atLeast: number | null; readonly atMost: number | null }
  | { readonly kind: 'milestones'; readonly milestones: readonly DescribedMilestone[] };

export interface DescribedMilestone {
  readonly id: string;
  readonly title: string;
  readonly weight: number | null;
  readonly due: string | null;
}

export interface DescribedKeyResult {
  readonly id: string;
  readonly title: string;
  readonly measure: DescribedMeasure;
  readonly unit: string | null;
  readonly weight: number | null;
  readonly owner: string | null;
  readonly kpi: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly cadence: string | null;
  readonly dropped: DescribedDrop | null;
  readonly score: number | null;
}

export interface DescribedUpdate {
  readonly value: number | null;
  readonly add: number | null;
  readonly done: readonly string[] | null;
  readonly undone: readonly string[] | null;
  readonly confidence: string | null;
  readonly note: string | null;
  readonly needs: readonly { readonly kind: string; readonly text: string }[] | null;
}

export interface DescribedCheckin {
  /** The name of its file, without the folder. */
  readonly file: string;
  readonly objective: string;
  readonly date: string;
  readonly at: string | null;
  readonly updates: readonly { readonly keyResult: string; readonly update: DescribedUpdate }[];
}

export interface DescribedKpi {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly unit: string | null;
  readonly hold: { readonly atLeast: number | null; readonly atMost: number | null } | null;
  readonly better: 'higher' | 'lower' | null;
  readonly cadence: string | null;
  readonly checkins: readonly {
    readonly file: string;
    readonly date: string;
    readonly at: string | null;
    readonly value: number;
  }[];
}
