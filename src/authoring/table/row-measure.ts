import type { Measure } from '../../model/key-result.ts';
import { message } from '../../model/message.ts';
import { type ObjectiveColumn, placeIn } from '../../model/objective-row.ts';
import { UserError } from '../../model/user-error.ts';
import { typedMilestones } from '../new-key-result.ts';
import type { KnownRow } from './known-rows.ts';
import type { Refuse } from './refusal.ts';

/** How the key result of a row is measured; null, and refused, where it is in no way or several. */
export async function rowMeasure(row: KnownRow, refuse: Refuse): Promise<Measure | null> {
  const { from, to, change, atLeast, atMost, milestones } = row;
  const ways: readonly (readonly [ObjectiveColumn, boolean])[] = [
    ['to', to !== null],
    ['change', change !== null],
    [atLeast === null ? 'at_most' : 'at_least', atLeast !== null || atMost !== null],
    ['milestones', milestones !== null],
  ];
  const given = ways.filter(([, isGiven]) => isGiven).map(([column]) => column);
  const [way, second] = given;
  // What a cell says that cannot be read may be the measure.
  if (way === undefined) {
    if (row.isWhole) refuse(placeIn(row, ['kr']), message('file/no-measure', {}), message('hint/measure-columns', {}));
    return null;
  }
  if (second !== undefined) {
    const hint = message('mend/keep-one', { keys: given });
    refuse(placeIn(row, [second]), message('file/several-measures', { keys: given }), hint);
    return null;
  }
  const goal = to === null ? change : ({ kind: 'to', to } as const);
  if (goal) return { kind: 'metric', from, goal, plan: [] };
  const measure =
    milestones === null ? ({ kind: 'hold', atLeast, atMost } as const) : await milestonesOf(milestones, row, refuse);
  if (from === null || measure === null) return measure;
  const beside = { key: 'from', measure: measure.kind };
  refuse(placeIn(row, ['from']), message('file/key-without-measure', beside), message('mend/remove', { text: 'from' }));
  return null;
}

async function milestonesOf(titles: readonly string[], row: KnownRow, refuse: Refuse): Promise<Measure | null> {
  try {
    return await typedMilestones(titles);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { problem } = error;
    refuse(placeIn(row, ['milestones']), problem.id === 'usage/bad-value' ? problem.args.fault : problem, error.hint);
    return null;
  }
}
