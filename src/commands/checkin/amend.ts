import { amendableCheckin, amendment, withoutUpdate } from '../../authoring/amendment.ts';
import type { Statement } from '../../authoring/new-checkin.ts';
import { later } from '../../model/calendar-date.ts';
import type { Id } from '../../model/id.ts';
import { wholeReference } from '../../model/resolution.ts';
import { checkinEffect, milestonesDone } from '../../report/checkin-effect.ts';
import type { World } from '../command.ts';
import { findKeyResult } from '../find-key-result.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { writeWhileLocked } from '../write.ts';
import type { Subject } from './questions.ts';
import { toldCheckin } from './told.ts';

/** Replaces what the newest check-in by the same person on that date says of a key result. */
export async function amend(
  statement: Statement,
  { named, date, by }: Subject & { readonly by: Id },
  site: OpenWorkspace,
  world: World,
): Promise<void> {
  const reference = wholeReference(named);
  await writeWhileLocked(site, world, async () => {
    const open = await openWorkspace(world);
    const { named: found, workspace } = await findKeyResult(open, reference, date, null);
    const checkin = amendableCheckin({ named: found, date, by });
    const doneSoFar = milestonesDone(workspace, withoutUpdate(found, checkin), date);
    const circumstances = { named: found, date, by, at: world.clock.now(), doneSoFar, today: open.today };
    const { amended, edit } = amendment(statement, checkin, circumstances);
    const effect = checkinEffect(workspace, found, amended, later(date, open.asOf));
    return {
      ...open,
      edits: [edit],
      ...toldCheckin(effect, { named: found, date, verb: 'Amend the check-in of' }, open, world),
    };
  });
}
