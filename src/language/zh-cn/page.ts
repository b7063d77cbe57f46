import type { AlignmentWords } from '../alignment.ts';
import type { PageWords } from '../page.ts';
import { number } from './numbers.ts';
import { list } from './phrases.ts';

export const alignment: AlignmentWords['alignment'] = {
  title: '对齐关系',
  sentence: (objectives) => `${number(objectives)} 个目标之间谁支撑谁：缩进的一行支撑它上方的一行。`,
  nothing: '没有可显示的目标',
  serves: ([nearest = '', ...further]) =>
    further.length === 0 ? `支撑 ${nearest}` : `支撑 ${nearest}，并由此支撑 ${list(further)}`,
  servesElsewhere: (reference) => `对齐 ${reference}，此处未显示`,
  servesNothing: '没有对齐任何目标，也没有目标与它对齐',
  loop: (path) => (path.length < 3 ? `${path[0]} 对齐了自己` : `循环对齐：${path.join(' → ')}`),
  overWide: (branches) => `下面有 ${branches} 个分支，难以一眼看全`,
  orphans: (references) =>
    references.length === 1
      ? `${references[0]} 没有对齐任何目标，也没有目标与它对齐`
      : `${references.length} 个目标没有对齐任何目标，也没有目标与它们对齐：${references.join('、')}`,
  overWideAt: (reference, branches) => `${reference} 下面有 ${branches} 个分支，难以一眼看全`,
};

export const page: PageWords['page'] = {
  skip: '跳到目标',
  attention: '需要关注',
  nothingNeeded: '没有落后的，也没有人提出需求。',
  objectives: '目标',
  countsTitle: '关键结果按状态的分布',
  filter: {
    title: '显示',
    team: '团队',
    owner: '负责人',
    all: '全部',
    note: '只显示一个团队或负责人的目标、关键结果和信心，不改变任何数字。',
  },
  burnUp: {
    title: (keyResult) => `${keyResult}的走势`,
    now: (value, date) => `${date}：${value}`,
    due: (value, by) => `${by === 'plan' ? '按计划' : '按匀速进度'}届时应为 ${value}`,
    target: (value, date) => `目标为${date}前达到 ${value}`,
    stay: (bounds) => `应保持${bounds}`,
    today: '今天',
    legend: { value: '数值', pace: '匀速进度或计划', forecast: '预测，五次中有四次', target: '目标值或界限' },
  },
  milestones: { done: '已完成', open: '未完成' },
  figures: '数据',
  confidence: {
    title: '每周信心',
    sentence: (weeks) =>
      `近 ${weeks} 周每周末负责人的信心，以十分之几表示，10 为确定达成。浅色为之前给出、当时仍然有效的信心。`,
    row: (keyResult, last) => `${keyResult}的信心，最近为 ${last}`,
    week: (number) => `${number}周`,
  },
  kpis: {
    sentence: '跨周期持续关注的指标。',
    chart: (title, value) => `${title}，最近为 ${value}`,
    course: (from, to) => `${from.date}为 ${from.value}，${to.date}为 ${to.value}`,
  },
  scores: {
    title: '评分',
    chart: '关键结果按评分的分布',
    sentence: (graded, all, mean) => `${number(all)} 个关键结果中 ${number(graded)} 个已评分，平均 ${mean}。`,
    bucket: '评分',
    count: '关键结果',
  },
  footer: { by: (version) => `由 okr ${version} 生成`, again: '重新生成：' },
};
