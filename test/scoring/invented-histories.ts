/** A key result whose whole course is known: what was seen of it on some days, and what it came to. Target and way are 100. */
export interface InventedHistory {
  readonly kind: string;
  readonly rhythm: string;
  /** Days of the term; days are counted from 1. */
  readonly days: number;
  readonly asOf: number;
  /** The values by day, of the check-ins by the as-of day. */
  readonly seen: ReadonlyMap<number, number>;
  /** The value on the last day. */
  readonly outcome: number;
}

/** Random figures from 0 to below 1, by + − × ÷ and integers, so that every engine invents the same. (mulberry32) */
function randomFigures(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

/** Nearly normal, mean 0 and deviation 1. */
function error(random: Random): number {
  let sum = -6;
  for (let count = 0; count < 12; count++) sum += random();
  return sum;
}

const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

const daily = (days: number, value: (day: number) => number): readonly number[] =>
  Array.from({ length: days }, (_, index) => value(index + 1));

/** A change a day that takes a term to between 40 and 130 of the 100 that are wanted. */
const usualRate = (random: Random, days: number): number => between(random, 40, 130) / days;

/** The values of each day of a term, by the way in which such figures move. */
const COURSES: Readonly<Record<string, (random: Random, days: number) => readonly number[]>> = {
  'walk with drift': (random, days) => {
    const [rate, spread] = [usualRate(random, days), (between(random, 0.8, 4) * 100) / days];
    let value = 0;
    return daily(days, () => {
      value += rate + spread * error(random);
      return value;
    });
  },
  'line, measured roughly': (random, days) => line(random, days, between(random, 1, 8)),
  'line, measured well': (random, days) => line(random, days, between(random, 0.3, 1)),
  'slow, fast, slow': (random, days) => {
    const [top, first, last] = [between(random, 60, 120), between(random, 0, 0.35), between(random, 0.65, 1.2)];
    const noise = between(random, 0.5, 2.5);
    return daily(days, (day) => {
      const share = Math.min(Math.max((day / days - first) / (last - first), 0), 1);
      return top * share * share * (3 - 2 * share) + noise * error(random);
    });
  },
  'jumps at any time': (random, days) => {
    const jumps = Math.floor(between(random, 5, 20));
    const size = between(random, 40, 130) / jumps;
    let value = 0;
    return daily(days, () => {
      if (random() < jumps / days) value += size * between(random, 0.3, 1.7);
      return value;
    });
  },
  'things counted': (random, days) => {
    const chance = between(random, 16, 52) / days / 1.5;
    let count = 0;
    return daily(days, () => {
      if (random() < chance) count += random() < 0.5 ? 1 : 2;
      return count * 2.5;
    });
  },
  'a rate that changes': (random, days) => {
    const turn = days * between(random, 0.2, 0.8);
    const [before, after] = [between(random, 30, 130) / days, between(random, 10, 150) / days];
    const noise = between(random, 0.5, 3.5);
    return daily(days, (day) => before * Math.min(day, turn) + after * Math.max(0, day - turn) + noise * error(random));
  },
};

function line(random: Random, days: number, noise: number): readonly number[] {
  const rate = usualRate(random, days);
  return daily(days, (day) => rate * day + noise * error(random));
}

/** The days of check-ins up to a day. */
const RHYTHMS: Readonly<Record<string, (random: Random, until: number) => readonly number[]>> = {
  weekly: (random, until) => spaced(until, Math.floor(between(random, 1, 8)), () => 7),
  irregular: (random, until) =>
    spaced(until, Math.floor(between(random, 1, 11)), () => Math.floor(between(random, 1, 15))),
  'on workdays': (_, until) => spaced(until, 1, () => 1).filter((day) => day % 7 < 5),
  'few, 3 to 6': (random, until) => {
    const drawn = Array.from({ length: Math.floor(between(random, 3, 7)) }, () =>
      Math.floor(between(random, 1, until + 1)),
    );
    return [...new Set(drawn)].sort((a, b) => a - b);
  },
};

function spaced(until: number, first: number, gap: () => number): readonly number[] {
  const found: number[] = [];
  for (let day = first; day <= until; day += gap()) found.push(day);
  return found;
}

const TERMS = [61, 92, 92, 183, 365];

/** `count` histories, of every kind and rhythm alike, looked at between 30 and 90 % of their terms; the same for a seed. */
export function inventedHistories(count: number, seed: number): readonly InventedHistory[] {
  const random = randomFigures(seed);
  const [courses, rhythms] = [Object.entries(COURSES), Object.entries(RHYTHMS)];
  return Array.from({ length: count }, (_, index): InventedHistory => {
    const [kind, course] = courses[index % courses.length] as (typeof courses)[number];
    const [rhythm, checkins] = rhythms[Math.floor(index / courses.length) % rhythms.length] as (typeof rhythms)[number];
    const days = TERMS[Math.floor(random() * TERMS.length)] ?? 92;
    const asOf = Math.floor(days * between(random, 0.3, 0.9));
    const values = course(random, days);
    const seen = new Map(checkins(random, asOf).map((day) => [day, values[day - 1] ?? 0]));
    return { kind, rhythm, days, asOf, seen, outcome: values[days - 1] ?? 0 };
  });
}
