import { typedMilestones } from '../../authoring/new-key-result.ts';
import type { Measure, Metric } from '../../model/key-result.ts';
import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { parseChange } from '../../model/percent.ts';
import { UserError } from '../../model/user-error.ts';
import { optionalValue } from '../flag-values.ts';

/** The flags that say how a key result is measured. */
export interface MeasureFlags {
  readonly from?: string;
  readonly to?: string;
  readonly change?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly milestone?: readonly string[];
}

/** The measure that the flags state; null where they leave it open, a usage error where they state several. */
export async function statedMeasure(flags: MeasureFlags): Promise<Measure | null> {
  const { from, to, change, atLeast, atMost, milestone } = flags;
  const number = (name: string, text: string | undefined) => optionalValue(name, text, parseNumber);
  const baseline = number('--from', from);
  const target = number('--to', to);
  const by = optionalValue('--change', change, parseChange);
  const bounds = { atLeast: number('--at-least', atLeast), atMost: number('--at-most', atMost) };
  refuseSeveral([
    [['--to', to]],
    [['--change', change]],
    [
      ['--at-least', atLeast],
      ['--at-most', atMost],
    ],
    [['--milestone', milestone]],
  ]);
  if (from !== undefined) {
    refuseSeveral([
      [['--from', from]],
      [
        ['--at-least', atLeast],
        ['--at-most', atMost],
      ],
      [['--milestone', milestone]],
    ]);
  }
  const goal: Metric['goal'] | null = target === null ? by : { kind: 'to', to: target };
  if (goal) return { kind: 'metric', from: baseline, goal, plan: [] };
  if (milestone) return typedMilestones(milestone);
  return bounds.atLeast === null && bounds.atMost === null ? null : { kind: 'hold', ...bounds };
}

type Group = readonly (readonly [flag: string, given: unknown])[];

/** Refuses flags of more than one of these groups. */
function refuseSeveral(groups: readonly Group[]): void {
  const given = groups.map((group) => group.filter(([, value]) => value !== undefined).map(([flag]) => flag));
  const said = given.filter((flags) => flags.length > 0);
  if (said.length > 1) throw new UserError('usage', message('usage/one-measure', { flags: said.flat() }));
}
