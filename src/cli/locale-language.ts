import type { LanguageTag } from '../model/settings.ts';

/** By locale, without its encoding. A locale of another country is none of them: its money is not that of the language. */
const SPOKEN: readonly (readonly [RegExp, LanguageTag])[] = [
  [/^zh(?:[_-](?:hans|cn)(?![a-z]).*)?$/i, 'zh-CN'],
  [/^pt(?:[_-]br)?$/i, 'pt-BR'],
];

/** The language that comes closest to a locale such as `pt_BR.UTF-8`; English where none of ours does. */
export function localeLanguage(locale: string | null): LanguageTag {
  const [name = ''] = (locale ?? '').split(/[.@]/);
  return SPOKEN.find(([pattern]) => pattern.test(name))?.[1] ?? 'en';
}
