/** An objective, and the reference of what it serves; null where it serves nothing that is shown. */
export interface Serving {
  readonly reference: string;
  readonly under: string | null;
}

/** Where what serves what is cut, so that it is a tree which can be drawn. */
export interface Cuts {
  /** Every circle, beginning with the objective that stands first in the files, at which it is cut. */
  readonly loops: readonly (readonly string[])[];
  /** Objectives so far down that they stand at the top again. */
  readonly deep: ReadonlySet<string>;
}

/** The most objectives below each other that are drawn: more than people have, and few enough for any format. */
const MOST_BELOW = 32;

/** Where the alignment of objectives, in the order of the files, is cut. */
export function alignmentCuts(objectives: readonly Serving[]): Cuts {
  const served = new Map(objectives.map(({ reference, under }) => [reference, under && objectiveReference(under)]));
  const loops = loopsIn(served);
  for (const [first = ''] of loops) served.set(first, null);
  return { loops, deep: deepIn(served) };
}

/** The objective that a reference is of or lies in. */
const objectiveReference = (reference: string): string => reference.split('/').slice(0, 2).join('/');

/** The circles of what serves what, both by the references of objectives. */
function loopsIn(served: ReadonlyMap<string, string | null>): readonly (readonly string[])[] {
  const order = new Map([...served.keys()].map((reference, index) => [reference, index]));
  const seen = new Set<string>();
  const loops: (readonly string[])[] = [];
  for (const start of served.keys()) {
    const path = new Set<string>();
    let at: string | null = start;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      path.add(at);
      at = served.get(at) ?? null;
    }
    if (at === null || !path.has(at)) continue;
    const way = [...path];
    loops.push(begunAtFirst(way.slice(way.indexOf(at)), order));
  }
  return loops;
}

/** A circle, begun at the one that comes first in an order. */
function begunAtFirst(loop: readonly string[], order: ReadonlyMap<string, number>): readonly string[] {
  const places = loop.map((reference) => order.get(reference) ?? 0);
  const first = places.indexOf(Math.min(...places));
  return [...loop.slice(first), ...loop.slice(0, first)];
}

/** The objectives that stand as far below another as is drawn, in what serves what without circles. */
function deepIn(served: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const below = new Map<string, number>();
  const deep = new Set<string>();
  for (const start of served.keys()) {
    const path: string[] = [];
    let at: string | null = start;
    while (at !== null && !below.has(at)) {
      path.push(at);
      at = served.get(at) ?? null;
    }
    let depth = at === null ? -1 : (below.get(at) ?? 0);
    for (const one of path.reverse()) {
      depth = depth + 1 === MOST_BELOW ? 0 : depth + 1;
      if (depth === 0 && served.get(one) !== null) deep.add(one);
      below.set(one, depth);
    }
  }
  return deep;
}
