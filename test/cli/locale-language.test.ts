import { expect, test } from 'vitest';
import { localeLanguage } from '../../src/cli/locale-language.ts';

test.each([
  ['pt_BR.UTF-8', 'pt-BR'],
  ['pt_BR', 'pt-BR'],
  ['pt-BR', 'pt-BR'],
  ['pt_BR@euro', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['zh_CN.GB18030', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh_Hans_CN.UTF-8', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh_TW.UTF-8', 'en'],
  ['zh_Hant_TW', 'en'],
  ['pt_PT.UTF-8', 'en'],
  ['en_US.UTF-8', 'en'],
  ['fr_FR', 'en'],
  ['ptolemaic', 'en'],
  ['C', 'en'],
  ['POSIX', 'en'],
  [null, 'en'],
])('the locale %s speaks %s', (locale, language) => expect(localeLanguage(locale)).toBe(language));
