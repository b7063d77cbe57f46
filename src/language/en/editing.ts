import type { EditingMessages } from '../../model/messages/editing.ts';
import type { Catalogue } from '../language.ts';
import { quote } from './phrases.ts';

export const editing: Catalogue<EditingMessages> = {
  'edit/no-file': ({ file }) => `${file} does not exist; nothing was changed`,
  'edit/nothing-there': ({ file, path }) => `${file} has no ${path}; nothing was changed`,
  'edit/already-there': ({ file, path }) => `${file} has ${path} already; nothing was changed`,
  'edit/unusual-form': ({ file, path }) =>
    `${path} in ${file} is written in a form that cannot be edited without guessing; nothing was changed`,
  'edit/too-large': ({ file, limit }) => `${file} would have more than ${limit / 1_048_576} MiB; nothing was changed`,
  'edit/editor-failed': ({ editor }) => `the editor failed: ${editor}; nothing was changed`,
  'usage/id-stays': ({ key }) =>
    `${key} cannot be changed: check-ins and references name it; a title can be changed at any time`,
  'usage/no-such-item': ({ text, list }) => `there is no ${quote(text)} among its ${list}`,
  'usage/not-listed': ({ reference }) => `${reference} does not stand in okr.yaml`,
  'usage/not-a-key': ({ text }) => `${quote(text)} is not a key, such as to or hold.at_most`,
  'usage/not-droppable': ({ reference }) =>
    `only an objective or a key result can be dropped, and ${reference} is neither`,
  'usage/why-without-drop': () => '--why goes with --drop',
  'usage/nothing-to-edit': () => 'nothing to change was given, and no editor can be opened here',
  'usage/edit-unusable': () => 'with this change the files could not be read; nothing was changed',
  'usage/edit-loses': ({ count }) => `updates that would point nowhere with this change: ${count}; nothing was changed`,
  'usage/nothing-to-amend': ({ reference, by, date }) => `${by} has no check-in of ${reference} on ${date} to amend`,
  'write/already-dropped': ({ reference, on }) => `${reference} was dropped on ${on}; nothing was changed`,
  'hint/without-amend': () => 'leave out --amend to make a new check-in; --date and --by say which one is meant',
  'hint/edit-flags': () =>
    'give --set KEY=VALUE, --unset KEY, or --drop --why TEXT; on a terminal, VISUAL or EDITOR names the editor',
  'hint/drop-instead': () => 'to stop counting a key result and keep its check-ins: okr edit REF --drop --why TEXT',
  'hint/unset-dropped': ({ reference }) => `to count it again: okr edit ${reference} --unset dropped`,
  'hint/edit-by-hand': () => 'change it in an editor',
};
