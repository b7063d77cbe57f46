import type { Language } from '../../language/language.ts';
import { type Id, parseId, slug } from '../../model/id.ts';
import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { World } from '../command.ts';
import { optionalValue } from '../flag-values.ts';
import { typedAnswer } from '../typed-answer.ts';

/** A text that must be given: as it was typed, else as it is answered; a usage error where it is not. */
export async function neededText(
  typed: string | undefined,
  { flag, question }: { readonly flag: string; readonly question: string },
  world: World,
  language: Language,
): Promise<string> {
  const given = typed?.trim() ?? '';
  if (given !== '') return given;
  const ask = await world.ask?.(language);
  const answer = await ask?.text({
    ...{ message: question, default: null, empty: language.words.none },
    validate: () => null,
  });
  if (answer) return answer;
  throw new UserError('usage', message('usage/missing', { flags: [flag] }));
}

/** The id that `--id` gives, or that is answered where none can be made of the title; null where it is left to the title. */
export async function ownId(
  typed: string | undefined,
  title: string,
  world: World,
  language: Language,
): Promise<Id | null> {
  const given = optionalValue('--id', typed, parseId);
  if (given !== null || slug(title) !== null || world.ask === null) return given;
  const { askId, none } = language.words;
  return typedAnswer(await world.ask(language), language, { message: askId, empty: none, parse: parseId });
}
