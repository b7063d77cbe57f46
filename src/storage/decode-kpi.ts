import type { KpiCheckin } from '../model/checkin.ts';
import type { Id } from '../model/id.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Settings } from '../model/settings.ts';
import { decodeHold } from './decode-measure.ts';
import type { Faults } from './faults.ts';
import { cadence, id } from './scalars.ts';
import { oneOf, optional, record, required, text } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { hold } from './written-objective.ts';

const kpiFile = record(
  {
    kpi: required(text, 'kpi: Monthly churn'),
    owner: optional(id),
    unit: optional(text),
    hold: optional(hold),
    better: optional(oneOf('higher', 'lower')),
    cadence: optional(cadence),
    source: optional(text),
  },
  'kpi: Monthly churn',
);

/** The KPI that a file describes, with its check-ins; undefined, and every reason noted, where it describes none. */
export function decodeKpi(
  root: SourceNode,
  id: Id,
  checkins: readonly KpiCheckin[],
  settings: Settings,
  faults: Faults,
): Kpi | undefined {
  const written = kpiFile.decode(root, faults);
  if (!written) return undefined;
  const bounds = written.hold && decodeHold(written.hold, nodeAt(root, ['hold']), faults);
  if (bounds === undefined) return undefined;
  const { kpi: title, owner, unit, better, source } = written;
  return {
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
}
