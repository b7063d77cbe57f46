import { LANGUAGE_TAGS, type LanguageTag } from '../model/settings.ts';
import type { Language } from './language.ts';

/** The languages that can be loaded, each when it is asked for. */
const LOADERS: Partial<Record<LanguageTag, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).english,
};

/** The tags of the languages that are available. */
export const AVAILABLE_TAGS = LANGUAGE_TAGS.filter((tag) => LOADERS[tag]);

/** The language of a tag; null where it is not available. */
export const languageOf = async (tag: LanguageTag): Promise<Language | null> => (await LOADERS[tag]?.()) ?? null;
