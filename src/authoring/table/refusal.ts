import type { Message } from '../../model/message.ts';
import type { FailureKind } from '../../model/user-error.ts';

/** Why a table of objectives is not written, and where in it that stands. */
export interface TableRefusal {
  readonly offset: number;
  readonly problem: Message;
  readonly hint: Message | null;
  readonly kind: FailureKind;
}

/** Notes why a table is not written. */
export type Refuse = (offset: number, problem: Message, hint?: Message | null, kind?: FailureKind) => void;
