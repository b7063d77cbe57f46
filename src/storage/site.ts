import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { Disk } from './files.ts';
import { PRIVATE_FOLDER } from './layout.ts';

/** A workspace that is written to. */
export interface Site {
  readonly disk: Disk;
  /** Where it lies in `disk`, and may be new; `''` where it is the whole of it. */
  readonly workspace: string;
  /** A file of the workspace as its reader would type it. */
  readonly pathOf: (file: string) => string;
}

/** The path in the disk of a file of the workspace. */
export const within = ({ workspace }: Site, path: string): string => (workspace === '' ? path : `${workspace}/${path}`);

export const privateFolder = (site: Site): string => within(site, PRIVATE_FOLDER);

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A path, or what it leads to, that nothing of ours may be written to. */
export const unsafe = (file: string): UserError =>
  new UserError('refused', message('write/unsafe', { file }), { hint: message('mend/copy-in', {}) });
