import type { MessageId } from '../../src/model/message.ts';
import type { Parsed } from '../../src/model/parsed.ts';

/** The value of an accepted text; a refusal fails the test with what was said. */
export function valueIn<T>(parsed: Parsed<T>): T {
  if ('fault' in parsed) throw new Error(`refused: ${JSON.stringify(parsed)}`);
  return parsed.value;
}

/** The id of what is wrong; null where the text was accepted. */
export const faultOf = (parsed: Parsed<unknown>): MessageId | null => ('fault' in parsed ? parsed.fault.id : null);

/** The id of the hint; null where there is none. */
export const hintOf = (parsed: Parsed<unknown>): MessageId | null =>
  'fault' in parsed ? (parsed.hint?.id ?? null) : null;

/** The readings that a refusal offers, most likely first. */
export function meantBy(parsed: Parsed<unknown>): readonly string[] {
  if ('value' in parsed || !parsed.hint || !('meant' in parsed.hint.args)) return [];
  return [parsed.hint.args.meant].flat();
}
