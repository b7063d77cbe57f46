import { Command as Parser } from 'commander';
import type { Command, Option } from '../commands/command.ts';
import { COMMANDS, type CommandEntry, GROUPS } from '../commands/index.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';

/** What parsers say instead of printing it: help, and what is wrong with a command line. */
export interface Said {
  readonly shown: string[];
  readonly failed: string[];
}

const EXAMPLE = 'okr init --template reduce-sales-cycle && okr checkin cycle-days 58 && okr report';

const MORE = 'okr COMMAND --help shows what a command takes, with examples; okr help --all shows all of it.';

const HELP = 'show this help';

const GLOBAL = 'Global options:';

/** Columns that help is written in, on any terminal. */
const HELP_WIDTH = 100;

/** The parser of `okr`, its commands known by name only, in their groups. */
export function programParser(version: string, said: Said): Parser {
  const program = withOptions(baseParser('okr', said), GLOBAL_OPTIONS)
    .description('OKRs as plain files in your repository, scored and reported.')
    .version(version, '-V, --version', 'the version of okr')
    .enablePositionalOptions()
    .addHelpText('after', `\nExample: ${EXAMPLE}\n\n${MORE}`)
    .helpCommand(false);
  for (const entry of inGroups()) program.addCommand(stub(entry, said).helpGroup(`${entry.group}:`));
  return program;
}

const inGroups = (): readonly CommandEntry[] =>
  GROUPS.flatMap((group) => COMMANDS.filter((entry) => entry.group === group));

/** A command that is only known by name. */
const stub = ({ name, summary }: CommandEntry, said: Said): Parser =>
  baseParser(name, said)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);

function baseParser(name: string, { shown, failed }: Said): Parser {
  return new Parser(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shown.push(text),
      writeErr: (text) => shown.push(text),
      outputError: (text) => failed.push(text),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
    })
    .helpOption('-h, --help', HELP);
}

/** Declares what a command takes, once it is loaded, with the global options below its own. */
export function complete(parser: Parser, command: Command<never>): void {
  completeOwn(parser, command);
  const own = parser.options.length;
  const help = parser.createOption('-h, --help', HELP).helpGroup(GLOBAL);
  for (const option of withOptions(parser, GLOBAL_OPTIONS).options.slice(own)) option.helpGroup(GLOBAL);
  parser.addHelpOption(help);
}

function completeOwn(parser: Parser, command: Command<never>): void {
  for (const argument of command.arguments.split(' ').filter((word) => word !== '')) parser.argument(argument);
  parser.usage(`[options] ${command.arguments}`.trim());
  withOptions(parser, command.options);
  const examples = command.examples.map((example) => `  ${example}`);
  if (examples.length > 0) parser.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
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

/** The help of `okr` and of each command, which leaves out the options that all have. */
export async function wholeHelp(version: string): Promise<string> {
  const said: Said = { shown: [], failed: [] };
  const program = programParser(version, said);
  program.outputHelp();
  for (const { name, load } of inGroups()) {
    const parser = program.commands.find((one) => one.name() === name);
    if (!parser) continue;
    completeOwn(parser.helpOption(false), await load());
    said.shown.push('\n\n');
    parser.outputHelp();
  }
  return said.shown.join('');
}
