import type { Message } from './message.ts';
import type { Place } from './place.ts';

/** Something wrong or weak in a file: what, where and how to mend it. A `file/…` rule means that the file cannot be trusted. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: 'error' | 'warn';
  readonly at: Place;
  readonly problem: Message;
  readonly hint: Message | null;
}
