import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Instant } from '../model/instant.ts';
import type { LanguageTag } from '../model/settings.ts';
import type { Disk, FileSource } from '../storage/files.ts';

/** What the global flags say. */
export interface Preferences {
  /** As typed after `--as-of`. */
  readonly asOf: string | null;
  /** As typed after `--cycle`. */
  readonly cycle: string | null;
  readonly language: LanguageTag | null;
  readonly json: boolean;
  readonly ascii: boolean;
  readonly dryRun: boolean;
}

/** Where output goes. */
export interface Output {
  /** Data, to standard output. */
  readonly print: (text: string) => void;
  /** Talk, to standard error; silent under `--quiet`. */
  readonly talk: (text: string) => void;
}

/** Everything a command needs of the world around it. */
export interface World {
  readonly preferences: Preferences;
  /** The absolute folder that the user is in, with `/`; `-C` names it. */
  readonly folder: string;
  /** The files in and below an absolute folder. */
  readonly disk: (folder: string) => Disk;
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
  };
  /** Ten random characters that make a file's name unique. */
  readonly suffix: () => string;
  /** The language of a tag; English where it is not available. */
  readonly language: (tag: LanguageTag) => Promise<Language>;
  readonly out: Output;
}

/** An option of a command beside the global ones. */
export interface Option {
  /** As commander writes it: `--confidence <share>`. */
  readonly flags: string;
  readonly summary: string;
  /** May be given several times; its values come as a list. */
  readonly repeatable?: true;
}

/** 1 where a gate that was asked for tripped. */
export type ExitStatus = 0 | 1;

/** A command: what it takes, and what it does with it. Its name and summary stand in `index.ts`. */
export interface Command<Flags> {
  /** As commander writes it: `[reference] [value]`; the names become flags of that name. */
  readonly arguments: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  readonly run: (flags: Flags, world: World) => Promise<ExitStatus>;
}
