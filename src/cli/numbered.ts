import type { Ask, Choice } from '../commands/command.ts';
import type { Language } from '../language/language.ts';
import { safeText } from '../render/safe-text.ts';

type Chooser = { readonly message: string; readonly choices: readonly Choice<unknown>[] };

/**
 * Asks by numbers what is otherwise chosen from a list by moving in it, which says nothing to those who have the screen read to
 * them. `print` tells the choices first, one a line.
 */
export function numbered(ask: Ask, language: Language, print: (text: string) => void): Ask {
  const { words } = language;
  const list = ({ choices }: Chooser) =>
    print(choices.map((choice, index) => `${index + 1}: ${spokenName(choice, language)}\n`).join(''));
  return {
    ...ask,
    async choose({ message, choices }) {
      list({ message, choices });
      const fault = words.pickOne(choices.length);
      const text = await ask.text({
        ...{ message, default: '1', empty: '1' },
        validate: (typed) => (numbersIn(typed, choices.length)?.length === 1 ? null : fault),
      });
      const [choice] = picked(choices, text);
      if (!choice) throw new Error(`choice ${text} was not offered`);
      return choice.value;
    },
    async tick({ message, choices }) {
      list({ message, choices });
      const fault = words.pickSome(choices.length);
      const text = await ask.text({
        ...{ message, default: null, empty: words.none },
        validate: (typed) => (numbersIn(typed, choices.length) === null ? fault : null),
      });
      return picked(choices, text).map(({ value }) => value);
    },
  };
}

/** The name without the columns that it is laid out in, and more about it. */
function spokenName({ name, about }: Choice<unknown>, { words }: Language): string {
  const { join } = words;
  const text = name
    .trim()
    .split(/\s{2,}/)
    .reduce(join.about);
  return safeText(about === null ? text : join.aside(text, about.replaceAll('\n', ' ')));
}

/** The numbers that were typed, each from 1 to `most`; null where something else was. */
function numbersIn(text: string, most: number): readonly number[] | null {
  const numbers = text
    .split(/[\s,，、]+/)
    .filter((part) => part !== '')
    .map(Number);
  return numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= most) ? numbers : null;
}

const picked = <T>(choices: readonly Choice<T>[], text: string): readonly Choice<T>[] => {
  const numbers = numbersIn(text, choices.length) ?? [];
  return choices.filter((_, index) => numbers.includes(index + 1));
};
