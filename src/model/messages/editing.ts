/** Why a file is not edited. */
export interface EditingMessages {
  'edit/no-file': { file: string };
  'edit/nothing-there': { file: string; path: string };
  'edit/already-there': { file: string; path: string };
  'edit/unusual-form': { file: string; path: string };
  'edit/too-large': { file: string; limit: number };
  'hint/edit-by-hand': Record<never, never>;
}
