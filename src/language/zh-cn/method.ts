import type { MethodMessages } from '../../model/messages/method.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { quote } from './phrases.ts';

export const method: Catalogue<MethodMessages> = {
  'okr/too-many-objectives': ({ count, cycle, team, most }) =>
    `${team === null ? `${cycle} 中有 ${count} 个目标没有写明团队` : `团队${quote(team)}在 ${cycle} 中有 ${count} 个目标`}，多于 ${most} 个`,
  'okr/too-few-key-results': ({ count, least }) => `只有 ${count} 个关键结果，少于 ${least} 个`,
  'okr/too-many-key-results': ({ count, most }) => `有 ${count} 个关键结果，多于 ${most} 个`,
  'okr/no-outcome': () => '所有关键结果都是要做的事，没有一个说明要带来什么结果',
  'okr/no-baseline': () => '没有写明这个关键结果的起点，因此进度不明',
  'okr/no-owner': () => '没有人对这个目标负责',
  'okr/vague': () => '这个目标没有说清会有什么不同',
  'okr/placeholder': ({ text }) => `${quote(text)}只是占位，内容还有待确定`,
  'okr/duplicate-key-result': ({ keyResult }) => `它与 ${keyResult} 跟踪同一个指标，等于算了两次`,
  'okr/kpi-as-goal': ({ what }) =>
    what === 'levels'
      ? '所有关键结果都是要维持的水平，这正是 KPI 的用途'
      : '这个目标只写了平时就在关注的指标，没有说明要改变什么',
  'okr/not-aligned': ({ team }) => `它没有对齐任何目标，而上级团队 ${team} 在同一时期有目标`,
  'okr/negligible-weight': ({ share, least }) => `它在目标中的占比是 ${number(share, 3)}，低于 ${number(least, 3)}`,
  'okr/number-in-objective': ({ text }) => `没有关键结果跟踪${quote(text)}这个数字，因此无从统计`,
  'okr/no-unit': () => '没有写明这个关键结果的单位',
  'okr/no-source': () => '没有写明这个关键结果的数据从哪里来',
  'okr/no-why': () => '没有写明这个目标是为了什么',
  'mend/fewer-objectives': () => '请保留最重要的，其余的留到下一个周期',
  'mend/more-key-results': () => '请再加一个能证明目标已达成的指标',
  'mend/fewer-key-results': () => '请保留能证明目标达成的，其余的改为举措或 KPI',
  'mend/outcome': () => '请加一个工作见效后会变化的指标，并把要做的事改为举措',
  'mend/baseline': () => '请写“from”，即当前的数值；没人知道就先测量',
  'mend/baseline-in-title': ({ text }) => `标题中有${quote(text)}：请写为“from”`,
  'mend/owner': () => '请写“owner”，只写一个人',
  'mend/vague': () => '请写明为谁改善了什么',
  'mend/placeholder': () => '请写上它所代表的内容',
  'mend/one-of-two': () => '请只保留一个，或在标题中写明区别',
  'mend/kpi': () => '请写明要改变什么；指标本身可以作为 KPI',
  'mend/align': () => '请写“align”，指明它所支撑的目标或关键结果',
  'mend/weigh': () => '请提高权重，或改为举措或 KPI',
  'mend/carry-figure': () => '请为这个数字设一个关键结果，或从目标中去掉它',
  'mend/unit': () => '请写“unit”，例如“天”、percent 或 CNY',
  'mend/source': () => '请写“source”，例如读取数据的报表或查询',
  'mend/why': () => '请用一句话写“why”',
};
