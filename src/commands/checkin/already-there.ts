import type { RowCheckin } from '../../authoring/batch.ts';
import { checkinFile } from '../../storage/layout.ts';
import { newFiles } from '../../storage/new-files.ts';
import { lenientText, MOST_BYTES } from '../../storage/source-text.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** Check-ins that are not there yet, how many are, and how many of these somebody has edited since. */
export interface Sorted {
  readonly added: readonly RowCheckin[];
  readonly there: number;
  readonly changed: number;
}

/** Tells new check-ins from those whose file exists. The name holds a hash, so another content means that it was edited. */
export async function alreadyThere(checkins: readonly RowCheckin[], { files }: OpenWorkspace): Promise<Sorted> {
  const pathOf = ({ checkin: { cycle, date, objective }, suffix }: RowCheckin) =>
    checkinFile(cycle, date, objective, suffix);
  const [there, added]: [RowCheckin[], RowCheckin[]] = [[], []];
  for (const one of checkins) (files.kindOf(pathOf(one)) === 'file' ? there : added).push(one);
  const meant = await newFiles(there.map(creation), () => '');
  const changed = meant.filter(({ path, text }) => {
    const bytes = files.read(path, MOST_BYTES);
    return bytes === 'too-large' || lenientText(bytes).replaceAll('\r\n', '\n') !== text;
  });
  return { added, there: there.length, changed: changed.length };
}

/** The edit that creates the file of a row. */
export const creation = ({ checkin, suffix }: RowCheckin) => ({ kind: 'create-checkin' as const, checkin, suffix });
