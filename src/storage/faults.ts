import type { Diagnostic } from '../model/diagnostic.ts';
import type { Message } from '../model/message.ts';
import type { Parsed } from '../model/parsed.ts';

/** Collects everything that is wrong with one file, so that all of it can be mended at once. */
export class Faults {
  readonly file: string;
  readonly found: Diagnostic[] = [];
  /** What can be read, and may have been meant otherwise: warnings of `check`, and no reason to stop. */
  readonly doubts: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** Notes a fault at an offset; the rule is named after the problem. */
  add(offset: number, problem: Message, hint: Message | null = null): undefined {
    const [topic, detail] = problem.id.split('/');
    const rule = `file/${topic === 'file' ? detail : topic}`;
    this.found.push({ rule, severity: 'error', at: { file: this.file, offset }, problem, hint });
    return undefined;
  }

  /** Notes a doubt at an offset; its rule is the problem's id. */
  doubt(offset: number, problem: Message, hint: Message): void {
    this.doubts.push({ rule: problem.id, severity: 'warn', at: { file: this.file, offset }, problem, hint });
  }

  /** The value that a strict parser accepted; undefined, and a fault noted, where it did not. */
  unwrap<T>(parsed: Parsed<T>, offset: number): T | undefined {
    return 'value' in parsed ? parsed.value : this.add(offset, parsed.fault, parsed.hint);
  }
}

/** What was noted of several files: what forbids trusting them, and what can be read and may have been meant otherwise. */
export interface FaultsAndDoubts {
  readonly faults: readonly Diagnostic[];
  readonly doubts: readonly Diagnostic[];
}

export const faultsAndDoubts = (noted: readonly Diagnostic[]): FaultsAndDoubts => ({
  faults: noted.filter(({ severity }) => severity === 'error'),
  doubts: noted.filter(({ severity }) => severity === 'warn'),
});
