import { languageOf } from '../language/index.ts';
import { LANGUAGE_TAGS } from '../model/settings.ts';
import { UserError } from '../model/user-error.ts';
import { VERSION } from '../system/environment.ts';
import { interruption } from '../system/signals.ts';
import { errorIsTerminal, flushed, writeError, writeOut } from '../system/streams.ts';
import { parseCommandLine } from './command-line.ts';
import { exitCode } from './exit-code.ts';

/** Runs one command line, unless a signal ends it, and gives the exit code once all that it printed is on its way. */
export async function run(words: readonly string[], packageFolder: string): Promise<number> {
  const interrupted = interruption();
  const code = await Promise.race([runToEnd(words, packageFolder), interrupted]);
  await Promise.race([flushed(), interrupted]);
  return code;
}

async function runToEnd(words: readonly string[], packageFolder: string): Promise<number> {
  try {
    const asked = await parseCommandLine(words, VERSION);
    if (asked.kind === 'text') {
      writeOut(asked.text);
      return 0;
    }
    const { makeWorld } = await import('./world.ts');
    return await asked.command.run(asked.flags as never, await makeWorld(asked.flags, packageFolder));
  } catch (error) {
    writeError(await told(error, words));
    return exitCode(error);
  }
}

/** A failure in words, or as JSON where the command line asks for JSON, however much of it could be read. */
async function told(error: unknown, words: readonly string[]): Promise<string> {
  const { failureJson, failureText } = await import('../render/failure.ts');
  const flag = (name: string) => words.includes(name);
  const tag = LANGUAGE_TAGS.find(
    (known) => flag(`--language=${known}`) || words[words.indexOf('--language') + 1] === known,
  );
  const language = (tag && (await languageOf(tag))) ?? (await languageOf('en'));
  if (!language) throw error;
  const style = { language, ascii: flag('--ascii') };
  const asJson = flag('--json') || flag('--format=json') || words[words.indexOf('--format') + 1] === 'json';
  if (asJson) return failureJson(error, exitCode(error), style);
  const stack = flag('--debug') || !(error instanceof UserError);
  return failureText(error, { ...style, excerpts: errorIsTerminal(), stack });
}
