import inquirer from 'inquirer';
import { Interrupted } from '../model/user-error.ts';
import { erasePassing } from './streams.ts';

/** How questions look and what they say beside themselves. */
export interface PromptLook {
  readonly paint: (tone: 'good' | 'bad' | 'accent' | 'strong' | 'faint', text: string) => string;
  /** A question as it stands before its answer; `enter` says what Enter alone does. */
  readonly question: (message: string, enter: string | null) => string;
  /** A text on as many lines as it takes. */
  readonly paragraph: (text: string) => string;
  /** A text cut to one line. */
  readonly line: (text: string) => string;
  /** Things of one kind side by side. */
  readonly items: (texts: readonly string[]) => string;
  readonly signs: Readonly<Record<'asked' | 'answered' | 'pointer' | 'ticked' | 'open', string>>;
  readonly words: Readonly<Record<'keysToChoose' | 'keysToTick' | 'none' | 'yes' | 'no' | 'yesOrNo', string>>;
}

interface Choices<T> {
  readonly message: string;
  readonly choices: readonly {
    readonly name: string;
    readonly short: string;
    readonly about: string | null;
    readonly value: T;
  }[];
}

interface TextQuestion {
  readonly message: string;
  readonly default: string | null;
  /** What an empty answer means. */
  readonly empty: string;
  /** What is wrong with an answer that is not empty; null where nothing is. */
  readonly validate: (text: string) => string | null;
}

/** What inquirer takes, whose own types want every prompt's in full. */
interface Question {
  readonly type: 'input' | 'select' | 'checkbox' | 'confirm';
  readonly message: string;
  readonly [more: string]: unknown;
}

/** Choices that are shown at a time. */
const PAGE = 12;

/** What inquirer throws where nobody answers. */
const WENT_AWAY = ['ExitPromptError', 'AbortPromptError'];

/** Asks on standard output, drawn by inquirer in the look given and in no other. */
export function prompts(look: PromptLook) {
  const theme = themeOf(look);
  const message = (text: string) => look.question(text, null);
  return {
    text: (question: TextQuestion) => typed(question, look),
    choose: async <T>({ message: text, choices }: Choices<T>) => {
      const names = choices.map((choice, value) => shown(choice, value, look));
      const more = { loop: false, pageSize: PAGE, theme: listTheme(look, look.words.keysToChoose) };
      return picked(choices, await answer<number>({ type: 'select', message: message(text), choices: names, ...more }));
    },
    tick: async <T>({ message: text, choices }: Choices<T>) => {
      const names = choices.map((choice, value) => shown(choice, value, look));
      const more = { loop: false, pageSize: PAGE, theme: listTheme(look, look.words.keysToTick) };
      const ticked = await answer<number[]>({ type: 'checkbox', message: message(text), choices: names, ...more });
      return ticked.map((index) => picked(choices, index));
    },
    confirm: ({ message: text, default: standard }: { message: string; default: boolean }) => {
      const { yes, no, yesOrNo } = look.words;
      const keywords = { yes, no, error: () => yesOrNo };
      return answer<boolean>({
        type: 'confirm',
        message: message(text),
        default: standard,
        theme: { ...theme, keywords },
      });
    },
  };
}

async function typed(question: TextQuestion, look: PromptLook): Promise<string> {
  const { message, default: standard, empty, validate } = question;
  const theme = themeOf(look);
  const style = {
    ...theme.style,
    message: (_: string, status: string) =>
      look.question(message, standard === null && status !== 'done' ? empty : null),
    answer: (text: string) => (text.trim() === '' ? look.paint('faint', empty) : theme.style.answer(text)),
  };
  const text = await answer<string>({
    type: 'input',
    message,
    ...(standard === null ? {} : { default: standard }),
    theme: { ...theme, style },
    validate: (given: string) => (given.trim() === '' ? true : (validate(given.trim()) ?? true)),
  });
  return text.trim();
}

const shown = <T>(
  { name, short, about }: Choices<T>['choices'][number],
  value: number,
  { line, paragraph }: PromptLook,
) => ({
  name: line(name),
  short: line(short),
  value,
  ...(about === null ? {} : { description: paragraph(about) }),
});

function picked<T>(choices: Choices<T>['choices'], index: number): T {
  const choice = choices[index];
  if (!choice) throw new Error(`choice ${index} was not offered`);
  return choice.value;
}

/** Every text and colour of inquirer's replaced: it would colour whatever the terminal says, and speak English. */
function themeOf({ paint, paragraph, signs }: PromptLook) {
  return {
    prefix: { idle: paint('accent', signs.asked), done: paint('good', signs.answered) },
    style: {
      message: (text: string) => text,
      answer: (text: string) => paint('accent', text),
      error: (text: string) => paint('bad', paragraph(text)),
      defaultAnswer: (text: string) => paint('faint', `(${text})`),
      help: (text: string) => paint('faint', text),
      highlight: (text: string) => paint('accent', text),
      description: (text: string) => paint('faint', text),
      confirmDefault: (text: string) => text.toUpperCase(),
    },
  };
}

function listTheme(look: PromptLook, keys: string) {
  const { paint, signs, words, items } = look;
  const theme = themeOf(look);
  return {
    ...theme,
    icon: { cursor: signs.pointer, checked: paint('good', signs.ticked), unchecked: signs.open },
    style: {
      ...theme.style,
      keysHelpTip: () => paint('faint', keys),
      renderSelectedChoices: (ticked: readonly { short: string }[]) =>
        ticked.length === 0 ? words.none : items(ticked.map(({ short }) => short)),
    },
  };
}

/** Asks one question; fails as `interrupted` where the input ends or on Ctrl-C. */
async function answer<T>(question: Question): Promise<T> {
  erasePassing();
  const ended = new AbortController();
  // Where its input ends, inquirer waits on, and Node would leave with 0 because nothing else is to do.
  const end = () => ended.abort();
  process.once('beforeExit', end);
  try {
    const ask = inquirer.createPromptModule({ signal: ended.signal });
    const answers = (await ask([{ name: 'answer', ...question }])) as { answer: T };
    return answers.answer;
  } catch (error) {
    if (error instanceof Error && WENT_AWAY.includes(error.name)) throw new Interrupted();
    throw error;
  } finally {
    process.removeListener('beforeExit', end);
  }
}
