/** Figures beyond the largest double stay at it: an infinite one would make every later figure meaningless. */
export const finite = (figure: number): number => Math.min(Math.max(figure, -Number.MAX_VALUE), Number.MAX_VALUE);
