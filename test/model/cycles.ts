import type { Cycle } from '../../src/model/cycle.ts';
import { type CycleName, parseCycleName } from '../../src/model/cycle-name.ts';
import { type Id, parseId } from '../../src/model/id.ts';
import type { KeyResult } from '../../src/model/key-result.ts';
import type { Objective } from '../../src/model/objective.ts';
import type { Term } from '../../src/model/term.ts';
import { valueIn } from './answers.ts';
import { on } from './dates.ts';

export const id = (text: string): Id => valueIn(parseId(text));

const YEAR: Term = { start: on('2026-01-01'), end: on('2026-12-31') };

function keyResult(name: string, term: Term): KeyResult {
  return {
    id: id(name),
    title: name,
    measure: { kind: 'metric', from: 0, goal: { kind: 'to', to: 10 }, plan: [] },
    unit: null,
    weight: 1,
    owner: null,
    term,
    cadence: { count: 7, unit: 'd' },
    kpi: null,
    source: null,
    dropped: null,
    score: null,
  };
}

function objective(cycle: CycleName, term: Term, name: string, keyResults: readonly string[]): Objective {
  return {
    cycle,
    id: id(name),
    file: `${cycle}/${name}.yaml`,
    title: name,
    why: null,
    owner: null,
    team: null,
    kind: 'aspirational',
    align: null,
    carriedFrom: null,
    weight: 1,
    term,
    tags: [],
    dropped: null,
    keyResults: keyResults.map((one) => keyResult(one, term)),
    initiatives: [],
  };
}

/** A cycle by name, dates and what else a test is about; its objectives by id, each with the ids of its key results. */
export function cycle(
  text: string,
  [start, end]: readonly [string, string] = [YEAR.start, YEAR.end],
  {
    objectives = {},
    ...more
  }: { objectives?: Record<string, string[]> } & Partial<Pick<Cycle, 'draft' | 'closed'>> = {},
): Cycle {
  const name = valueIn(parseCycleName(text));
  const term = { start: on(start), end: on(end) };
  return {
    name,
    ...term,
    title: null,
    draft: false,
    closed: null,
    retrospective: null,
    checkins: [],
    ...more,
    objectives: Object.entries(objectives).map(([one, keyResults]) => objective(name, term, one, keyResults)),
  };
}
