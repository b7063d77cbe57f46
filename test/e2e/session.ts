import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Outcome } from './run-okr.ts';

const DRIVER = join(import.meta.dirname, 'answer-many.mjs');

/** A command line, the folder it runs in and all of its environment. */
export interface SessionLine {
  folder: string;
  words: string[];
  env: Record<string, string>;
}

interface Waiting {
  resolve: (outcome: Outcome) => void;
  reject: (error: Error) => void;
}

/** One process that runs command lines of the built program one after another; it is started when it is first needed. */
export class Session {
  #child: ChildProcess | null = null;
  #waiting: Waiting[] = [];
  #said = '';

  run(line: SessionLine): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#started().stdin?.write(`${JSON.stringify(line)}\n`);
    });
  }

  end(): void {
    this.#child?.stdin?.end();
    this.#child = null;
  }

  #started(): ChildProcess {
    if (this.#child) return this.#child;
    const child = spawn(process.execPath, [DRIVER], { stdio: 'pipe' });
    this.#child = child;
    this.#said = '';
    createInterface({ input: child.stdout }).on('line', (line) => this.#waiting.shift()?.resolve(JSON.parse(line)));
    child.stderr.on('data', (text: Buffer) => {
      this.#said += text;
    });
    child.stdin.on('error', () => {});
    child.on('close', () => {
      if (this.#child === child) this.#child = null;
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`the process ended: ${this.#said}`));
    });
    return child;
  }
}
