/** Why a file is not edited. */
export interface EditingMessages {
  'edit/no-file': { file: string };
  'edit/nothing-there': { file: string; path: string };
  'edit/already-there': { file: string; path: string };
  'edit/unusual-form': { file: string; path: string };
  'edit/too-large': { file: string; limit: number };
  'edit/editor-failed': { editor: string };
  'usage/id-stays': { key: string };
  'usage/no-such-item': { text: string; list: string };
  'usage/not-listed': { reference: string };
  'usage/not-a-key': { text: string };
  'usage/not-droppable': { reference: string };
  'usage/why-without-drop': Record<never, never>;
  'usage/nothing-to-edit': Record<never, never>;
  'usage/edit-unusable': Record<never, never>;
  'usage/edit-loses': { count: number };
  'usage/nothing-to-amend': { reference: string; by: string; date: string };
  'write/already-dropped': { reference: string; on: string };
  'hint/without-amend': Record<never, never>;
  'hint/edit-flags': Record<never, never>;
  'hint/drop-instead': Record<never, never>;
  'hint/unset-dropped': { reference: string };
  'hint/edit-by-hand': Record<never, never>;
}
