import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { afterEach } from 'vitest';
import { cleanEnvironment } from '../../../scripts/clean-environment.mjs';
import { commandWords } from '../../../scripts/command-words.mjs';
import { NOW, type Workspace } from '../run-okr.ts';

const OKR = join(import.meta.dirname, '..', '..', '..', 'bin', 'okr.js');

/** How long a process may take for what it is waited for; generous, because other tests share the machine. */
const PATIENCE = 20_000;

/** What a key sends. */
export const KEYS = {
  enter: '\r',
  space: ' ',
  down: '\x1b[B',
  up: '\x1b[A',
  backspace: '\x7f',
  ctrlC: '\x03',
  ctrlD: '\x04',
} as const;

export interface TerminalOptions {
  columns?: number;
  /** Variables beside those of the clean environment. */
  env?: Record<string, string>;
  /** What a shell adds to the command, as `<&-`, so that not all of its streams are the terminal. */
  redirection?: string;
  /** What is run in place of the built command. */
  program?: string;
}

const open = new Set<Terminal>();

afterEach(() => {
  for (const terminal of open) terminal.hangUp();
  open.clear();
});

/** The built command in a pseudo-terminal of its own, with an emulator that says what a person would see. */
export class Terminal {
  /** All that the process wrote, control sequences included. */
  output = '';
  readonly #pty: IPty;
  readonly #emulator: xterm.Terminal;
  readonly #waiting = new Set<() => void>();
  #exit: { exitCode: number; signal: number | null } | null = null;

  /** Starts `okr` with these arguments in a workspace's folder. */
  constructor(workspace: Workspace, args: string, options: TerminalOptions = {}) {
    const { columns = 80, env = {}, redirection, program = OKR } = options;
    const size = { cols: columns, rows: 24 };
    this.#emulator = new xterm.Terminal({ ...size, scrollback: 1000, allowProposedApi: true });
    const command = [process.execPath, program, ...commandWords(args)];
    const [file = '', ...words] =
      redirection === undefined ? command : ['/bin/sh', '-c', `exec "$@" ${redirection}`, 'sh', ...command];
    this.#pty = spawn(file, words, {
      ...size,
      name: env['TERM'] ?? 'xterm-256color',
      cwd: workspace.folder,
      env: { ...cleanEnvironment(workspace.folder, NOW), ...env },
    });
    this.#pty.onData((text) => {
      this.output += text;
      this.#emulator.write(text, () => this.#changed());
    });
    this.#pty.onExit(({ exitCode, signal }) => {
      this.#exit = { exitCode, signal: signal || null };
      // What was written before is still on its way to the emulator.
      this.#emulator.write('', () => this.#changed());
    });
    open.add(this);
  }

  /** Every line written so far, as it stands on the screen or has scrolled off it, without the empty ones at the end. */
  screen(): string {
    const { active } = this.#emulator.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, index) => active.getLine(index)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  }

  /** Waits until the screen contains a text, which may be broken between words. */
  async shows(text: string): Promise<void> {
    await this.#until(`“${text}” is shown`, () => this.screen().replace(/\s+/g, ' ').includes(text));
  }

  /** Types a text, and waits until it stands on the screen; or presses a key. */
  async type(text: string): Promise<void> {
    this.#pty.write(text);
    if (!/\p{Cc}/u.test(text)) await this.#until(`“${text}” is echoed`, () => this.#unbroken().includes(text));
  }

  press(key: keyof typeof KEYS): void {
    this.#pty.write(KEYS[key]);
  }

  /** Waits until a question is asked, and answers it: with a text, or with Enter alone. */
  async answer(question: string, text = ''): Promise<void> {
    await this.shows(question);
    if (text !== '') await this.type(text);
    this.press('enter');
  }

  /** Waits until more was written than the first `length` characters, or until something else is true. */
  async changes(length: number, holds = () => this.output.length > length): Promise<void> {
    await this.#until('the screen changes', holds);
  }

  get ended(): boolean {
    return this.#exit !== null;
  }

  /** Waits for the end of the process; its exit code. */
  async exit(): Promise<number> {
    await this.#until('the process ends', () => this.#exit !== null);
    return this.#exit?.exitCode ?? -1;
  }

  /** The number of the signal that ended the process, null where none did. */
  get signal(): number | null {
    return this.#exit?.signal ?? null;
  }

  /** Closes the terminal, as when its window is shut. */
  hangUp(): void {
    if (this.#exit === null) this.#pty.kill('SIGHUP');
  }

  /** The screen with the breaks taken out at which the terminal went on to the next line by itself. */
  #unbroken(): string {
    return this.screen().replaceAll('\n', '');
  }

  #changed(): void {
    for (const look of this.#waiting) look();
  }

  #until(what: string, holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        this.#waiting.delete(look);
        clearTimeout(timeout);
        settled();
      };
      const failed = (why: string) => () => reject(new Error(`${why} before ${what}:\n${this.screen()}`));
      const look = () => {
        if (holds()) settle(resolve);
        else if (this.#exit !== null) settle(failed(`it ended with ${this.#exit.exitCode}`));
      };
      const timeout = setTimeout(() => settle(failed(`${PATIENCE} ms went by`)), PATIENCE);
      this.#waiting.add(look);
      look();
    });
  }
}
