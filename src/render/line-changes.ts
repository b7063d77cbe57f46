/** Lines that give way to others. */
export interface LineChange {
  /** How many lines of the old text stand before. */
  readonly at: number;
  /** By how many lines the new text is longer up to there. */
  readonly shift: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The most lines that may differ before all that lies between the first and the last is taken as one change. */
const MOST_EDITS = 300;

/**
 * The fewest lines to take out and put in that make one text of another.
 * @see Myers, "An O(ND) Difference Algorithm and Its Variations", 1986
 */
export function lineChanges(old: readonly string[], fresh: readonly string[]): readonly LineChange[] {
  let first = 0;
  while (first < old.length && first < fresh.length && old[first] === fresh[first]) first++;
  const most = Math.min(old.length, fresh.length) - first;
  let common = 0;
  while (common < most && old.at(-1 - common) === fresh.at(-1 - common)) common++;
  const [from, to] = [old.slice(first, old.length - common), fresh.slice(first, fresh.length - common)];
  const changes: LineChange[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of [...commonLines(from, to), [from.length, to.length] as const]) {
    const [removed, added] = [from.slice(x, nextX), to.slice(y, nextY)];
    if (removed.length + added.length > 0) changes.push({ at: first + x, shift: y - x, removed, added });
    [x, y] = [nextX + 1, nextY + 1];
  }
  return changes;
}

/** The positions of a line in either text. */
type Pair = readonly [number, number];

/** How far one gets in the first text, by how much farther that is than in the second. */
type Furthest = ReadonlyMap<number, number>;

/** The lines that stay, in order; none where too many differ. */
function commonLines(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Furthest[] = [];
  for (let edits = 0; edits <= Math.min(from.length + to.length, MOST_EDITS); edits++) {
    trace.push(new Map(furthest));
    for (let k = -edits; k <= edits; k += 2) {
      let x = start(furthest, k, edits);
      while (x < from.length && x - k < to.length && from[x] === to[x - k]) x++;
      furthest.set(k, x);
      if (k === from.length - to.length && x >= from.length) return pairs(trace, from.length, to.length);
    }
  }
  return [];
}

const reached = (furthest: Furthest, k: number): number => furthest.get(k) ?? -1;

/** Whether the last edit put a line in, rather than take one out. */
const putsIn = (furthest: Furthest, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && reached(furthest, k - 1) < reached(furthest, k + 1));

/** Where one stands after one more edit. */
const start = (furthest: Furthest, k: number, edits: number): number =>
  putsIn(furthest, k, edits) ? reached(furthest, k + 1) : reached(furthest, k - 1) + 1;

/** The way back, from the end of both. */
function pairs(trace: readonly Furthest[], endX: number, endY: number): readonly Pair[] {
  const found: Pair[] = [];
  let [x, y] = [endX, endY];
  for (const [edits, furthest] of [...trace.entries()].reverse()) {
    const k = x - y;
    const startX = start(furthest, k, edits);
    while (x > startX) {
      x--;
      y--;
      found.push([x, y]);
    }
    if (putsIn(furthest, k, edits)) y--;
    else x--;
  }
  return found.reverse();
}
