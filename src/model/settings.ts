import type { Person } from './person.ts';
import type { Span } from './span.ts';
import type { Team } from './team.ts';

export const LANGUAGE_TAGS = ['en', 'zh-CN', 'pt-BR'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** Least projected score of an aspirational key result that is on track or at risk, and the days after a start that are not judged. */
export interface StatusThresholds {
  readonly onTrack: number;
  readonly atRisk: number;
  readonly grace: Span;
}

/** How severe a finding of `check` is in this workspace. */
export type RuleSeverity = 'off' | 'warn' | 'error';

/** What `okr.yaml` says, with the defaults of what it leaves out. */
export interface Settings {
  readonly name: string | null;
  readonly language: LanguageTag;
  /** An IANA time zone, which decides what today is; null: the system's. */
  readonly timezone: string | null;
  /** An ISO 4217 code: the unit of money in templates. */
  readonly currency: string | null;
  /** The month, 1 to 12, in which the first quarter begins. */
  readonly fiscalYearStart: number;
  readonly cadence: Span;
  readonly status: StatusThresholds;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly rules: ReadonlyMap<string, RuleSeverity>;
}

/** The money of where a language is spoken; English is spoken where many kinds are. */
const CURRENCIES: Readonly<Record<LanguageTag, string | null>> = { en: null, 'zh-CN': 'CNY', 'pt-BR': 'BRL' };

export const DEFAULT_SETTINGS: Settings = {
  name: null,
  language: 'en',
  timezone: null,
  currency: null,
  fiscalYearStart: 1,
  cadence: { count: 7, unit: 'd' },
  status: { onTrack: 0.7, atRisk: 0.4, grace: { count: 7, unit: 'd' } },
  people: [],
  teams: [],
  rules: new Map(),
};

/** The settings that a workspace begins with in a language. */
export const settingsIn = (language: LanguageTag): Settings => ({
  ...DEFAULT_SETTINGS,
  language,
  currency: CURRENCIES[language],
});
