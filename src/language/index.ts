import type { LanguageTag } from '../model/settings.ts';
import type { Language } from './language.ts';

/** The languages, each loaded when it is asked for. */
const LOADERS: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).english,
  'zh-CN': async () => (await import('./zh-cn/index.ts')).chinese,
  'pt-BR': async () => (await import('./pt-br/index.ts')).portuguese,
};

/** The language of a tag. */
export const languageOf = (tag: LanguageTag): Promise<Language> => LOADERS[tag]();
