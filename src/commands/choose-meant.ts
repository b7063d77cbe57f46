import type { Language } from '../language/language.ts';
import { type Thing, titleOf, wholeReference } from '../model/resolution.ts';
import { UserError } from '../model/user-error.ts';
import type { World } from './command.ts';
import type { Found } from './search.ts';

/** What `find` finds for a reference; where that means several things, whoever sits at the terminal is asked which. */
export async function foundOrChosen<T extends Thing>(
  text: string,
  find: (text: string) => Promise<Found<T>>,
  { ask }: Pick<World, 'ask'>,
  language: Language,
): Promise<Found<T>> {
  try {
    return await find(text);
  } catch (error) {
    if (ask === null || !isAmbiguous(error)) throw error;
    const meant = await Promise.all(error.candidates.map(find));
    const choices = meant.map((value) => {
      const short = wholeReference(value.named);
      return { name: [short, titleOf(value.named) ?? ''].join('  ').trimEnd(), short, about: null, value };
    });
    return (await ask(language)).choose({ message: language.words.whichMeant(text), choices });
  }
}

const isAmbiguous = (error: unknown): error is UserError =>
  error instanceof UserError && error.problem.id === 'usage/ambiguous-reference';
