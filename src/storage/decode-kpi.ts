import type { KpiCheckin } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { decodeHold } from './decode-measure.ts';
import type { Faults } from './faults.ts';
import { cadence, id } from './scalars.ts';
import { oneOf, optional, record, required, text, type ValueOf } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { hold } from './written-objective.ts';

export const kpiFile = record(
  {
    kpi: required(text, 'kpi: Monthly churn', 'What it is called.'),
    owner: optional(id, 'The id of a person.'),
    unit: optional(text, 'What it is counted in: percent, a currency such as BRL, or any word.'),
    hold: optional(hold, 'Bounds within which its value should stay, both inclusive.'),
    better: optional(oneOf('higher', 'lower'), 'Which way it gets better.'),
    cadence: optional(cadence, 'How often a value is due: 7d, 4w, 1m.'),
    source: optional(text, 'Where the values come from.'),
  },
  'kpi: Monthly churn',
);

/** A KPI, and the cadence that its own file gives it, which comes before that of an objective. */
export interface DecodedKpi {
  readonly kpi: Kpi;
  readonly ownCadence: Span | null;
}

/** The KPI that a file describes, with its check-ins; undefined, and every reason noted, where it describes none. */
export function decodeKpi(
  root: SourceNode,
  id: Id,
  checkins: readonly KpiCheckin[],
  settings: Settings,
  faults: Faults,
): DecodedKpi | undefined {
  const parts = kpiFile.partial(root, faults);
  if (!parts) return undefined;
  const bounds = parts.hold && decodeHold(parts.hold, nodeAt(root, ['hold']), faults);
  if (bounds === undefined || Object.values(parts).includes(undefined)) return undefined;
  const written = parts as ValueOf<typeof kpiFile>;
  const { kpi: title, owner, unit, better, source } = written;
  const kpi: Kpi = {
    id,
    file: faults.file,
    title,
    owner,
    unit,
    hold: bounds,
    better,
    cadence: written.cadence ?? settings.cadence,
    source,
    checkins,
  };
  return { kpi, ownCadence: written.cadence };
}
