import { suggestedId } from '../../authoring/new-id.ts';
import type { Language } from '../../language/language.ts';
import { type Id, parseId, slug } from '../../model/id.ts';
import type { World } from '../command.ts';
import { optionalValue } from '../flag-values.ts';
import { typedAnswer } from '../typed-answer.ts';

/** Whether a title is given and no id, though none can be made of it. */
export const lacksId = async (title: string, id: string | undefined): Promise<boolean> =>
  title !== '' && id === undefined && (await suggestedId(title)) === null;

/** The id that `--id` gives, or that is answered where the title has no Latin letters; null where it is left to the title. */
export async function ownId(
  typed: string | undefined,
  title: string,
  world: World,
  language: Language,
): Promise<Id | null> {
  const given = optionalValue('--id', typed, parseId);
  if (given !== null || slug(title) !== null || world.ask === null) return given;
  const { askId, none } = language.words;
  const suggested = await suggestedId(title);
  const question = { message: askId, default: suggested, empty: none, parse: parseId };
  return typedAnswer(await world.ask(language), language, question);
}
