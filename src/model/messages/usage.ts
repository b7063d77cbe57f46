import type { Message } from '../message.ts';

/** What can be wrong with a command line, and what to type instead. */
export interface UsageMessages {
  'usage/command-line': { text: string };
  'usage/bad-value': { name: string; fault: Message };
  'usage/missing': { flags: readonly string[] };
  'usage/not-one-of': { name: string; text: string; words: readonly string[] };
  'usage/no-workspace': { folder: string };
  'usage/no-such-folder': { folder: string };
  'usage/no-such-cycle': { text: string };
  'usage/draft-cycle': { cycle: string };
  'usage/no-such-reference': { text: string; cycles: readonly string[] };
  'usage/ambiguous-reference': { text: string };
  'usage/not-a-key-result': { text: string };
  'usage/language-not-available': { language: string };
  'usage/one-value': Record<never, never>;
  'usage/nothing-to-record': { reference: string };
  'usage/value-of-milestones': { reference: string };
  'usage/milestones-of-value': { reference: string };
  'usage/no-such-milestone': { text: string; reference: string };
  'usage/done-and-undone': { milestone: string };
  'usage/value-from-kpi': { reference: string; kpi: string };
  'usage/needs-and-no-needs': Record<never, never>;
  'usage/unknown-person': { text: string };
  'usage/no-author': Record<never, never>;
  'usage/unknown-team': { text: string };
  'usage/unknown-tag': { text: string };
  'usage/unknown-ending': { file: string; endings: readonly string[] };
  'usage/since-not-before': { since: string; asOf: string };
  'usage/no-such-template': { text: string };
  'usage/no-such-parameter': { text: string; templates: readonly string[] };
  'usage/unexpected-argument': { text: string };
  'usage/not-an-assignment': { text: string };
  'usage/one-id-for-several': Record<never, never>;
  'usage/cycle-over': { cycle: string; end: string };
  'usage/unusable-template': { fault: Message };
  'usage/without-template': Record<never, never>;
  'hint/help': { command: string };
  'hint/init': Record<never, never>;
  'hint/okr-checkin-kpi': { kpi: string };
  'hint/by': { flag: string };
  'hint/draft': { file: string };
  'hint/okr-done': { reference: string; milestones: readonly string[] };
  'hint/checkin-values': { reference: string };
  'hint/date-argument': Record<never, never>;
  'hint/cycle-next': Record<never, never>;
  'hint/parameters': { names: readonly string[] };
}
