import type { BatchWords } from '../batch.ts';
import { spaced } from './phrases.ts';
import { tableName } from './rows.ts';

export const batch: BatchWords['batch'] = {
  heading: (checkins, keyResults, file) =>
    `${spaced('来自', tableName(file), '的')} ${checkins} 条新更新，涉及 ${keyResults} 个关键结果`,
  days: (count, from, to) => `${count} 行，${from === to ? from : `${from}至${to}`}`,
  askWrite: (checkins) => `写入这 ${checkins} 条更新吗？`,
  nothingWritten: '未写入任何内容',
  noRows: (file) => `${spaced(tableName(file), '中没有数据行')}；未写入任何内容`,
  summary: (added, there, changed) =>
    [
      `新增 ${added} 条`,
      ...(there > 0 ? [`已有 ${there} 条${changed > 0 ? `（其中 ${changed} 条后来改过，保持原样）` : ''}`] : []),
      ...(added === 0 ? ['未写入任何内容'] : []),
    ].join('，'),
  ahead: (count, date) => `${count} 行的日期晚于${date}，到那天才计入`,
  otherOrder: (reference, date) =>
    `${reference}：${date}有多人设置了数值；这些文件按文件名的顺序计入，而不是按行的顺序`,
  files: (folder, count) => `${folder}：${count} 个文件`,
  more: (count) => `… 另有 ${count} 项`,
};
