import { english } from '../language/en/index.ts';
import type { Finding } from '../model/finding.ts';

/** What is in the files but not counted, told in English. */
export const noticeJson = ({ rule, problem, file, line, column }: Finding) => ({
  rule,
  message: english.say(problem),
  file,
  line,
  column,
});
