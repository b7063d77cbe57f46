/** How far a walk has come, and what was answered on it. */
export interface WalkState<A> {
  /** The stop where it stands, counted from 0; as many as there are stops once it is over. */
  readonly at: number;
  /** What is recorded of each stop; null where nothing is. */
  readonly done: readonly (A | null)[];
  /** What was answered at each stop that was left before its last question; null where nothing was. */
  readonly begun: readonly (A | null)[];
}

/** How a visit to a stop ended: with its last question, or before, with what was answered by then. */
export interface Visit<A> {
  readonly end: 'done' | 'back' | 'skip' | 'stop';
  /** Null where nothing was answered. */
  readonly answers: A | null;
  /** Whether it ended at its first question. */
  readonly atFirst: boolean;
}

/** A walk past so many stops, before its first. */
export function begunWalk<A>(stops: number): WalkState<A> {
  const nothing = Array<A | null>(stops).fill(null);
  return { at: 0, done: nothing, begun: nothing };
}

/** What Enter keeps at the stop where a walk stands. */
export const kept = <A>({ at, done, begun }: WalkState<A>): A | null => begun[at] ?? done[at] ?? null;

export const isOver = ({ at, done }: WalkState<unknown>): boolean => at >= done.length;

/**
 * The walk after a visit. *Back* leads to the first question of the stop, and from there to the stop before; what was answered
 * is kept for later. *Skip* records nothing of the stop. *Stop* ends the walk with what was recorded.
 */
export function walkedOn<A>({ at, done, begun }: WalkState<A>, { end, answers, atFirst }: Visit<A>): WalkState<A> {
  switch (end) {
    case 'done':
      return { at: at + 1, done: done.with(at, answers), begun: begun.with(at, null) };
    case 'skip':
      return { at: at + 1, done: done.with(at, null), begun: begun.with(at, null) };
    case 'back':
      return { at: atFirst ? Math.max(at - 1, 0) : at, done, begun: begun.with(at, answers) };
    case 'stop':
      return { at: done.length, done, begun: begun.with(at, answers) };
  }
}

/** The stops, by their number, of which something was answered that is not recorded. */
export const leftUnfinished = ({ done, begun }: WalkState<unknown>): readonly number[] =>
  begun.flatMap((answers, index) => (answers !== null && done[index] === null ? [index] : []));
