import type { LanguageTag } from '../model/settings.ts';
import type { Language } from './language.ts';

/** The languages that can be loaded, each when it is asked for. */
const LOADERS: Partial<Record<LanguageTag, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).english,
};

/** The language of a tag; null where it is not available. */
export const languageOf = async (tag: LanguageTag): Promise<Language | null> => (await LOADERS[tag]?.()) ?? null;
