import type { Option } from '../commands/command.ts';
import { LANGUAGE_TAGS } from '../model/settings.ts';

/** What every command takes, before its name or after it. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  { flags: '-C, --dir <folder>', summary: 'work as if started in this folder' },
  { flags: '--as-of <date>', summary: 'look at this date instead of today: 2026-11-24, yesterday, -3d' },
  { flags: '--cycle <name>', summary: 'the cycle to work in; default those that contain the date' },
  { flags: '--json', summary: 'data as JSON' },
  { flags: '--language <tag>', summary: `${LANGUAGE_TAGS.join(', ')}; default the workspace’s` },
  { flags: '--color <when>', summary: 'auto, always or never' },
  { flags: '--ascii', summary: 'draw with ASCII characters only' },
  { flags: '--no-input', summary: 'never ask anything' },
  { flags: '--yes', summary: 'answer yes to questions' },
  { flags: '--dry-run', summary: 'show what would be written, write nothing' },
  { flags: '--quiet', summary: 'no remarks on standard error' },
  { flags: '--debug', summary: 'show where an error comes from' },
];

/** The global flags that were given, as commander names them. */
export interface GlobalFlags {
  readonly dir?: string;
  readonly asOf?: string;
  readonly cycle?: string;
  readonly json?: boolean;
  readonly language?: string;
  readonly color?: string;
  readonly ascii?: boolean;
  /** False under `--no-input`. */
  readonly input?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}
