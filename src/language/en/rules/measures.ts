import type { RuleReason } from '../../rule-texts.ts';

/** Rules on how a key result is measured, and when it runs. */
export const measures = {
  'file/no-measure': {
    title: 'a key result that nothing measures',
    why: 'Without a target, bounds or milestones there is no telling whether it was reached.',
    mend: 'Give it a target (to, or change), bounds (hold) or milestones.',
  },
  'file/several-measures': {
    title: 'a key result that is measured in several ways',
    why: 'Its progress would be two numbers.',
    mend: 'Keep one, or make two key results of it.',
  },
  'file/key-without-measure': {
    title: 'a key that makes no sense for the measure',
    why: 'Bounds and milestones have no baseline and no plan. Such a key is left over from another measure, or the measure is the wrong one.',
    mend: 'Remove the key, or measure it by from and to.',
  },
  'file/to-and-change': {
    title: 'two targets',
    why: '“to” and “change” both say where the target is. As soon as one of them is edited they contradict each other.',
    mend: 'Keep one of the two.',
  },
  'file/target-is-baseline': {
    title: 'a target that is the baseline',
    why: 'Progress is the share of the way that is done. Where there is no way, it would be 0 divided by 0.',
    mend: 'Set another target; say “hold” if the figure should only stay; leave “from” out while it is unknown.',
  },
  'file/change-is-zero': {
    title: 'a change of zero',
    why: 'It leaves no way to make progress.',
    mend: 'Say by how much it should change, or write “hold”.',
  },
  'file/percent-of-zero': {
    title: 'a percentage of a baseline of 0',
    why: 'Any percentage of 0 is 0, so the target would be the baseline.',
    mend: 'Write the target as a number.',
  },
  'file/no-bound': {
    title: 'bounds of which none is given',
    why: 'Any value would be within them.',
    mend: 'Write at_least, at_most or both.',
  },
  'file/empty-bounds': {
    title: 'bounds that no value can be within',
    why: 'The key result could never succeed.',
    mend: 'Let at_least be at most at_most.',
  },
  'file/no-weight': {
    title: 'weights that are all 0',
    why: 'A share of nothing cannot be computed: nothing would count.',
    mend: 'Give at least one of them a weight above 0; without a weight it is 1.',
  },
  'file/no-milestones': {
    title: 'an empty list of milestones',
    why: 'There is nothing that could be done.',
    mend: 'Write the milestones, or another measure.',
  },
  'file/plan-outside-term': {
    title: 'a checkpoint on a day on which the key result does not run',
    why: 'A plan says what is expected between the start and the end. Outside of them nothing is expected.',
    mend: 'Correct the date, or the start and end.',
  },
  'file/plan-on-last-day': {
    title: 'a checkpoint on the last day',
    why: 'On the last day the target is expected. A second figure for that day would contradict it, now or later.',
    mend: 'Remove it, or set the target that is meant.',
  },
  'file/plan-out-of-order': {
    title: 'checkpoints that do not go from early to late',
    why: 'Most often a date is a slip. In order, a plan can be read at a glance.',
    mend: 'Correct the dates, or put the lines in order.',
  },
  'file/start-after-end': {
    title: 'a start after the end',
    why: 'Something that ends before it begins has no days on which it could be judged.',
    mend: 'Correct one of the two dates.',
  },
  'file/outside-cycle': {
    title: 'days outside the cycle',
    why: 'A report on a cycle would miss them. What runs longer than a quarter belongs to a longer cycle.',
    mend: 'Keep the days within the cycle, or move the file to the folder of a longer one.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
