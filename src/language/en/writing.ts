import type { WritingMessages } from '../../model/messages/writing.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './phrases.ts';

export const writing: Catalogue<WritingMessages> = {
  'write/exists': ({ file }) => `${file} exists already; nothing was changed`,
  'write/workspace-exists': ({ file }) => `there is a workspace already: ${file}; nothing was changed`,
  'write/interrupted': () => 'nothing was written',
  'write/cycle-closed': ({ cycle, on }) => `the cycle ${cycle} was closed on ${on}; nothing was changed`,
  'write/changed': ({ file }) => `${file} was changed by someone else meanwhile; nothing was changed`,
  'write/locked': ({ pid, host }) => `process ${pid} on ${host} is writing to the workspace; nothing was changed`,
  'write/unsafe': ({ file }) => `${file} leads to where okr must not write; nothing was changed`,
  'write/too-much': ({ limit }) => `the change is larger than ${limit} bytes; nothing was changed`,
  'write/bad-journal': ({ file }) => `${file} is not a journal that okr wrote`,
  'io/failed': ({ operation, path, code }) =>
    `could not ${operation} ${path}: ${REASONS[code] ?? code}; nothing was changed`,
  'files/cannot-be-read': ({ count }) => `the files of the workspace cannot be read: ${plural(count, 'fault')}`,
  'files/unsafe': ({ count }) => `the workspace reaches outside itself: ${plural(count, 'link')}`,
  'bug/unexpected': ({ text }) => `a bug in okr: ${text}`,
  'hint/other-id': () => 'choose another id with --id',
  'hint/add-template': () => 'okr init --template ID adds an objective to it',
  'hint/reopen': ({ cycle }) => `remove “closed” from the cycle.yaml of ${cycle} to open it again`,
  'hint/try-again': () => 'look at what it says now and try again',
  'hint/stale-lock': ({ file }) => `try again; if no okr is running there, remove ${file}`,
  'hint/remove-file': ({ file }) => `remove ${file} in the folder of okr.yaml`,
  'hint/disk-full': () => 'make room on the disk and try again',
  'hint/permission': () => 'check who may read and write there',
  'hint/debug': () => 'run it again with --debug and report what it prints',
};

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: 'the disk quota is used up (EDQUOT)',
  EACCES: 'permission denied (EACCES)',
  EPERM: 'not permitted (EPERM)',
  EROFS: 'the file system is read-only (EROFS)',
  EMFILE: 'too many files are open (EMFILE)',
  EIO: 'the disk reports an error (EIO)',
  ENOENT: 'it does not exist (ENOENT)',
  EEXIST: 'something else bears that name (EEXIST)',
  ENOTDIR: 'something on the way is not a folder (ENOTDIR)',
};
