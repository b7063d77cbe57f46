const TOLERANCE = 1e-9;

/** The slack that every comparison with a threshold, bound or target allows: 1e-9 · max(1, |threshold|). */
const slack = (threshold: number): number => TOLERANCE * Math.max(1, Math.abs(threshold));

export const atLeast = (value: number, threshold: number): boolean => value >= threshold - slack(threshold);

export const atMost = (value: number, threshold: number): boolean => value <= threshold + slack(threshold);

/** Whether `value` cannot be told from `threshold`. */
export const equals = (value: number, threshold: number): boolean =>
  atLeast(value, threshold) && atMost(value, threshold);
