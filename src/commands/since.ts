import { parseSince } from '../model/date-argument.ts';
import { message } from '../model/message.ts';
import { formatSpan } from '../model/span.ts';
import { UserError } from '../model/user-error.ts';
import { typedValue } from './flag-values.ts';
import type { OpenWorkspace } from './open-workspace.ts';

const DEFAULT_SINCE = '30d';

/** What `--since` asks to compare with, which must lie before the as-of date. */
export function sinceOf(typed: string | undefined, { asOf, today }: Pick<OpenWorkspace, 'asOf' | 'today'>) {
  const since = typedValue('--since', parseSince(typed ?? DEFAULT_SINCE, today));
  const shown = typeof since === 'string' ? since : formatSpan(since);
  if (typeof since === 'string' ? since >= asOf : since.count === 0) {
    throw new UserError('usage', message('usage/since-not-before', { since: shown, asOf }));
  }
  return since;
}
