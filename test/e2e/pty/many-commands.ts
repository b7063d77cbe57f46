import { join } from 'node:path';
import { commandWords } from '../../../scripts/command-words.mjs';
import type { Workspace } from '../run-okr.ts';
import { Terminal, type TerminalOptions } from './terminal.ts';

/** A terminal in which commands are run one after another by one process; the screen shows the last of them alone. */
export class ManyCommands extends Terminal {
  constructor(workspace: Workspace, options: TerminalOptions = {}) {
    super(workspace, '', { ...options, program: join(import.meta.dirname, 'play-many.mjs') });
  }

  #number = 0;

  /** Starts `okr` with these arguments. */
  async start(args: string, env: Record<string, string> = {}): Promise<void> {
    this.#number += 1;
    const ready = `ready for command ${this.#number}`;
    await this.shows(ready);
    await this.type(JSON.stringify({ words: commandWords(args), env }));
    this.press('enter');
    await this.changes(0, () => !this.screen().includes(ready));
  }

  /** Waits for the end of the command that runs; its exit code. */
  override async exit(): Promise<number> {
    await this.shows(`of command ${this.#number} ready for`);
    return Number(/^exit (\d+) of command/m.exec(this.screen())?.[1]);
  }
}
