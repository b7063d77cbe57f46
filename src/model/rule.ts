import type { FileMessages } from './messages/files.ts';
import type { ParserMessages } from './messages/parsers.ts';

/** Rules on what sound files refer to, from when they are and how they are filed: they need no opinion on good OKRs. */
export const INTEGRITY_RULES = [
  'okr/dangling-update',
  'okr/future-checkin',
  'okr/checkin-before-term',
  'okr/checkin-name',
  'okr/mixed-add-and-value',
  'okr/ambiguous-number',
  'okr/unknown-person',
  'okr/unknown-team',
  'okr/dangling-align',
  'okr/alignment-loop',
] as const;

/** Rules on what makes OKRs weak; closed cycles and what was dropped are left out. */
export const METHOD_RULES = [
  'okr/too-many-objectives',
  'okr/too-few-key-results',
  'okr/too-many-key-results',
  'okr/no-outcome',
  'okr/no-baseline',
  'okr/no-owner',
  'okr/vague',
  'okr/placeholder',
  'okr/duplicate-key-result',
  'okr/kpi-as-goal',
  'okr/not-aligned',
  'okr/negligible-weight',
  'okr/number-in-objective',
  'okr/no-unit',
  'okr/no-source',
  'okr/no-why',
] as const;

/** Every rule that okr.yaml can switch off or make an error, in the order in which they are documented; `file/…` rules cannot be set. */
export const RULES = [...INTEGRITY_RULES, ...METHOD_RULES] as const;

export type IntegrityRule = (typeof INTEGRITY_RULES)[number];

export type MethodRule = (typeof METHOD_RULES)[number];

/** What a strict parser reads, as the ids of its messages begin. A need is only ever typed. */
type ParsedTopic = Exclude<TopicOf<keyof ParserMessages>, 'hint' | 'need'>;
type TopicOf<Id> = Id extends `${infer Topic}/${string}` ? Topic : never;

/** A rule on the form of a file, without which it cannot be read: named after its message, or after the value that cannot be parsed. */
export type FileRule = Extract<keyof FileMessages, `file/${string}`> | `file/${ParsedTopic}`;
