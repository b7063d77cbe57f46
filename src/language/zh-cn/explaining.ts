import type { ExplainingWords } from '../explaining.ts';
import { list } from './phrases.ts';

const JUDGED = {
  'no-metric': '所看的那一天：不是数值型的关键结果都是如此',
  'last-day': '所看的那一天，因为起止时间已经结束或在当天结束',
  'no-checkin': '所看的那一天，因为还没有更新',
  stale: '所看的那一天，因为上次更新太久了',
  'first-day': '第一天，因为上次更新在此之前',
  'last-checkin': '上次更新的那一天：数值按它成立的那天评估',
} as const;

/** `由 ana 在2026年11月24日给出`. */
const saidBy = (person: string | null, date: string): string =>
  person === null ? `${date}给出` : `由 ${person} 在${date}给出`;

function bounds(atLeast: number | null, atMost: number | null, number: (value: number) => string): string {
  if (atLeast !== null && atMost !== null) return `${number(atLeast)} 到 ${number(atMost)}`;
  return atLeast === null ? `不高于 ${number(atMost ?? 0)}` : `不低于 ${number(atLeast)}`;
}

export const explaining: ExplainingWords = {
  about: (cycle, asOf, unit) =>
    [cycle !== null && `周期 ${cycle}`, `截至${asOf}`, unit !== null && `数值单位 ${unit}`].filter(Boolean).join('，'),
  convention: (section, sources) => `约定：${section}${sources.length ? `（同 ${list(sources)}）` : ''}`,
  unknown: '未知',
  yes: '是',
  no: '否',
  nothing: '所示周期内没有可以说明的内容',
  because: {
    written: () => '如文件所写',
    'no-value': () => '还没有数值',
    'not-stated': () => '还没有人给出',
    'nothing-weighs': () => '其中没有任何权重',
    'nothing-expected': () => '目前还没有应达进度，无从推算',
    'baseline-unknown': () => '基线不明确',
    'kpi-before-start': ({ date }, shown) => `开始之前 KPI 的最后一个数值，日期是${shown.date(date)}`,
    'by-amount': () => '从基线起，加上文件要求的变化',
    'by-percent': () => '文件要求的百分比变化，以基线的绝对值计',
    'value-set': ({ date, by: person }, shown) => `${saidBy(person, shown.date(date))}，之后沿用`,
    'values-added': ({ count }) => `最近一次设置的数值，加上此后的 ${count} 次累加`,
    'milestones-done': () => '已完成的里程碑的权重',
    'way-gone': () => '从基线到目标值已走过的比例；低于 0 或高于 1 时照原样保留',
    'kept-within': () => '限制在 0 到 1 之间：只有它会向上汇总',
    'within-bounds': ({ atLeast, atMost }, { number }) =>
      `最近一次数值在范围内：${bounds(atLeast, atMost, number)}，含边界`,
    'outside-bounds': ({ atLeast, atMost }, { number }) => `最近一次数值超出范围：${bounds(atLeast, atMost, number)}`,
    successes: () => '起止时间内至今的所有数值中，在范围内的占比',
    'no-successes': () => '起止时间内至今还没有数值',
    judged: ({ because }) => JUDGED[because],
    'expected-elapsed': ({ day, days }) => `起止共 ${days} 天，这是第 ${day} 天，首尾两天都算`,
    'expected-plan': ({ isPlanned }) =>
      isPlanned ? '按计划的折线：从起止时间第 d 天的 p 到第 e 天的 q' : '第一天之前没有应达进度',
    'expected-due': () => '到那天应完成的里程碑的权重，占全部权重的比例',
    'expected-hold': () => '从第一天起就应保持在范围内',
    pace: () => '按这个节奏，期末会得到的评分；不设上限',
    status: ({ reason, projected, band, onTrack, atRisk, kind, start, judgedFrom, droppedOn }, shown) =>
      shown.reasons[reason]({
        ...{ band, kind, start: shown.date(start), judgedFrom: shown.date(judgedFrom) },
        projected: projected === null ? '未知' : shown.number(projected, 4),
        onTrack: shown.number(onTrack, 2),
        atRisk: shown.number(atRisk, 2),
        droppedOn: droppedOn === null ? '未知' : shown.date(droppedOn),
      }),
    stated: ({ date, by: person }, shown) => `人的估计，${saidBy(person, shown.date(date))}`,
    'by-kpi': () => '为它提供数值的 KPI 的上次更新',
    due: ({ dueOn, cadence }, shown) =>
      dueOn === null
        ? '不必再更新'
        : `更新频率为${shown.every(cadence)}：下次应在${shown.date(dueOn)}更新，过了这一天就算久未更新`,
    graded: () => '周期关闭时给出的评分',
    since: ({ since }, shown) => (since === 'baseline' ? '与基线相比：之前没有数值' : `与${shown.date(since)}相比`),
    'no-delta': () => '两天中有一天没有可比的数值',
    'weighted-mean': ({ of }) => `${list(of)} 的加权平均；已放弃的不计`,
    worst: ({ of }) => `取最差的关键结果的状态：${list(of)}`,
    dropped: ({ on }, shown) => `已于${shown.date(on)}放弃`,
    'group-achieved': () => '所有有权重的关键结果都已达成',
    'group-pending': () => '还没有关键结果得到评估',
    'group-band': ({ projected, onTrack, atRisk }, { number }) =>
      `按目前的节奏，预计得分 ${number(projected, 4)}；达到 ${number(onTrack, 2)} 为进展正常，达到 ${number(atRisk, 2)} 为有风险`,
    net: () => '在已评估的关键结果中，进展正常或已达成的占比减去偏离目标的占比',
    'elapsed-day': () => '已过去的天数，首尾两天都算',
    'too-little-data': () => '数据太少：至少要有三天的数值，且首尾相隔一周',
    'forecast-end': () => '当前数值，加上剩余每一天的日常变化（Theil–Sen）',
    'forecast-range': () => '五次中有四次，期末数值落在 low 与 high 之间；由它自身的变化抽样得出',
    'forecast-reached': () => '按日常变化推算的达标日',
    'forecast-chance': () => '抽样结果中，到期末能达标的占比',
    'forecast-rate': () => '任意两个有数值的日子之间变化的中位数，折算为每周',
    'forecast-needed': () => '与目标值的差距，平摊到剩余的天数，折算为每周',
  },
};
