import type { Checkin, KpiCheckin, Update } from '../model/checkin.ts';
import { message } from '../model/message.ts';
import type { Faults } from './faults.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { checkinFile, kpiCheckinFile } from './written-checkin.ts';

/** The check-in that a file records; undefined, and every reason noted, where it records none. */
export function decodeCheckin(root: SourceNode, faults: Faults): Checkin | undefined {
  const before = faults.found.length;
  const written = checkinFile.decode(root, faults);
  if (!written) return undefined;
  for (const [keyResult, update] of written.updates)
    refuseValueAndAdd(update, nodeAt(root, ['updates', keyResult]), faults);
  return faults.found.length > before ? undefined : { file: faults.file, ...written };
}

function refuseValueAndAdd({ value, add }: Update, node: SourceNode, faults: Faults): void {
  if (value === null || add === null) return;
  const hint = message('mend/keep-one', { keys: ['value', 'add'] });
  faults.add(nodeAt(node, ['add']).start, message('file/value-and-add', {}), hint);
}

/** The check-in of a KPI that a file records; undefined, and every reason noted, where it records none. */
export function decodeKpiCheckin(root: SourceNode, faults: Faults): KpiCheckin | undefined {
  const written = kpiCheckinFile.decode(root, faults);
  return written && { file: faults.file, ...written };
}
