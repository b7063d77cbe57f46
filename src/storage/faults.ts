import type { Diagnostic } from '../model/diagnostic.ts';
import type { Message } from '../model/message.ts';
import type { Parsed } from '../model/parsed.ts';

/** Collects everything that is wrong with one file, so that all of it can be mended at once. */
export class Faults {
  readonly file: string;
  readonly found: Diagnostic[] = [];

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

  /** The value that a strict parser accepted; undefined, and a fault noted, where it did not. */
  unwrap<T>(parsed: Parsed<T>, offset: number): T | undefined {
    return 'value' in parsed ? parsed.value : this.add(offset, parsed.fault, parsed.hint);
  }
}
