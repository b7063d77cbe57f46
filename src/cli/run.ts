import type { World } from '../commands/command.ts';
import { languageOf } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { LANGUAGE_TAGS } from '../model/settings.ts';
import { UserError } from '../model/user-error.ts';
import { VERSION } from '../system/environment.ts';
import { interruption } from '../system/signals.ts';
import { errorIsTerminal, flushed, writeError, writeOut } from '../system/streams.ts';
import { type Asked, parseCommandLine } from './command-line.ts';
import { exitCode, statusCode } from './exit-code.ts';

/** Runs one command line and gives the exit code once all that it printed is on its way. */
export async function run(words: readonly string[], packageFolder: string): Promise<number> {
  try {
    const asked = await parseCommandLine(words, VERSION);
    if (asked.kind === 'command') return await ran(asked, words, packageFolder);
    writeOut(asked.text);
    await flushed();
    return 0;
  } catch (error) {
    return told(error, words);
  }
}

/**
 * Runs a command. One that writes is ended by a signal only where it gives way, so that what is written in one go is written
 * whole; any other may be ended at once, whatever it is busy with.
 */
async function ran(
  { command, flags }: Extract<Asked, { kind: 'command' }>,
  words: readonly string[],
  packageFolder: string,
): Promise<number> {
  let spoken: Language | null = null;
  let world: World | null = null;
  const untilDone = async () => {
    try {
      const { makeWorld } = await import('./world.ts');
      world = await makeWorld(flags, packageFolder, (language) => {
        spoken = language;
      });
      const code = statusCode(await command.run(flags as never, world));
      await flushed();
      return code;
    } catch (error) {
      if (world && spoken === null) await hearThere(world);
      return told(error, words, spoken);
    }
  };
  return command.writes ? Promise.race([untilDone(), interruption()]) : untilDone();
}

/** Opens the workspace that the user is in, if there is one, only to hear its language: what failed before is told in it too. */
async function hearThere(world: World): Promise<void> {
  const { openWorkspace } = await import('../commands/open-workspace.ts');
  await openWorkspace(world).catch(() => null);
}

/** Says what failed, and gives the exit code. */
async function told(error: unknown, words: readonly string[], spoken: Language | null = null): Promise<number> {
  writeError(await failure(error, words, spoken));
  await flushed();
  return exitCode(error);
}

/**
 * A failure in words, or as JSON where the command line asks for JSON, however much of it could be read. Until the language of
 * the workspace is known, it is told in that of the command line.
 */
async function failure(error: unknown, words: readonly string[], spoken: Language | null): Promise<string> {
  const { failureJson, failureText } = await import('../render/failure.ts');
  const flag = (name: string) => words.includes(name);
  const asJson = flag('--json') || flag('--format=json') || words[words.indexOf('--format') + 1] === 'json';
  if (asJson) return failureJson(error, exitCode(error));
  const asked = LANGUAGE_TAGS.find(
    (tag) => flag(`--language=${tag}`) || (flag('--language') && words[words.indexOf('--language') + 1] === tag),
  );
  const language = spoken ?? (await languageOf(asked ?? 'en'));
  const stack = flag('--debug') || !(error instanceof UserError);
  return failureText(error, { language, ascii: flag('--ascii'), excerpts: errorIsTerminal(), stack });
}
