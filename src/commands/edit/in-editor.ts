import { message } from '../../model/message.ts';
import { type Thing, wholeReference } from '../../model/resolution.ts';
import { UserError } from '../../model/user-error.ts';
import { failureText } from '../../render/failure.ts';
import type { FileChange } from '../../storage/replace-files.ts';
import { MOST_BYTES } from '../../storage/source-text.ts';
import type { Draft, World } from '../command.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Found } from '../search.ts';
import { write } from '../write.ts';
import { toldEdit } from './told-edit.ts';
import { workspaceAfter } from './workspace-after.ts';
import { writtenThing } from './written-thing.ts';

/**
 * Opens the file that a thing stands in, in an editor of the user's; what comes back is read before it is written, and opened
 * again as often as they like where it cannot be. Whatever fails, their text is kept.
 */
export async function editInEditor(found: Found<Thing>, open: OpenWorkspace, world: World): Promise<void> {
  if (world.ask === null || world.draft === null) {
    throw new UserError('usage', message('usage/nothing-to-edit', {}), { hint: message('hint/edit-flags', {}) });
  }
  const { file } = writtenThing(found.named, found.workspace);
  const before = open.files.kindOf(file) === 'file' ? open.files.read(file, MOST_BYTES) : new Uint8Array();
  if (before === 'too-large') throw new UserError('conflict', message('edit/too-large', { file, limit: MOST_BYTES }));
  const draft = await world.draft(file.slice(file.lastIndexOf('/') + 1), before);
  try {
    await openUntilSound(draft, { file, before }, found, open, world);
  } catch (error) {
    if (!draft.isChanged()) draft.discard();
    else world.out.warn(`${open.language.words.textKept(draft.file)}\n`);
    throw error;
  }
  draft.discard();
}

async function openUntilSound(
  draft: Draft,
  { file, before }: { readonly file: string; readonly before: Uint8Array },
  found: Found<Thing>,
  open: OpenWorkspace,
  world: World,
): Promise<void> {
  for (;;) {
    const after = await draft.open();
    if (!draft.isChanged()) {
      world.out.talk(`${open.language.words.nothingChanged}\n`);
      return;
    }
    const isNew = open.files.kindOf(file) === null;
    const change: FileChange = { path: file, before: isNew ? null : before, after };
    try {
      const later = await workspaceAfter([change], found, open);
      const edited = { reference: wholeReference(found.named), values: [], changes: [change] };
      const told = await toldEdit({ ...edited, before: found.workspace, after: later }, open, world);
      const edits = [{ kind: 'rewrite' as const, file, before: change.before, after }];
      await write({ ...open, edits, ...told }, world);
      return;
    } catch (error) {
      await offerAgain(error, open, world);
    }
  }
}

/** Shows what is wrong with a text and asks whether to open it again; goes on failing where that is not wanted. */
async function offerAgain(error: unknown, { language }: OpenWorkspace, { ask, out, style }: World): Promise<void> {
  if (!(error instanceof UserError && error.kind === 'usage') || ask === null) throw error;
  out.warn(failureText(error, { language, ascii: style.ascii, excerpts: true, stack: false }));
  const isWanted = await (await ask(language)).confirm({ message: language.words.askOpenAgain, default: true });
  if (!isWanted) throw new UserError('usage', message('usage/edit-unusable', {}));
}
