import type { ExitStatus } from '../commands/command.ts';
import { type FailureKind, UserError } from '../model/user-error.ts';

const EXIT_CODES = {
  usage: 2,
  'untrusted-files': 3,
  conflict: 4,
  io: 5,
  refused: 6,
  interrupted: 130,
} as const satisfies Record<FailureKind, number>;

const EXIT_BUG = 70;

/** The exit code of a failure. Something its reader can mend is a `UserError`; any other exception is a bug of ours. */
export const exitCode = (error: unknown): number => (error instanceof UserError ? EXIT_CODES[error.kind] : EXIT_BUG);

/** The exit code of a command that ran to its end. */
export const statusCode = (status: ExitStatus): number => (typeof status === 'number' ? status : EXIT_CODES[status]);
