import type { NewKeyResult, NewObjective } from '../../model/edit.ts';
import type { Id } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import type { Objective } from '../../model/objective.ts';
import { type ObjectiveColumn, type ObjectiveRow, placeIn } from '../../model/objective-row.ts';
import type { Person } from '../../model/person.ts';
import type { Team } from '../../model/team.ts';
import { UserError } from '../../model/user-error.ts';
import { newId, type TakenIds } from '../new-id.ts';
import type { CycleToFill } from '../objective-cycle.ts';
import { holdingsIn } from './holdings.ts';
import { type KnownRow, knownRows } from './known-rows.ts';
import type { Refuse, TableRefusal } from './refusal.ts';
import { type RowGroup, rowGroups } from './row-groups.ts';
import { rowMeasure } from './row-measure.ts';
import { statedIn } from './stated.ts';

/** What a table of objectives is written into, and what it means where it does not say it. */
export interface TableCircumstances {
  readonly cycle: CycleToFill;
  /** The objectives that the cycle has. */
  readonly there: readonly Objective[];
  /** Ids that no new objective of the cycle can have. */
  readonly taken: TakenIds;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  /** Whose the objectives are of which no row says it. */
  readonly owner: Id | null;
  readonly team: Id | null;
}

/** An objective as a table describes it, and the rows that do so. */
export interface TableObjective {
  readonly objective: NewObjective;
  readonly rows: readonly ObjectiveRow[];
  /** The row of each of its key results. */
  readonly keyResultRows: readonly ObjectiveRow[];
  /** The objective of the cycle that has its title or id; it has the id of that one then. */
  readonly there: Objective | null;
}

/**
 * The objectives that the rows of a table describe, in the order in which they are first named, and why they are not written. Rows
 * of one title are one objective. The same rows make the same objectives, with the same ids.
 */
export async function objectivesFromRows(
  rows: readonly ObjectiveRow[],
  circumstances: TableCircumstances,
): Promise<{ readonly objectives: readonly TableObjective[]; readonly refusals: readonly TableRefusal[] }> {
  const refusals: TableRefusal[] = [];
  const refuse: Refuse = (offset, problem, hint = null, kind = 'usage') =>
    refusals.push({ offset, problem, hint, kind });
  const known = await knownRows(rows, circumstances, refuse);
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const isOwn = (key: 'owner' | 'weight' | 'start' | 'end') => columns.has(`kr_${key}`);
  const taken = new Map(circumstances.taken);
  const objectives: TableObjective[] = [];
  for (const group of rowGroups(known, refuse)) {
    const made = await tableObjective(group, { ...circumstances, taken, isOwn, refuse });
    if (made === null) continue;
    objectives.push(made);
    taken.set(made.objective.id, `${circumstances.cycle.name}/${made.objective.id}`);
  }
  return { objectives, refusals };
}

interface Surroundings extends TableCircumstances {
  readonly isOwn: Parameters<typeof holdingsIn>[1];
  readonly refuse: Refuse;
}

async function tableObjective({ title, rows }: RowGroup, around: Surroundings): Promise<TableObjective | null> {
  const { cycle, there: others, taken, isOwn, refuse } = around;
  const given = statedIn(rows, 'objective_id', (row) => row.objectiveId, refuse);
  const there = others.find((one) => (given === null ? one.title === title : one.id === given)) ?? null;
  const id = there?.id ?? (await idFor(title, given, taken, { rows, columns: ['objective_id', 'objective'] }, refuse));
  const { objective: held, ofKeyResult } = holdingsIn(rows, isOwn, refuse);
  const keyResultRows = rows.filter(({ keyResult }) => keyResult !== null);
  const ids = new Map<string, string>();
  const keyResults: NewKeyResult[] = [];
  for (const row of keyResultRows) {
    const made = await keyResultOf(row, ofKeyResult(row), ids, refuse);
    if (made === null) continue;
    keyResults.push(made);
    ids.set(made.id, `${cycle.name}/${id}/${made.id}`);
  }
  if (id === null || keyResults.length < keyResultRows.length) return null;
  const objective: NewObjective = {
    ...{ cycle: cycle.name, id, title },
    why: statedIn(rows, 'why', (row) => row.why, refuse),
    owner: held.owner ?? around.owner,
    team: statedIn(rows, 'team', (row) => row.team, refuse) ?? around.team,
    kind: statedIn(rows, 'kind', (row) => row.kind, refuse),
    align: statedIn(rows, 'align', (row) => row.align, refuse),
    weight: held.weight,
    start: held.start === cycle.start ? null : held.start,
    end: held.end === cycle.end ? null : held.end,
    tags: [...new Set(rows.flatMap(({ tags }) => tags ?? []))],
    keyResults,
    initiatives: [],
  };
  return { objective, rows, keyResultRows, there };
}

async function keyResultOf(
  row: KnownRow,
  held: ReturnType<ReturnType<typeof holdingsIn>['ofKeyResult']>,
  taken: TakenIds,
  refuse: Refuse,
): Promise<NewKeyResult | null> {
  const title = row.keyResult ?? '';
  const id = await idFor(title, row.keyResultId, taken, { rows: [row], columns: ['kr_id', 'kr'] }, refuse);
  const measure = await rowMeasure(row, refuse);
  if (id === null || measure === null) return null;
  return { ...held, id, title, measure, unit: row.unit, source: row.source };
}

/** The id that is given, or one that is made of a title; null, and refused, where it is taken, or none can be made. */
async function idFor(
  title: string,
  given: Id | null,
  taken: TakenIds,
  { rows, columns }: { readonly rows: readonly ObjectiveRow[]; readonly columns: readonly ObjectiveColumn[] },
  refuse: Refuse,
): Promise<Id | null> {
  try {
    return await newId(title, given, taken);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [column = 'objective_id'] = columns;
    const row = rows.find(({ cells }) => cells.has(column)) ?? rows[0];
    const hint = message('hint/id-column', { column });
    const problem = given === null ? message('id/not-an-id', { text: title }) : error.problem;
    refuse(row ? placeIn(row, columns) : 0, problem, hint, given === null ? 'usage' : error.kind);
    return null;
  }
}
