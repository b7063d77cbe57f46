import type { TemplateWords } from '../templates.ts';
import { list } from './phrases.ts';

const UNITS = { d: '天', w: '周', m: '个月' } as const;
const TYPES = { number: '数字', percent: '百分比', text: '文字' } as const;

export const templates: TemplateWords = {
  template: {
    columns: { id: 'ID', kind: '类型', term: '时长', own: '自有', summary: '简介' },
    labels: { when: '适用场景', term: '时长', cycle: '周期', file: '文件', title: '标题', why: '目的' },
    headings: {
      parameters: '参数，用 --set NAME=VALUE 设置',
      objective: '目标',
      kpis: 'KPI',
      keyResults: '关键结果',
      initiatives: '建议的举措',
      command: '使用方法',
    },
    kinds: { objective: '目标', kpi: 'KPI' },
    own: '自有',
    span: ({ count, unit }) => `${count} ${UNITS[unit]}`,
    cycle: (name, term, days) => `${name}（${term}）；目标起止为${days}`,
    otherLanguage: (ids, tag) => `${list(ids)} 的文字没有全部译成 ${tag}；其余的用的是其他语言`,
    parameter: (type, standard) =>
      standard === null ? `${TYPES[type]}，无默认值` : `${TYPES[type]}，默认 ${standard}`,
    weight: (weight) => `权重 ${weight}`,
    initiative: (title, keyResult) => `${title}（针对 ${keyResult}）`,
  },
};
