import type { MethodRule } from '../../../model/rule.ts';
import { objectiveOf, settings } from '../../rule-examples/forms.ts';
import type { RuleText } from '../../rule-texts.ts';

const DEALS = 'deals, title: 成交订单数, from: 10, to: 40';
const DAYS = 'days, title: 平均签约天数, from: 60, to: 45';
const REST = [
  'calls, title: 主动咨询的访客, from: 20, to: 60',
  'share, title: 市场占有率, from: 4, to: 6',
  'press, title: 媒体报道, from: 1, to: 9',
];
const win = (...keyResults: readonly string[]): string => objectiveOf('打开华南市场', keyResults);

type KeyResultRule = Extract<MethodRule, `${string}key-result${string}`> | (typeof OTHERS)[number];
const OTHERS = ['okr/no-outcome', 'okr/no-baseline', 'okr/negligible-weight', 'okr/no-unit', 'okr/no-source'] as const;

/** Rules on key results. */
export const methodOfKeyResults: Readonly<Record<KeyResultRule, RuleText>> = {
  'okr/too-few-key-results': {
    title: '少于两个关键结果的目标',
    why: '只有一个指标，就可能靠牺牲初衷来达到；有了第二个，才能互相制约。如果一个都没有，就没有人说得清目标是否达成。',
    bad: win(DEALS),
    good: win(DEALS, DAYS),
    mend: '想一想：目标达成时，还有什么会随之成立？就去衡量它。只是要做的事，写成举措。',
    source: 'Andrew Grove，High Output Management：指标要成对，一个看效果，一个看副作用。',
  },
  'okr/too-many-key-results': {
    title: '超过五个关键结果的目标',
    why: '需要六个指标的，多半是两个目标，或者是任务清单。而且每一个都要每周更新。',
    bad: win(DEALS, DAYS, ...REST, 'trips, title: 有合作伙伴的城市, from: 0, to: 4'),
    good: win(DEALS, DAYS, ...REST),
    mend: '保留缺了就谈不上达成的那些。要做的事改为举措，只需保持不变的改为 KPI。',
    source: 'John Doerr，Measure What Matters：一个目标最多五个关键结果。',
  },
  'okr/no-outcome': {
    title: '所有关键结果都是工作的目标',
    why: '工作可以按计划做完，却什么都没改变。如果每个关键结果都是里程碑，或只统计做了多少，那么只要忙起来，目标就算达成了。有一个关键结果是效果就够了：只有工作的目标，在作者自认不好的当中占 67%，在自认好的当中只占 4%；夹杂一些工作则看不出好坏。',
    bad: win(
      'playbook, title: 华南打法手册, milestones: [{ id: written, title: 写完 }]',
      'posts, title: 发布公众号文章, from: 0, to: 12',
    ),
    good: win('posts, title: 发布公众号文章, from: 0, to: 12', DEALS),
    mend: '想一想工作要带来什么，把它写成关键结果。工作本身是举措。',
    source: '对 250 个公开的 OKR 的研究，好坏由作者自己评定。',
  },
  'okr/no-baseline': {
    title: '没有写明起点的数值型关键结果',
    why: '进度是从基线到目标值走过的路。没有“from”，进度就不明，关键结果一直是待评估。如果标题里写了这个数字，提示中会指出来。由 KPI 提供数值的，以 KPI 的数值为起点。',
    bad: win('deals, title: 成交订单数（目前 10 单）, to: 40', DAYS),
    good: win(DEALS, DAYS),
    mend: '写“from”，即开始前一天的数值。如果没人知道，就先去弄清楚。',
  },
  'okr/duplicate-key-result': {
    title: '跟踪同一个指标的两个关键结果',
    why: '达成一次算了两次，又缺少能与之制衡的第二个指标。比较标题时不看其中写到多少，比较关键结果时还看为它提供数值的 KPI。',
    bad: win(
      'deals, title: 成交订单数从 10 提升到 30, from: 10, to: 30',
      'more-deals, title: 成交订单数, from: 10, to: 40',
    ),
    good: win(DEALS, DAYS),
    mend: '只保留一个。同一指标的两个阶段，应写成这个关键结果的“plan”；如果确实不同，就在标题中写明。',
  },
  'okr/negligible-weight': {
    title: '在目标中权重不足 5% 的关键结果',
    why: '无论它结果如何，目标几乎不动，却要每周更新，还会分散对重点的注意。',
    bad: win(`${DEALS}, weight: 30`, DAYS),
    good: win(`${DEALS}, weight: 2`, DAYS),
    mend: '提高权重，或改为举措或 KPI。',
  },
  'okr/no-unit': {
    title: '没有单位的数值型关键结果',
    why: '从 10 到 40，单位是什么？报告把各种数字放在一起，有单位才分得清是天数还是百分比。除非在 okr.yaml 中打开，否则不检查这条规则。',
    bad: `${settings('rules: { okr/no-unit: warn }')}\n${win(DEALS, DAYS)}`,
    good: `${settings('rules: { okr/no-unit: warn }')}\n${win(`${DEALS}, unit: 单`, `${DAYS}, unit: 天`)}`,
    mend: '写“unit”，例如“天”、percent 或 CNY。',
  },
  'okr/no-source': {
    title: '没有写明数据来源的数值型关键结果',
    why: '负责人不在时，代为更新的人要知道去哪里看，而两份报表的数字很少一致。除非在 okr.yaml 中打开，否则不检查这条规则；由 KPI 提供数值的不在此列。',
    bad: `${settings('rules: { okr/no-source: warn }')}\n${win(DEALS, DAYS)}`,
    good: `${settings('rules: { okr/no-source: warn }')}\n${win(`${DEALS}, source: CRM 报表`, `${DAYS}, source: CRM 报表`)}`,
    mend: '写“source”，例如读取数据的报表或查询。',
  },
};
