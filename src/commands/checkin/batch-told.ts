import { countedInOtherOrder, type RowCheckin } from '../../authoring/batch.ts';
import { wholeReference } from '../../model/resolution.ts';
import { effectText } from '../../render/written.ts';
import type { KeyResultEffect } from '../../report/checkin-effect.ts';
import { checkinFile } from '../../storage/layout.ts';
import type { World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { shellWord } from '../shell-word.ts';
import { commitCommand, type Write } from '../write.ts';
import { creation } from './already-there.ts';
import { baselineRemark, effectData, hiddenRemark, remarksOnEach } from './effect-told.ts';

/** Files that are listed one by one. */
const MOST_LISTED = 20;

interface Batch {
  readonly added: readonly RowCheckin[];
  readonly effects: readonly KeyResultEffect[];
  readonly summary: string;
  readonly file: string;
}

/** The write of new check-ins, told a line for each key result. */
export function batchWrite({ added, effects, summary, file }: Batch, open: OpenWorkspace, { style }: World): Write {
  const { language, pathOf } = open;
  const title = `Check in ${added.length} ${added.length === 1 ? 'row' : 'rows'} of ${file === '-' ? 'standard input' : file}`;
  return {
    ...open,
    edits: added.map(creation),
    changes: effects.map((effect) => ({
      text: effectText(effect.reference, effect, { ...style, language }),
      data: effectData(effect.reference, effect),
    })),
    remarks: [summary, ...remarks(added, effects, open)],
    next: [commitCommand(pathOf, title)],
    inShort: added.length > MOST_LISTED ? inShort(added, open) : null,
  };
}

function remarks(
  added: readonly RowCheckin[],
  effects: readonly KeyResultEffect[],
  { asOf, language }: OpenWorkspace,
): readonly string[] {
  const { words, date } = language;
  const ahead = added.filter(({ checkin }) => checkin.date > asOf).length;
  return [
    ...remarksOnEach(effects, language, (effect) => hiddenRemark(effect, language)),
    ...(ahead > 0 ? [words.batch.ahead(ahead, date(asOf))] : []),
    ...remarksOnEach(effects, language, (effect) => baselineRemark(effect, effect.reference, language)),
    ...countedInOtherOrder(added).map(({ named, checkin }) =>
      words.batch.otherOrder(wholeReference(named), date(checkin.date)),
    ),
  ];
}

/** A line for each folder; and, as nobody types a hundred names, git puts away what is not committed there, to be had again. */
function inShort(added: readonly RowCheckin[], { language, pathOf }: OpenWorkspace): NonNullable<Write['inShort']> {
  const counts = new Map<string, number>();
  for (const { checkin, suffix } of added) {
    const file = checkinFile(checkin.cycle, checkin.date, checkin.objective, suffix);
    const folder = pathOf(file.slice(0, file.lastIndexOf('/')));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return {
    files: [...counts].map(([folder, count]) => language.words.batch.files(folder, count)),
    takeBack: `git stash push --include-untracked -- ${[...counts.keys()].map(shellWord).join(' ')}`,
  };
}
