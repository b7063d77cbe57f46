import { freeId, suggestedId } from '../../authoring/new-id.ts';
import { type Id, parseId } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { rejected } from '../../model/parsed.ts';
import type { Outline } from '../../model/workspace.ts';
import type { Writable } from '../../model/writable.ts';
import { safeText } from '../../render/safe-text.ts';
import { appendedItem } from '../../storage/appended-item.ts';
import { SETTINGS_FILE } from '../../storage/layout.ts';
import type { World } from '../command.ts';
import { workspaceAfter } from '../edit/workspace-after.ts';
import { typedValue } from '../flag-values.ts';
import { neededText } from '../needed-text.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { commitCommand, writeWhileLocked } from '../write.ts';

/** A team or a person to be listed in okr.yaml. */
export interface Entry {
  readonly id: Id;
  readonly name: string | null;
  readonly list: 'teams' | 'people';
  readonly content: Writable;
  readonly remarks: (outline: Outline) => readonly string[];
  /** What is worth typing once it is committed. */
  readonly next: string;
}

/** The id that was typed, or is answered; what is none is refused with the one that is suggested for it. */
export async function typedId(called: string | undefined, { language }: OpenWorkspace, world: World): Promise<Id> {
  const text = await neededText(called, { flag: 'ID', question: language.words.askId }, world, language);
  const parsed = parseId(text);
  const suggested = 'value' in parsed ? null : await suggestedId(text, 'name');
  if ('value' in parsed || suggested === null) return typedValue('ID', parsed);
  return typedValue('ID', rejected(parsed.fault, message('hint/meant', { meant: [suggested] })));
}

/** Puts an entry at the end of its list in okr.yaml; an id that is listed already is a conflict. */
export async function addEntry({ id, name, list, content, remarks, next }: Entry, open: OpenWorkspace, world: World) {
  const reference = `${list === 'teams' ? 'team' : 'person'}/${id}`;
  await writeWhileLocked(open, world, async () => {
    // The file may have changed until everybody else was kept out.
    const now = await openWorkspace(world);
    const { workspace, notices } = await now.read([]);
    const entries: readonly { readonly id: Id }[] = now.outline.settings[list];
    const file = now.pathOf(SETTINGS_FILE);
    freeId(id, new Map(entries.map((entry) => [entry.id, file])));
    const place = { file: SETTINGS_FILE, record: 'settings', key: list, count: entries.length } as const;
    return {
      ...now,
      edits: [await appendedItem(now.files, place, content)],
      inspect: async (changes) => {
        await workspaceAfter(changes, { workspace, notices }, now);
      },
      changes: [{ text: `${reference}  ${safeText(name ?? id)}`, data: { reference, title: name ?? id } }],
      remarks: remarks(now.outline),
      next: [commitCommand(now.pathOf, `Add ${reference}`), next],
    };
  });
}
