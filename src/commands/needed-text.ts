import type { Language } from '../language/language.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { World } from './command.ts';

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
