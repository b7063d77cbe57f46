import type { JoinWords } from '../joining.ts';

export const join: JoinWords['join'] = {
  items: (texts) => texts.join(', '),
  facts: (texts) => texts.join(', '),
  clauses: (texts) => texts.join('; '),
  about: (subject, text) => `${subject}: ${text}`,
  aside: (text, aside) => `${text} (${aside})`,
};
