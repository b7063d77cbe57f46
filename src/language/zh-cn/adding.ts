import type { AddingMessages } from '../../model/messages/adding.ts';
import type { AddWords } from '../adding.ts';
import type { Catalogue } from '../language.ts';
import { list, quote } from './phrases.ts';

export const adding: Catalogue<AddingMessages> = {
  'write/id-taken': ({ id, by }) => `ID ${quote(id)}已被 ${by} 占用；未做任何改动`,
  'usage/not-of-thing': ({ thing, flags }) => `okr add ${thing} 不支持 ${list(flags)}`,
  'usage/one-measure': ({ flags }) => `${list(flags)} 不能同时使用：一个关键结果只有一种衡量方式`,
  'usage/not-an-objective': ({ text }) => `${quote(text)}不是目标`,
  'hint/measure-flags': () =>
    '关键结果的衡量方式有：--from N --to N、--from N --change P、--at-least N、--at-most N 或 --milestone TITLE',
  'hint/milestone-id': ({ text }) => `请在前面加上 ID，例如 --milestone "pilot: ${text}"`,
};

export const addWords: AddWords = {
  askObjectiveTitle: '想达成什么？写成标题，例如：缩短销售周期',
  askKeyResultTitle: '用什么证明已经达成？写成标题，例如：平均销售周期',
  askInitiativeTitle: '要做什么？写成标题，例如：改写价格页',
  askId: 'ID，由小写字母、数字和 - 组成',
  askCycleName: '周期名称，例如 2027-Q1 或 sprint-7',
  askFirstDay: '第一天',
  askLastDay: '最后一天',
  askCycle: '放在哪个周期？',
  askObjective: '属于哪个目标？',
  askMeasure: '如何衡量？',
  measures: {
    metric: '数值从基线走到目标值',
    hold: '数值保持在范围内',
    milestones: '逐个完成里程碑',
  },
  askTarget: '目标值，即期末要达到的数值',
  askAtLeast: '下限，最低应为多少',
  askAtMost: '上限，最高应为多少',
  askUnit: '单位：percent、货币代码（如 CNY）或任意文字',
  askMilestone: '里程碑，例如：3 家客户试点',
  thatIsAll: '没有了',
  askWrite: '写入吗？',
  notWritten: '未写入任何内容',
  unlistedPerson: (person) => `okr.yaml 中没有 ${person} 这个人；okr check 会发出警告`,
  unlistedTeam: (team) => `okr.yaml 中没有 ${team} 这个团队；okr check 会发出警告`,
  startsToday: (date) => `从${date}开始，因为所属目标已经进行了一段时间`,
};
