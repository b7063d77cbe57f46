import type { Finding } from './finding.ts';
import { type Message, message } from './message.ts';

/** What kind of failure it is; `cli` makes the exit code of it. */
export type FailureKind = 'usage' | 'untrusted-files' | 'conflict' | 'io' | 'refused' | 'interrupted';

/** A failure that its reader can mend. Any other exception that reaches `cli` is a bug of ours. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly kind: FailureKind;
  readonly problem: Message;
  readonly hint: Message | null;
  /** What could have been meant, as it would be typed. */
  readonly candidates: readonly string[];
  readonly findings: readonly Finding[];

  constructor(
    kind: FailureKind,
    problem: Message,
    more: { hint?: Message | null; candidates?: readonly string[]; findings?: readonly Finding[] } = {},
  ) {
    super(problem.id);
    this.kind = kind;
    this.problem = problem;
    this.hint = more.hint ?? null;
    this.candidates = more.candidates ?? [];
    this.findings = more.findings ?? [];
  }
}

/** A system call that failed: `operation` on `path`, with the code of the operating system, such as `ENOSPC`. */
export class IoError extends UserError {
  readonly code: string;

  constructor(operation: string, path: string, code: string) {
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    const forbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    const hint = full ? message('hint/disk-full', {}) : forbidden ? message('hint/permission', {}) : null;
    super('io', message('io/failed', { operation, path: path === '' ? '.' : path, code }), { hint });
    this.code = code;
  }
}

/** The editor, a command as it is typed into a shell, could not be run or failed. */
export class EditorFailure extends UserError {
  constructor(editor: string) {
    super('io', message('edit/editor-failed', { editor }));
  }
}

/** Whoever was asked went away: the input ended, or they pressed Ctrl-C. */
export class Interrupted extends UserError {
  constructor() {
    super('interrupted', message('write/interrupted', {}));
  }
}
