import type { RuleReason } from '../../rule-texts.ts';

/** Rules on how a key result is measured, and when it runs. */
export const measures = {
  'file/no-measure': {
    title: '没有衡量方式的关键结果',
    why: '没有目标值、范围或里程碑，就说不清是否达成。',
    mend: '写上目标值（to 或 change）、范围（hold）或里程碑（milestones）。',
  },
  'file/several-measures': {
    title: '有多种衡量方式的关键结果',
    why: '这样会得出两个进度。',
    mend: '只保留一种，或拆成两个关键结果。',
  },
  'file/key-without-measure': {
    title: '与衡量方式不符的键',
    why: '范围和里程碑没有基线，也没有计划。这样的键要么是从另一种衡量方式留下来的，要么是衡量方式选错了。',
    mend: '删除这个键，或改用 from 和 to 衡量。',
  },
  'file/to-and-change': {
    title: '有两个目标值',
    why: '“to”和“change”都表示目标值。只要改动其中一个，两者就会矛盾。',
    mend: '两者只保留一个。',
  },
  'file/target-is-baseline': {
    title: '与基线相同的目标值',
    why: '进度是已走过的路程所占的比例。如果没有路程，就成了 0 除以 0。',
    mend: '换一个目标值；如果只是要保持，就写“hold”；如果基线尚不明确，就不写“from”。',
  },
  'file/change-is-zero': {
    title: '为零的变化',
    why: '没有可以前进的空间。',
    mend: '写明要变化多少，或写“hold”。',
  },
  'file/percent-of-zero': {
    title: '基线为 0 时的百分比',
    why: '0 的任何百分比都是 0，目标值就与基线相同了。',
    mend: '把目标值写成数字。',
  },
  'file/no-bound': {
    title: '上下限都没有的范围',
    why: '这样任何数值都在范围内。',
    mend: '写 at_least、at_most 或两者。',
  },
  'file/empty-bounds': {
    title: '没有数值能满足的范围',
    why: '这样的关键结果永远无法达成。',
    mend: '让 at_least 不大于 at_most。',
  },
  'file/no-weight': {
    title: '全部为 0 的权重',
    why: '无法计算占比：什么都不会计入。',
    mend: '至少给一项大于 0 的权重；不写权重时为 1。',
  },
  'file/no-milestones': {
    title: '空的里程碑列表',
    why: '没有什么可以完成。',
    mend: '写上里程碑，或换一种衡量方式。',
  },
  'file/plan-outside-term': {
    title: '起止时间之外的计划点',
    why: '计划说明从开始到结束之间应达到多少。在此之外没有应达进度。',
    mend: '改正日期，或改正起止时间。',
  },
  'file/plan-on-last-day': {
    title: '最后一天的计划点',
    why: '最后一天应达到的就是目标值。再写一个数字，迟早会与它矛盾。',
    mend: '删除它，或把目标值改为真正想要的数值。',
  },
  'file/plan-out-of-order': {
    title: '没有从早到晚排列的计划点',
    why: '多半是日期写错了。按顺序排列，计划才能一目了然。',
    mend: '改正日期，或调整各行的顺序。',
  },
  'file/start-after-end': {
    title: '晚于结束日期的开始日期',
    why: '还没开始就结束，没有一天可以评估。',
    mend: '改正其中一个日期。',
  },
  'file/outside-cycle': {
    title: '超出周期的日期',
    why: '周期的报告会漏掉它们。比一个季度更长的内容，应放到更长的周期里。',
    mend: '把日期控制在周期之内，或把文件移到更长周期的文件夹里。',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
