import type { JoinWords } from '../joining.ts';

export const join: JoinWords['join'] = {
  items: (texts) => texts.join('、'),
  facts: (texts) => texts.join('，'),
  clauses: (texts) => texts.join('；'),
  about: (subject, text) => `${subject}：${text}`,
  // The bracket has its own space.
  aside: (text, aside) => `${text.trimEnd()}（${aside}）`,
};
