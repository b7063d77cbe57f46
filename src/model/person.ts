import type { Id } from './id.ts';

/** Someone who owns objectives or key results, or writes check-ins. */
export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly email: string | null;
}
