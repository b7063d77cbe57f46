import { english } from '../language/en/index.ts';
import { message } from '../model/message.ts';
import { UserError } from '../model/user-error.ts';
import { inAscii } from './ascii.ts';
import { findingsText } from './findings-text.ts';
import { jsonText } from './json-text.ts';
import { safeText } from './safe-text.ts';
import type { WordStyle } from './style.ts';

/** Candidates that are shown before the rest is only counted. */
const MOST_CANDIDATES = 12;

/** How a failure is told. */
export interface FailureStyle extends WordStyle {
  /** Show the lines of the files that findings are about. */
  readonly excerpts: boolean;
  /** Show where in the program the failure came up. */
  readonly stack: boolean;
}

/** A failure in words: what is wrong, where, what was meant and what to do next. */
export function failureText(error: unknown, style: FailureStyle): string {
  const language = style.ascii ? inAscii(style.language) : style.language;
  const { problem, hint, candidates, findings } = parts(error);
  const { words, say } = language;
  const shown = candidates.slice(0, MOST_CANDIDATES);
  const { items, about, aside } = words.join;
  const more = candidates.length > shown.length ? [aside(style.ascii ? '...' : '…', String(candidates.length))] : [];
  const told = safeText(say(problem));
  const lines = [
    isInterruption(error) ? told : about(words.error, told),
    ...(shown.length ? [about(words.candidates, items([...shown.map(safeText), ...more]))] : []),
    ...(hint ? [about(words.hint, safeText(say(hint)))] : []),
    ...(style.stack && error instanceof Error ? (error.stack ?? '').split('\n').map(safeText) : []),
  ];
  return `${findingsText(findings, { ...style, language })}${lines.join('\n')}\n`;
}

/** Who presses Ctrl-C knows that it was no error. */
const isInterruption = (error: unknown): boolean => error instanceof UserError && error.kind === 'interrupted';

/** A failure as one JSON object on one line, the same in every language. `code` is the exit code. */
export function failureJson(error: unknown, code: number): string {
  const { say } = english;
  const { problem, hint, candidates, findings } = parts(error);
  const found = findings.map(({ rule, severity, file, line, column, problem: what }) => ({
    rule,
    severity,
    file,
    line,
    column,
    message: say(what),
  }));
  const content = { code, message: say(problem), hint: hint && say(hint), candidates, findings: found };
  return `${jsonText({ error: content })}\n`;
}

/** What a failure consists of; of an exception that nobody expected, its text. */
function parts(error: unknown): Pick<UserError, 'problem' | 'hint' | 'candidates' | 'findings'> {
  if (error instanceof UserError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return {
    problem: message('bug/unexpected', { text }),
    hint: message('hint/debug', {}),
    candidates: [],
    findings: [],
  };
}
