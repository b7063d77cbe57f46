import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Command } from './command.ts';
import { isInWorkspace } from './open-workspace.ts';

/** What the program does without a command: the status of the workspace, or how to begin one. */
export const alone: Command<object> = {
  arguments: '',
  options: [],
  examples: [],
  async run(flags, world) {
    const { language, json } = world.preferences;
    if (json || isInWorkspace(world)) return (await import('./status.ts')).status.run(flags, world);
    const { words } = await world.language(language ?? DEFAULT_SETTINGS.language);
    world.out.print(`${words.howToBegin}\n`);
    return 0;
  },
};
