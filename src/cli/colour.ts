/** What decides whether a stream is coloured. */
export interface ColourFacts {
  /** As given with `--color`. */
  readonly flag: 'auto' | 'always' | 'never';
  readonly noColor: string | null;
  readonly forceColor: string | null;
  /** The kind of terminal, the variable `TERM`. */
  readonly term: string | null;
  readonly isTerminal: boolean;
}

/** Whether a stream is coloured: the flag decides, then a non-empty `NO_COLOR`, then `FORCE_COLOR`, then the terminal. */
export function isColoured({ flag, noColor, forceColor, term, isTerminal }: ColourFacts): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (noColor !== null) return false;
  if (forceColor !== null) return forceColor !== '0' && forceColor !== 'false';
  return isTerminal && term !== 'dumb';
}
