import type { ViewWords } from '../viewing.ts';
import { choice, quote, spaced } from './phrases.ts';

export const view: ViewWords['view'] = {
  title: (of, workspace) => `${[...of, ...(workspace === null ? [] : [workspace])].join(' · ')} OKR 报告`.trimStart(),
  onlyTag: (tag) => `仅显示带有${quote(tag)}标签的目标`,
  onlyStatuses: (statuses) => `仅显示${choice(statuses)}的关键结果`,
  nothingShown: (cycle) => spaced(cycle, '中没有符合条件的内容'),
};
