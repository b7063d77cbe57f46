import type { ValueEdit } from '../model/edit.ts';
import { message } from '../model/message.ts';
import type { Path } from '../model/place.ts';
import { UserError } from '../model/user-error.ts';
import { blockStyleOf } from './edit-yaml/block-style.ts';
import { changedContent, contentOf, says } from './edit-yaml/content.ts';
import { inserted, isCollection, removed } from './edit-yaml/insert.ts';
import { type Splice, spliced } from './edit-yaml/lines.ts';
import { replaced } from './edit-yaml/replace.ts';
import { type Step, stepsOf } from './edit-yaml/steps.ts';
import { follow, UnusualForm } from './edit-yaml/target.ts';
import { Faults } from './faults.ts';
import type { SourceNode } from './source-node.ts';
import { parseYaml } from './yaml-source.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A YAML text with one change made in it, every other line as it was; null where it cannot be read, each reason noted. What the
 * new text says is compared with what was meant: it is never given back where it says anything else.
 *
 * A change that finds nothing in its place, or would have to guess, is refused by a `UserError` of kind `conflict`, which names
 * the file as its reader does.
 */
export function editYaml(text: string, change: ValueEdit, faults: Faults, file = change.at.file): string | null {
  if (!text.startsWith(BYTE_ORDER_MARK)) return editUnmarked(text, change, faults, file);
  const edited = editUnmarked(text.slice(BYTE_ORDER_MARK.length), change, faults, file);
  return edited === null ? null : `${BYTE_ORDER_MARK}${edited}`;
}

/** The same of a text without its byte order mark. */
function editUnmarked(text: string, change: ValueEdit, faults: Faults, file: string): string | null {
  const root = parseYaml(text, faults);
  if (!root) return null;
  const steps = stepsOf(text, root, change);
  if (steps === 'nothing-there' || steps === 'already-there') throw refusal(`edit/${steps}`, change, file);
  if (steps.length === 0) return text;
  let edited = text;
  try {
    for (const [index, step] of steps.entries()) {
      edited = spliced(edited, splicesOf(edited, index === 0 ? root : reread(edited, change), step));
    }
  } catch (error) {
    throw error instanceof UnusualForm ? refusal('edit/unusual-form', change, file) : error;
  }
  if (says(reread(edited, change), changedContent(contentOf(root), change))) return edited;
  throw new Error(`the edit of ${shownPlace(change)} would not be read back as it was meant`);
}

/** The tree of a text of our own making. */
function reread(text: string, change: ValueEdit): SourceNode {
  const root = parseYaml(text, new Faults(change.at.file));
  if (root) return root;
  throw new Error(`the edit of ${shownPlace(change)} could not be read back`);
}

function splicesOf(text: string, root: SourceNode, step: Step): readonly Splice[] {
  const { target, missing } = follow(text, root, step.path);
  if (missing.length) throw new Error('a step leads nowhere');
  const style = blockStyleOf(text, root);
  if (step.kind === 'replace') return replaced(text, target, step.value, style);
  if (!isCollection(target)) throw new Error('a step leads to no collection');
  return step.kind === 'insert' ? inserted(text, target, step, style) : removed(text, root, target, step.index, style);
}

function refusal(
  id: 'edit/nothing-there' | 'edit/already-there' | 'edit/unusual-form',
  { at }: ValueEdit,
  file: string,
): UserError {
  const hint = id === 'edit/unusual-form' ? message('hint/edit-by-hand', {}) : null;
  return new UserError('conflict', message(id, { file, path: shownPath(at.path) }), { hint });
}

const shownPlace = ({ at }: ValueEdit): string => `${at.file} ${shownPath(at.path)}`;

/** `key_results[0].title`; items are counted from 0. */
const shownPath = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
