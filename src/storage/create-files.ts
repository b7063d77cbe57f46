import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { Alteration } from './alteration.ts';
import { type Site, within } from './site.ts';
import type { Writer } from './writer.ts';

/**
 * Creates one file that does not exist yet: it is written and flushed under a temporary name, then linked to its own, so that
 * no reader ever sees half of it and no lock is needed; folders are flushed last. A name that is taken is a conflict, and
 * whatever was created until then is taken back, as it is on any failure.
 */
export function createFile(site: Site, { path, bytes }: { path: string; bytes: Uint8Array }, writer: Writer): void {
  const work = new Alteration(site, writer);
  try {
    work.preparePrivateFolder();
    if (!work.appear(work.stage(bytes), within(site, path))) {
      const problem = message('write/exists', { file: site.pathOf(path) });
      throw new UserError('conflict', problem, { hint: message('hint/other-id', {}) });
    }
    work.flush();
    work.tidy();
  } catch (error) {
    work.takeBack();
    throw error;
  }
}
