import type { SpokenWords } from '../spoken.ts';
import { spaced } from './phrases.ts';

const ENDS_BY_ITSELF = /[。！？….!?]["”’）)]?$/u;

const isDone = (done: boolean): string => (done ? '已完成' : '未完成');

export const spoken: SpokenWords = {
  sentence: (text) => (ENDS_BY_ITSELF.test(text) ? text : `${text}。`),
  joined: (sentences) => sentences.join(''),
  cycle: (cycle, workspace, title, date) =>
    `周期 ${cycle}${workspace === null ? '' : `，${workspace}`}${title === null ? '' : `，${title}`}，截至${date}`,
  objective: (number, all) => `目标 ${number}，共 ${all} 个`,
  keyResult: (number, all) => `关键结果 ${number}，共 ${all} 个`,
  kinds: { objective: '目标', keyResult: '关键结果', kpi: 'KPI', team: '团队', person: '成员' },
  reference: (reference) => `引用 ${reference}`,
  progress: (progress, expected) => `进度 ${progress}，应达 ${expected}`,
  change(points, way, since) {
    const from = since === null ? '较基线' : `较${since}`;
    return way === 'none' ? `${from}没有变化` : `${from}${way === 'up' ? '上升' : '下降'} ${points} 个百分点`;
  },
  command: (command) => `可输入：${command}`,
  keyResults: (counts) => `关键结果：${counts}`,
  milestone: (title, done) => `里程碑${isDone(done)}：${title}`,
  by: (date, person) => (person === null ? date : `${date}，${spaced('由', person, '更新')}`),
  initiative: (title, done) => `举措${isDone(done)}：${title}`,
  confidence: (shares, week) => `从第 ${week} 周起，每周的信心：${shares.join('、')}`,
};
