import { CommanderError, type Command as Parser } from 'commander';
import type { Command } from '../commands/command.ts';
import { COMMANDS, type CommandEntry, loadAlone } from '../commands/index.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import type { GlobalFlags } from './global-options.ts';
import { complete, programParser, type Said, wholeHelp } from './parsers.ts';

/** What a command line asks for: a command with its flags, or a text to show. */
export type Asked =
  | { readonly kind: 'command'; readonly command: Command<never>; readonly flags: object & GlobalFlags }
  | { readonly kind: 'text'; readonly text: string };

/** Marks a word that begins with `-` and is a value, which commander would take for an option; no word of a shell contains it. */
const VALUE_MARK = '\0';

/** Reads a command line. Only the command that is asked for is loaded. Anything wrong with it is a usage error. */
export async function parseCommandLine(words: readonly string[], version: string): Promise<Asked> {
  if (words[0] === 'help' && words.includes('--all')) {
    return { kind: 'text', text: await wholeHelp(version) };
  }
  const said: Said = { shown: [], failed: [] };
  const program = programParser(version, said);
  let asked: Asked | null = null;
  let name = '';
  program.hook('preSubcommand', async (_, parser) => {
    name = parser.name();
    const entry = entryOf(name) as CommandEntry;
    const command = await entry.load();
    complete(parser, command);
    parser.action(() => {
      asked = { kind: 'command', command, flags: flagsOf(program, parser) };
    });
  });
  try {
    await program.parseAsync(prepared(words), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Where no command is named commander would show the help, and takes that for an error.
    if (error.code === 'commander.help')
      return { kind: 'command', command: await loadAlone(), flags: flagsOf(program, program) };
    if (error.exitCode !== 0) throw usageError(error, said.failed, name);
  }
  return asked ?? { kind: 'text', text: said.shown.join('') };
}

const entryOf = (name: string | undefined) => COMMANDS.find((entry) => entry.name === name);

/** The flags that were given, those before the command and those after it, which win; and the arguments under their names. */
function flagsOf(program: Parser, parser: Parser): object & GlobalFlags {
  const flags: Record<string, unknown> = {};
  for (const source of [program, parser]) {
    for (const [name, value] of Object.entries(source.opts())) {
      if (source.getOptionValueSource(name) === 'cli') flags[name] = unmarked(value);
    }
  }
  parser.registeredArguments.forEach((argument, index) => {
    const value: unknown = parser.processedArgs[index];
    if (value !== undefined) flags[argument.name()] = unmarked(value);
  });
  return flags;
}

/** Words as commander can read them: values that look like options marked, `help` turned into a flag of what it asks about. */
function prepared(words: readonly string[]): string[] {
  const [first, topic] = words;
  const knownTopic = topic === undefined || topic.startsWith('-') || entryOf(topic);
  // An unknown topic is left to be refused as an unknown command.
  const asked = first === 'help' ? [...words.slice(1), ...(knownTopic ? ['--help'] : [])] : words;
  const end = asked.indexOf('--');
  return asked.map((word, index) => (/^-[\d.]/.test(word) && (end < 0 || index < end) ? `${VALUE_MARK}${word}` : word));
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  return typeof value === 'string' && value.startsWith(VALUE_MARK) ? value.slice(1) : value;
}

function usageError(error: CommanderError, failed: readonly string[], command: string): UserError {
  const told = failed.join('').trim() || error.message;
  const [text = '', ...more] = told
    .replaceAll(VALUE_MARK, '')
    .replace(/^error: /, '')
    .split('\n');
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(more.join(' '))?.[1];
  const candidates = meant ? meant.split(', ') : [];
  return new UserError('usage', message('usage/command-line', { text }), {
    hint: message('hint/help', { command }),
    candidates,
  });
}
