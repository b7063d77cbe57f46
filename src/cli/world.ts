import type { Preferences, World } from '../commands/command.ts';
import { languageOf } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { dateOf } from '../model/calendar-date.ts';
import { parseInstant } from '../model/instant.ts';
import { message } from '../model/message.ts';
import { LANGUAGE_TAGS } from '../model/settings.ts';
import { UserError } from '../model/user-error.ts';
import { currentMoment, systemTimezone, wallDate } from '../system/clock.ts';
import { FolderDisk } from '../system/disk.ts';
import { currentFolder, variable } from '../system/environment.ts';
import { gitIdentity } from '../system/git.ts';
import { randomSuffix } from '../system/random.ts';
import { writeError, writeOut } from '../system/streams.ts';
import type { GlobalFlags } from './global-options.ts';

const SUFFIX_LENGTH = 10;

/** The world that a command runs in, made once. */
export async function makeWorld(flags: GlobalFlags, packageFolder: string): Promise<World> {
  const folder = currentFolder(flags.dir ?? null);
  const root = new FolderDisk('/');
  if (flags.dir !== undefined && root.kindOf(folder.slice(1)) !== 'folder') {
    throw new UserError('usage', message('usage/no-such-folder', { folder: flags.dir }));
  }
  const pinned = variable('OKR_NOW');
  const moment = currentMoment(pinned);
  if (moment === null) throw badMoment(pinned ?? '');
  return {
    preferences: await preferencesOf(flags),
    folder,
    disk: (path) => new FolderDisk(path),
    templates: new FolderDisk(`${packageFolder.replaceAll('\\', '/')}/templates`),
    clock: { now: () => instantOf(moment), today: todayAt(moment), systemTimezone },
    user: { okrUser: variable('OKR_USER'), git: () => gitIdentity(folder) },
    suffix: () => randomSuffix(SUFFIX_LENGTH),
    language: async (tag) => shownIn((await languageOf(tag)) ?? (await english()), flags),
    out: { print: writeOut, talk: flags.quiet ? () => {} : writeError },
  };
}

async function shownIn(language: Language, { ascii }: GlobalFlags): Promise<Language> {
  return ascii ? (await import('../render/ascii.ts')).inAscii(language) : language;
}

function instantOf(moment: Date) {
  const parsed = parseInstant(moment.toISOString());
  if ('fault' in parsed) throw badMoment(moment.toISOString());
  return parsed.value;
}

const badMoment = (text: string): UserError =>
  new UserError(
    'usage',
    message('usage/bad-value', { name: 'OKR_NOW', fault: message('instant/not-an-instant', { text }) }),
    {
      hint: message('hint/instant-form', {}),
    },
  );

/** Today in the system's time zone, or in another one; null where that does not exist. */
function todayAt(moment: Date): World['clock']['today'] {
  return ((timezone: string | null) => {
    const date = wallDate(moment, timezone);
    return date && dateOf(date.year, date.month, date.day);
  }) as World['clock']['today'];
}

async function preferencesOf(flags: GlobalFlags): Promise<Preferences> {
  const { color = 'auto', language = null } = flags;
  refuseUnless('--color', color, ['auto', 'always', 'never']);
  if (language !== null) refuseUnless('--language', language, LANGUAGE_TAGS);
  const tag = LANGUAGE_TAGS.find((known) => known === language) ?? null;
  if (tag !== null && (await languageOf(tag)) === null) {
    throw new UserError('usage', message('usage/language-not-available', { language: tag }));
  }
  return {
    asOf: flags.asOf ?? null,
    cycle: flags.cycle ?? null,
    language: tag,
    json: flags.json ?? false,
    ascii: flags.ascii ?? false,
    dryRun: flags.dryRun ?? false,
  };
}

function refuseUnless(name: string, text: string, words: readonly string[]): void {
  if (!words.includes(text)) throw new UserError('usage', message('usage/not-one-of', { name, text, words }));
}

async function english() {
  const language = await languageOf('en');
  if (!language) throw new Error('English is missing');
  return language;
}
