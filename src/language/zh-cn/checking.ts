import type { CheckWords } from '../checking.ts';

export const checking: CheckWords = {
  findings: (errors, warnings) => (errors + warnings === 0 ? '没有发现问题' : `${errors} 个错误，${warnings} 个警告`),
  renamed: (from, to) => `已将 ${from} 重命名为 ${to}`,
  why: '为什么',
  bad: '不要这样写',
  good: '而要这样写',
  ruleSource: '出处',
  mend: '如何修正',
};
