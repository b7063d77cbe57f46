import { resolve } from 'node:path';

type Variable =
  | 'OKR_USER'
  | 'OKR_NOW'
  | 'OKR_ACCESSIBLE'
  | 'NO_COLOR'
  | 'FORCE_COLOR'
  | 'TERM'
  | 'VISUAL'
  | 'EDITOR'
  | 'BROWSER'
  | 'LC_ALL'
  | 'LC_MESSAGES'
  | 'LANG';

/** The variables of the environment that the program reads; null where one is missing or empty. */
export const variable = (name: Variable): string | null => process.env[name] || null;

/** The folder that the user is in, or the one that `-C` names from there, absolute and with `/`. */
export const currentFolder = (typed: string | null): string =>
  resolve(process.cwd(), typed ?? '.').replaceAll('\\', '/');

/** The version of this program. */
export const VERSION: string = process.env['OKR_VERSION'] ?? 'unbuilt';
