import type { CycleOutline } from '../model/cycle.ts';
import type { Id } from '../model/id.ts';
import type { KeyResult } from '../model/key-result.ts';
import { message } from '../model/message.ts';
import type { Objective } from '../model/objective.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { Term } from '../model/term.ts';
import { decodeMeasure } from './decode-measure.ts';
import { decodeTerm } from './decode-term.ts';
import type { Faults } from './faults.ts';
import type { Located, SoundParts } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { refuseDuplicateIds } from './unique-ids.ts';
import { objectiveFile, type WrittenKeyResult, type WrittenObjective } from './written-objective.ts';

/** What an objective's file stands in, which fills in what it leaves out. */
export interface Surroundings {
  readonly settings: Settings;
  readonly cycle: CycleOutline;
  /** The cadences of the KPIs that have one of their own. */
  readonly kpiCadences: ReadonlyMap<Id, Span>;
}

/**
 * The objective that a file describes; undefined, and every reason noted, where it describes none. What is sound of it is
 * checked even where other parts are faulty.
 */
export function decodeObjective(
  root: SourceNode,
  id: Id,
  surroundings: Surroundings,
  faults: Faults,
): Objective | undefined {
  const before = faults.found.length;
  const partial = objectiveFile.partial(root, faults);
  if (!partial) return undefined;
  const { cycle, settings, kpiCadences } = surroundings;
  const term = decodeTerm(partial, root, cycle, cycle, faults);
  refuseDuplicateIds(root, ['key_results'], faults);
  refuseDuplicateIds(root, ['initiatives'], faults);
  refuseZeroWeights(partial.key_results ?? [], root, faults);
  const outer = {
    owner: partial.owner ?? null,
    cadence: partial.cadence ?? settings.cadence,
    term,
    cycle,
    kpiCadences,
  };
  const keyResults = (partial.key_results ?? []).map(
    ({ node, value }) => value && decodeKeyResult(value, node, outer, faults),
  );
  if (faults.found.length > before) return undefined;
  const written = partial as WrittenObjective;
  return {
    cycle: cycle.name,
    id,
    file: faults.file,
    title: written.objective,
    why: written.why,
    owner: written.owner,
    team: written.team,
    kind: written.kind,
    align: written.align,
    carriedFrom: written.carried_from,
    weight: written.weight,
    term,
    tags: written.tags,
    dropped: written.dropped,
    keyResults: keyResults.filter((one) => one !== undefined),
    initiatives: written.initiatives.map(({ kr, ...one }) => ({ ...one, keyResult: kr })),
  };
}

/** What a key result takes over from its objective. */
interface Outer extends Omit<Surroundings, 'settings'> {
  readonly owner: Id | null;
  readonly cadence: Span;
  readonly term: Term;
}

function decodeKeyResult(
  parts: SoundParts<WrittenKeyResult>,
  node: SourceNode,
  outer: Outer,
  faults: Faults,
): KeyResult | undefined {
  const term = decodeTerm(parts, node, outer.term, outer.cycle, faults);
  const measure = decodeMeasure(parts, node, term, faults);
  if (!measure || Object.values(parts).includes(undefined)) return undefined;
  const written = parts as WrittenKeyResult;
  const kpiCadence = written.kpi ? outer.kpiCadences.get(written.kpi) : undefined;
  return {
    id: written.id,
    title: written.title,
    measure,
    unit: written.unit,
    weight: written.weight,
    owner: written.owner ?? outer.owner,
    term,
    cadence: written.cadence ?? kpiCadence ?? outer.cadence,
    kpi: written.kpi,
    source: written.source,
    dropped: written.dropped,
    score: written.score,
  };
}

function refuseZeroWeights(keyResults: readonly Located<WrittenKeyResult>[], root: SourceNode, faults: Faults): void {
  if (keyResults.length === 0 || keyResults.some(({ value }) => value?.weight !== 0)) return;
  faults.add(nodeAt(root, ['key_results']).start, message('file/no-weight', {}), message('mend/weights', {}));
}
