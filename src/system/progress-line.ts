/** Where a line goes that does not stay, and what time it is, in milliseconds from any moment on. */
interface Surroundings {
  readonly write: (text: string) => void;
  readonly now: () => number;
}

/** How long work may take, in milliseconds, before it is told what it is at; and how long each telling stands at least. */
const PATIENCE = 1000;
const STEADY = 100;

/**
 * Tells on one line, again and again, what is going on, once the work has taken a second. The work itself says when there is
 * something to tell: nothing else runs meanwhile.
 */
export function progressLine({ write, now }: Surroundings): (say: () => string) => void {
  const start = now();
  let told = Number.NEGATIVE_INFINITY;
  return (say) => {
    const moment = now();
    if (moment - start < PATIENCE || moment - told < STEADY) return;
    told = moment;
    write(say());
  };
}
