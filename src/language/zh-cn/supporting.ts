import type { SupportWords } from '../supporting.ts';
import { spaced } from './phrases.ts';

const asksFor = (what: string) => (who: string | null, text: string) =>
  `${who === null ? `需要${what}` : spaced(who, `需要${what}`)}：${text}`;

export const supporting: SupportWords = {
  support: {
    titles: {
      decision: '需要决策',
      skill: '需要技能支持',
      people: '需要人手',
      budget: '需要预算',
      behind: '偏离目标或有风险',
      falling: '信心下降',
      stale: '久未更新',
    },
    asks: {
      decision: asksFor('决策'),
      skill: asksFor('技能支持'),
      people: asksFor('人手'),
      budget: asksFor('预算'),
    },
    askedOn: (date, age) => `${age}提出，即${date}`,
    behind: (progress, expected, projected) => `进度 ${progress}，应达 ${expected}，预计得分 ${projected}`,
    outside: (value) => `${value}，超出范围`,
    confidenceFell: (before, beforeOn, now, nowOn) => `信心从${beforeOn}的 ${before} 降到${nowOn}的 ${now}`,
    questions: {
      off_track: '卡在哪里？',
      at_risk: '需要什么帮助？',
      falling_confidence: '发生了什么变化？',
      stale: '还按原计划推进吗？',
    },
    withFacts: (asked, facts) => `${asked}（${facts}）`,
    asked: (facts, question) => `${facts}。${question}`,
  },
};
