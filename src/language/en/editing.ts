import type { EditingMessages } from '../../model/messages/editing.ts';
import type { Catalogue } from '../language.ts';

export const editing: Catalogue<EditingMessages> = {
  'edit/no-file': ({ file }) => `${file} does not exist; nothing was changed`,
  'edit/nothing-there': ({ file, path }) => `${file} has no ${path}; nothing was changed`,
  'edit/already-there': ({ file, path }) => `${file} has ${path} already; nothing was changed`,
  'edit/unusual-form': ({ file, path }) =>
    `${path} in ${file} is written in a form that cannot be edited without guessing; nothing was changed`,
  'edit/too-large': ({ file, limit }) => `${file} would have more than ${limit / 1_048_576} MiB; nothing was changed`,
  'hint/edit-by-hand': () => 'change it in an editor',
};
