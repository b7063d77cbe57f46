import type { Id } from '../../model/id.ts';
import type { SmartWords } from '../smart.ts';
import { list } from './phrases.ts';

const owned = (owner: Id | null): string => (owner === null ? '' : `，由 ${owner} 负责`);

const NAMED = { metric: '一个要推动的数值', hold: '一个要守住的水平', milestones: '做没做完一目了然的步骤' } as const;

export const smart: SmartWords = {
  title: 'SMART',
  criteria: {
    specific: '具体',
    measurable: '可衡量',
    achievable: '可达成',
    relevant: '相关',
    timeBound: '有时限',
  },
  verdicts: { met: '符合', doubtful: '存疑', not_met: '不符合', unknown: '未知' },
  reasons: {
    finding: ({ problem }, { say }) => say(problem),
    names: ({ measure, owner }) => `${NAMED[measure]}${owned(owner)}`,
    'nothing-open': ({ owner }) => `表述不含糊，也没有待填的占位符${owned(owner)}`,
    'from-to': ({ from, to, current, unit }, { quantities, quantity }) =>
      `从 ${quantities([from, to], unit, ' 到 ')}，${current === null ? '尚未测量' : `目前 ${quantity(current, unit)}`}`,
    bounds({ atLeast, atMost, unit, successes }, { quantity, words }) {
      const [least, most] = [atLeast, atMost].map((bound) => (bound === null ? null : quantity(bound, unit)));
      const kept = successes === null ? '尚未测量' : words.within(successes.within, successes.of);
      return `${words.hold(least ?? null, most ?? null)}，${kept}`;
    },
    steps: ({ done, of }) => `${of} 个里程碑，已完成 ${done} 个`,
    'baseline-unknown': ({ kpi }) =>
      kpi === null ? '没有基线说明起点，进度无从得知' : `kpi/${kpi} 没有可作起点的数值，进度无从得知`,
    measures: ({ metrics, holds, milestones }) =>
      list([
        ...(metrics === 0 ? [] : [`${metrics} 个有基线和目标值的数值`]),
        ...(holds === 0 ? [] : [`${holds} 个要守住的水平`]),
        ...(milestones === 0 ? [] : [`${milestones} 个用里程碑衡量`]),
      ]),
    'no-key-results': () => '没有关键结果，进展无从得知',
    pace: ({ projected, enough, isOver }, { ratio }) =>
      `${isOver ? '最终为' : '按目前节奏最终为'} ${ratio(projected)}${enough === null ? '' : `，达到 ${ratio(enough)} 即可`}`,
    status: ({ reason, start, judgedFrom }, { date, words }) =>
      words.reasons[reason]({
        ...{ projected: '', band: null, onTrack: '', atRisk: '', kind: 'aspirational', droppedOn: '' },
        ...{ start: date(start), judgedFrom: date(judgedFrom) },
      }),
    forecast: ({ probability, target, unit, end }, { percent, quantity, date }) =>
      `在${date(end)}前达到 ${quantity(target, unit)} 的可能性为 ${percent(probability)}`,
    confidence: ({ value, by, on }, { percent, date }) =>
      `${date(on)}${by === null ? '' : ` ${by} `}给出的信心为 ${percent(value)}`,
    weakest: ({ status, hasValue }, { words }) => `${words.status[status]}${hasValue ? '' : '，还没有任何数值'}`,
    standing: ({ counts }, shown) => `关键结果：${shown.counts(counts)}`,
    graded: ({ score, enough }, { ratio }) => `评分 ${ratio(score)}，达到 ${ratio(enough)} 即可`,
    part: ({ share, objective, serves }, { percent }) =>
      `占 ${objective} 的 ${percent(share)}${serves === null ? '' : `，后者对齐 ${serves}`}`,
    serves: ({ reference }) => `对齐 ${reference}`,
    why: () => '“why”说明了这个目标为什么重要',
    'serves-nothing': () => '目标没有对齐任何上级，也没有“why”说明为什么重要',
    term({ start, end, isOwn, state, days }, { date }) {
      const left = {
        ahead: `${days} 天后开始`,
        running: days === 0 ? '今天结束' : `还剩 ${days} 天`,
        ended: `${days} 天前已结束`,
      };
      return `${date(start)}至${date(end)}，${isOwn ? '有自己的期限' : '与周期相同'}，${left[state]}`;
    },
  },
  of: (keyResults, reason) => `${keyResults.join('、')}：${reason}`,
  see: (reason, command) => `${reason}（${command}）`,
  joined: (reasons) => reasons.join('；'),
  dropped: (date) => `不再评判：已于${date}放弃`,
};
