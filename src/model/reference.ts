import { type CycleName, parseCycleName } from './cycle-name.ts';
import { type Id, isOfCalendarForm, parseId } from './id.ts';
import { message } from './message.ts';
import { accepted, type Parsed, rejected } from './parsed.ts';

/** What a person types to name one thing; which thing it is depends on the cycles and ids that exist. */
export type Reference =
  | { readonly kind: 'kpi' | 'team' | 'person'; readonly id: Id }
  | { readonly kind: 'path'; readonly parts: readonly (Id | CycleName)[] };

const KINDS = ['kpi', 'team', 'person'] as const;

/**
 * A reference: `kr`, `objective`, `objective/kr`, `cycle/objective`, `cycle/objective/kr`, `kpi/id`, `team/id`, `person/id`
 * or a cycle's name.
 */
export function parseReference(text: string): Parsed<Reference> {
  const parts = text.split('/');
  const kind = KINDS.find((word) => word === parts[0]);
  if (kind) return kindReference(kind, text, parts);
  const [first = '', ...rest] = parts;
  const cycle = parseCycleName(first);
  if (isOfCalendarForm(first) && 'fault' in cycle) return cycle;
  const usable = rest.every(isId) && ('value' in cycle ? parts.length <= 3 : parts.length <= 2 && isId(first));
  return usable ? accepted({ kind: 'path', parts: parts as (Id | CycleName)[] }) : notAReference(text);
}

function kindReference(kind: (typeof KINDS)[number], text: string, parts: readonly string[]): Parsed<Reference> {
  const id = parseId(parts[1] ?? '');
  return parts.length === 2 && 'value' in id ? accepted({ kind, id: id.value }) : notAReference(text);
}

const isId = (text: string): boolean => 'value' in parseId(text);

const notAReference = (text: string) =>
  rejected(message('reference/not-a-reference', { text }), message('hint/reference-form', {}));

/** The reference as it is typed. */
export const formatReference = (reference: Reference): string =>
  reference.kind === 'path' ? reference.parts.join('/') : `${reference.kind}/${reference.id}`;
