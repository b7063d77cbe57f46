import type { WalkWords } from '../walking.ts';
import { spaced } from './phrases.ts';

export const walking: WalkWords = {
  walk: {
    opening: (count, person) => `${spaced(person, '有')} ${count} 项要更新，到期的在前`,
    signs: '< 返回，> 跳过，. 结束并保存已填的内容；直接回车则保持不变',
    place: (at, count) => `第 ${at}/${count} 项`,
    askDone: '哪些已完成？填写编号，例如 1 2',
    allDone: '里程碑已全部完成',
    askNeed: (kinds) => `所需支持，写作 KIND:TEXT（${kinds.join('、')}）`,
    askOtherNeed: (none) => `改为其他支持，写作 KIND:TEXT；不再需要则写 ${none}`,
    toCheckIn: (done, count) => `将更新 ${count} 项中的 ${done} 项`,
    unfinished: (references) => `没有填完，因此保持原样：${references}`,
    nothingOpen: (person, date) => `${spaced(person, '没有')}在${date}进行中的内容`,
  },
};
