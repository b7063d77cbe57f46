import { resolve } from 'node:path';
import type { Preferences, World } from '../commands/command.ts';
import { languageOf } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { dateOf } from '../model/calendar-date.ts';
import { parseInstant } from '../model/instant.ts';
import { message } from '../model/message.ts';
import { LANGUAGE_TAGS } from '../model/settings.ts';
import { UserError } from '../model/user-error.ts';
import { currentMoment, systemTimezone, uptime, wallDate } from '../system/clock.ts';
import { FolderDisk } from '../system/disk.ts';
import { currentFolder, VERSION, variable } from '../system/environment.ts';
import { gitIdentity } from '../system/git.ts';
import { hostName, isAlive, pause, processId } from '../system/process.ts';
import { randomSuffix } from '../system/random.ts';
import { saveFiles } from '../system/save-file.ts';
import {
  errorIsTerminal,
  errorWidth,
  isInteractive,
  outWidth,
  writeError,
  writeOut,
  writePassing,
} from '../system/streams.ts';
import { isColoured } from './colour.ts';
import type { GlobalFlags } from './global-options.ts';
import { localeLanguage } from './locale-language.ts';

const SUFFIX_LENGTH = 10;

const COLOUR_WORDS = ['auto', 'always', 'never'] as const;

/** The world that a command runs in, made once. `hear` is told each language in which the command begins to speak. */
export async function makeWorld(
  flags: GlobalFlags,
  packageFolder: string,
  hear: (language: Language) => void,
): Promise<World> {
  const folder = currentFolder(flags.dir ?? null);
  const root = new FolderDisk('/');
  if (flags.dir !== undefined && root.kindOf(folder.slice(1)) !== 'folder') {
    throw new UserError('usage', message('usage/no-such-folder', { folder: flags.dir }));
  }
  const pinned = variable('OKR_NOW');
  const moment = currentMoment(pinned);
  if (moment === null) throw badMoment(pinned ?? '');
  const style = await styleOf(flags);
  return {
    preferences: preferencesOf(flags),
    folder,
    disk: (path) => new FolderDisk(path),
    version: VERSION,
    templates: new FolderDisk(`${packageFolder.replaceAll('\\', '/')}/templates`),
    clock: { now: () => instantOf(moment), today: todayAt(moment), systemTimezone },
    user: { okrUser: variable('OKR_USER'), git: () => gitIdentity(folder), language: localeLanguage(systemLocale()) },
    writer: { pid: processId, host: hostName(), isAlive, pause, suffix: () => randomSuffix(SUFFIX_LENGTH) },
    language: async (tag) => {
      const language = await languageOf(tag);
      hear(language);
      return shownIn(language, flags);
    },
    out: { print: writeOut, talk: flags.quiet ? () => {} : writeError, warn: writeError },
    progress: await progressOn(flags, style),
    input: async (limit) => (await import('../system/input.ts')).readInput(limit),
    ask: mayAsk(flags) ? async (language) => (await import('./asking.ts')).asker(language, style, writeOut) : null,
    draft: draftMaker(),
    style,
    save: (files) => saveFiles(files.map(({ file, text }) => ({ path: resolve(folder, file), text }))),
    browse: async (file) => (await import('../system/browser.ts')).openFile(resolve(folder, file), variable('BROWSER')),
  };
}

/** The locale of messages, in the order in which POSIX has them. */
const systemLocale = (): string | null => variable('LC_ALL') ?? variable('LC_MESSAGES') ?? variable('LANG');

/** Makes copies for the editor that VISUAL or EDITOR names; what edits files is loaded only then. */
function draftMaker(): World['draft'] {
  const editor = variable('VISUAL') ?? variable('EDITOR');
  if (editor === null) return null;
  return async (name, bytes) => {
    const { EditorDraft } = await import('../system/editor.ts');
    const draft = new EditorDraft(editor, name, bytes);
    return {
      file: draft.file,
      open: () => draft.open(),
      isChanged: () => draft.isChanged(),
      discard: () => draft.discard(),
    };
  };
}

/** Tells what is going on where somebody looks at standard error; what does so is loaded only then. */
async function progressOn(
  { quiet, json }: GlobalFlags,
  { ascii, accessible }: World['style'],
): Promise<World['progress']> {
  // On a line that is read out each change would be a new one; a dumb terminal cannot take a line away.
  if (!errorIsTerminal() || quiet || json || accessible || variable('TERM') === 'dumb') return null;
  const { progressLine } = await import('../system/progress-line.ts');
  const { cut } = await import('../render/wrap.ts');
  const columns = errorWidth() - 1;
  return progressLine({ write: (text) => writePassing(cut(text, columns, ascii)), now: uptime });
}

/** Whether questions may be asked. A dumb terminal cannot move its cursor back, as they need. */
const mayAsk = ({ input, yes, json }: GlobalFlags): boolean =>
  isInteractive() && variable('TERM') !== 'dumb' && input !== false && !yes && !json;

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

function preferencesOf(flags: GlobalFlags): Preferences {
  const { language = null } = flags;
  if (language !== null) refuseUnless('--language', language, LANGUAGE_TAGS);
  return {
    asOf: flags.asOf ?? null,
    cycle: flags.cycle ?? null,
    language: LANGUAGE_TAGS.find((tag) => tag === language) ?? null,
    json: flags.json ?? false,
    dryRun: flags.dryRun ?? false,
  };
}

/** How standard output is drawn on; colours are loaded only where there are any. */
async function styleOf({ color = 'auto', ascii = false }: GlobalFlags): Promise<World['style']> {
  const flag = COLOUR_WORDS.find((word) => word === color);
  if (!flag)
    throw new UserError('usage', message('usage/not-one-of', { name: '--color', text: color, words: COLOUR_WORDS }));
  if (variable('OKR_ACCESSIBLE') !== null) return { ascii, width: null, accessible: true, paint: (_, text) => text };
  const width = outWidth();
  const environment = { noColor: variable('NO_COLOR'), forceColor: variable('FORCE_COLOR'), term: variable('TERM') };
  if (!isColoured({ flag, ...environment, isTerminal: width !== null }))
    return { ascii, width, accessible: false, paint: (_, text) => text };
  return { ascii, width, accessible: false, paint: (await import('../render/paint.ts')).coloured() };
}

function refuseUnless(name: string, text: string, words: readonly string[]): void {
  if (!words.includes(text)) throw new UserError('usage', message('usage/not-one-of', { name, text, words }));
}
