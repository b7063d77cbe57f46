import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Instant } from '../model/instant.ts';
import type { LanguageTag } from '../model/settings.ts';
import type { Style } from '../render/style.ts';
import type { Disk, FileSource } from '../storage/files.ts';
import type { Writer } from '../storage/writer.ts';

/** What the global flags say. */
export interface Preferences {
  /** As typed after `--as-of`. */
  readonly asOf: string | null;
  /** As typed after `--cycle`. */
  readonly cycle: string | null;
  readonly language: LanguageTag | null;
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** Where output goes. */
export interface Output {
  /** Data, to standard output. */
  readonly print: (text: string) => void;
  /** Talk, to standard error; silent under `--quiet`. */
  readonly talk: (text: string) => void;
  /** What must be heard even under `--quiet`, to standard error. */
  readonly warn: (text: string) => void;
}

/** Something to choose from. */
export interface Choice<T> {
  readonly name: string;
  /** What is left of it once it is chosen. */
  readonly short: string;
  /** More about it, shown while it is pointed at; null where there is nothing to add. */
  readonly about: string | null;
  readonly value: T;
}

/** A question that is answered by typing. */
export interface TextQuestion {
  readonly message: string;
  /** What Enter gives; null where it gives an empty answer. */
  readonly default: string | null;
  /** What an empty answer means, in a word. */
  readonly empty: string;
  /** What is wrong with an answer; null where nothing is. Empty ones are not asked about. */
  readonly validate: (text: string) => string | null;
}

/**
 * Asks whoever sits at the terminal. Where they do not answer, because their input ends or on Ctrl-C, it fails as `interrupted`.
 */
export interface Ask {
  /** What was typed, without spaces around it; empty where Enter alone was. */
  readonly text: (question: TextQuestion) => Promise<string>;
  /** Enter takes the first. */
  readonly choose: <T>(question: { readonly message: string; readonly choices: readonly Choice<T>[] }) => Promise<T>;
  /** Enter takes those that were ticked, of which there may be none. */
  readonly tick: <T>(question: {
    readonly message: string;
    readonly choices: readonly Choice<T>[];
  }) => Promise<readonly T[]>;
  readonly confirm: (question: { readonly message: string; readonly default: boolean }) => Promise<boolean>;
}

/** A copy of a text that whoever sits at the terminal changes in an editor of theirs; it lasts until it is discarded. */
export interface Draft {
  /** The absolute path of the copy. */
  readonly file: string;
  /** Opens the editor, waits until it is closed, and gives what was saved. */
  readonly open: () => Uint8Array | Promise<Uint8Array>;
  readonly isChanged: () => boolean;
  readonly discard: () => void;
}

/** Everything a command needs of the world around it. */
export interface World {
  readonly preferences: Preferences;
  /** The absolute folder that the user is in, with `/`; `-C` names it. */
  readonly folder: string;
  /** The files in and below an absolute folder. */
  readonly disk: (folder: string) => Disk;
  /** Of this program. */
  readonly version: string;
  /** The templates that come with the program. */
  readonly templates: FileSource;
  readonly clock: {
    readonly now: () => Instant;
    /** The date in the system's time zone, or in another one; null where that does not exist. */
    readonly today: { (timezone: null): CalendarDate; (timezone: string | null): CalendarDate | null };
    readonly systemTimezone: () => string;
  };
  /** Who is at the keyboard, as far as the environment and git know. */
  readonly user: {
    readonly okrUser: string | null;
    readonly git: () => { readonly email: string | null; readonly name: string | null };
    /** What a new workspace is begun in; nothing else asks for it, lest the same files read differently on another machine. */
    readonly language: LanguageTag;
  };
  /** This process, as far as writing depends on it. */
  readonly writer: Writer;
  /** The language of a tag; English where it is not available. */
  readonly language: (tag: LanguageTag) => Promise<Language>;
  readonly out: Output;
  /** Tells whoever waits at the terminal what is going on, by what `say` gives where it is time to; null where nobody waits. */
  readonly progress: ((say: () => string) => void) | null;
  /** All of standard input, unless there are more than `limit` bytes, or it is a terminal. */
  readonly input: (limit: number) => Promise<Uint8Array | 'too-large' | 'terminal'>;
  /** Makes ready to ask in a language; null where nothing may be asked: off a terminal, or with --no-input, --yes or --json. */
  readonly ask: ((language: Language) => Promise<Ask>) | null;
  /** Makes a copy of a text, for a file of that name, to be changed in an editor; null where none is named. */
  readonly draft: ((name: string, bytes: Uint8Array) => Draft | Promise<Draft>) | null;
  /** How standard output is to be drawn on, in any language. */
  readonly style: Omit<Style, 'language'>;
  /** Replaces the files that the user named, from their folder, in one step each; none where one cannot be written. */
  readonly save: (files: readonly { readonly file: string; readonly text: string }[]) => void;
  /** Shows a file that the user named, from their folder, in a browser; false where none could be started. */
  readonly browse: (file: string) => Promise<boolean>;
}

/** An option of a command beside the global ones. */
export interface Option {
  /** As commander writes it: `--confidence <share>`. */
  readonly flags: string;
  readonly summary: string;
  /** May be given several times; its values come as a list. */
  readonly repeatable?: true;
}

/** 1 where a gate that was asked for tripped; the kind of failure where that is the answer itself, which has been printed. */
export type ExitStatus = 0 | 1 | 'untrusted-files' | 'refused';

/** A command: what it takes, and what it does with it. Its name and summary stand in `index.ts`. */
export interface Command<Flags> {
  /** As commander writes it: `[reference] [value]`; the names become flags of that name. */
  readonly arguments: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** It may change files, so that a signal must not end it in the middle. */
  readonly writes?: true;
  readonly run: (flags: Flags, world: World) => Promise<ExitStatus>;
}
