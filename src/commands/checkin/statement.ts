import type { Statement } from '../../authoring/new-checkin.ts';
import { parseNeed } from '../../model/checkin.ts';
import { parseConfidence } from '../../model/confidence.ts';
import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import type { Parsed } from '../../model/parsed.ts';
import { UserError } from '../../model/user-error.ts';
import { optionalValue, typedValue } from '../flag-values.ts';

/** The flags of a check-in that say something of its key result. */
export interface StatementFlags {
  readonly value?: string;
  readonly add?: string;
  /** True where no id was given: all that are left. */
  readonly done?: true | readonly string[];
  readonly undone?: readonly string[];
  readonly confidence?: string;
  readonly note?: string;
  readonly need?: readonly string[];
  /** False under `--no-needs`. */
  readonly needs?: boolean;
}

/** What the flags say of the key result; null where they say nothing, a usage error where they contradict each other. */
export function statementOf(flags: StatementFlags): Statement | null {
  const needs = needsOf(flags);
  const statement = {
    value: amountOf(flags),
    done: flags.done === true ? ('all' as const) : (flags.done ?? null),
    undone: flags.undone ?? null,
    confidence: optionalValue('--confidence', flags.confidence, parseConfidence),
    note: flags.note?.trim() ? flags.note : null,
    needs,
  };
  return saysNothing(statement) ? null : statement;
}

export const saysNothing = (statement: Statement): boolean => Object.values(statement).every((part) => part === null);

/** A value as it is typed: `58` sets it, `-5` too, `+3` adds to it. */
export function parseAmount(text: string): Parsed<NonNullable<Statement['value']>> {
  const kind = text.startsWith('+') ? 'add' : 'set';
  const parsed = parseNumber(text.replace(/^\+/, ''));
  if ('value' in parsed) return { value: { kind, amount: parsed.value } };
  if (kind === 'set' || parsed.hint?.id !== 'hint/meant') return parsed;
  const meant = parsed.hint.args.meant.map((amount) => `+${amount}`);
  return { fault: parsed.fault, hint: message('hint/meant', { meant }) };
}

function amountOf({ value, add }: StatementFlags): Statement['value'] {
  if (value !== undefined && add !== undefined) throw new UserError('usage', message('usage/one-value', {}));
  if (value !== undefined) return typedValue('VALUE', parseAmount(value));
  if (add === undefined) return null;
  return { kind: 'add', amount: typedValue('--add', parseNumber(add.replace(/^\+/, ''))) };
}

function needsOf({ need, needs }: StatementFlags): Statement['needs'] {
  if (needs === false && need) throw new UserError('usage', message('usage/needs-and-no-needs', {}));
  if (needs === false) return [];
  return need?.map((text) => typedValue('--need', parseNeed(text))) ?? null;
}
