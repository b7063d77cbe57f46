/** A straight scale: the place of a value between two places, as that of the value between two values. */
export type Scale = (value: number) => number;

/** From `[low, high]` to `[first, last]`, to a tenth; where low is high everything stands in the middle. Values may be any that are finite. */
export function linearScale([low, high]: readonly [number, number], [first, last]: readonly [number, number]): Scale {
  // Halves, because the difference of the largest doubles overflows.
  const whole = high / 2 - low / 2;
  const share = (value: number) => (whole === 0 ? 0.5 : (value / 2 - low / 2) / whole);
  return (value) => Math.round((first + share(value) * (last - first)) * 10) / 10;
}
