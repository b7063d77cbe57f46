import { CommanderError, Command as Parser } from 'commander';
import type { Command, Option } from '../commands/command.ts';
import { COMMANDS, type CommandEntry, GROUPS } from '../commands/index.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { GLOBAL_OPTIONS, type GlobalFlags } from './global-options.ts';

/** What a command line asks for: a command with its flags, or a text to show. */
export type Asked =
  | { readonly kind: 'command'; readonly command: Command<never>; readonly flags: object & GlobalFlags }
  | { readonly kind: 'text'; readonly text: string };

/** Marks a word that begins with `-` and is a value, which commander would take for an option; no word of a shell contains it. */
const VALUE_MARK = '\0';

/** Reads a command line. Only the command that is asked for is loaded. Anything wrong with it is a usage error. */
export async function parseCommandLine(words: readonly string[], version: string): Promise<Asked> {
  const shown: string[] = [];
  const failed: string[] = [];
  let asked: Asked | null = null;
  let name = '';
  const program = withOptions(
    baseParser(
      'okr',
      (text) => shown.push(text),
      (text) => failed.push(text),
    ),
    GLOBAL_OPTIONS,
  )
    .description('OKRs as plain files in your repository, scored and reported.')
    .version(version, '-V, --version', 'the version of okr')
    .enablePositionalOptions()
    .addHelpText('after', '\nokr COMMAND --help shows what a command takes, with examples.')
    .helpCommand(false);
  for (const group of GROUPS) {
    program.commandsGroup(`${group}:`);
    for (const entry of COMMANDS)
      if (entry.group === group) program.addCommand(stub(entry, shown, failed).helpGroup(`${group}:`));
  }
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
    // A command line without a command asks for the help, which commander takes for an error.
    if (error.exitCode !== 0 && error.code !== 'commander.help') throw usageError(error, failed, name);
  }
  return asked ?? { kind: 'text', text: shown.join('') };
}

function baseParser(name: string, show: (text: string) => void, fail: (text: string) => void): Parser {
  const parser = new Parser(name)
    .exitOverride()
    .configureOutput({
      writeOut: show,
      writeErr: show,
      outputError: fail,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .helpOption('-h, --help', 'show this help');
  return parser;
}

const entryOf = (name: string | undefined) => COMMANDS.find((entry) => entry.name === name);

/** A command that is only known by name. */
function stub({ name, summary }: CommandEntry, shown: string[], failed: string[]): Parser {
  return baseParser(
    name,
    (text) => shown.push(text),
    (text) => failed.push(text),
  )
    .summary(summary)
    .description(`${summary}.`);
}

/** Declares what a command takes, once it is loaded; global options stand below its own in its help. */
function complete(parser: Parser, command: Command<never>): void {
  for (const argument of command.arguments.split(' ').filter((word) => word !== '')) parser.argument(argument);
  withOptions(parser, command.options);
  const own = parser.options.length;
  for (const option of withOptions(parser, GLOBAL_OPTIONS).options.slice(own)) option.helpGroup('Global options:');
  parser.addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`);
}

function withOptions(parser: Parser, options: readonly Option[]): Parser {
  for (const { flags, summary, repeatable } of options) {
    const option = parser.createOption(flags, summary);
    if (repeatable)
      option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
    parser.addOption(option);
  }
  return parser;
}

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
