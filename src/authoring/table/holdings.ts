import type { KnownHolding, KnownRow } from './known-rows.ts';
import type { Refuse } from './refusal.ts';
import { statedIn } from './stated.ts';

type Key = keyof KnownHolding;

/** What the rows of an objective say of it, and of each of its key results where that is something else. */
export interface Holdings {
  readonly objective: KnownHolding;
  readonly ofKeyResult: (row: KnownRow) => KnownHolding;
}

/**
 * Who owns an objective and its key results, what they weigh and when they run. What key results have no columns of their own for
 * (`isOwn`) is the objective's in a row without a key result, and else the key result's; but what all of them say alike is the
 * objective's too, and so is its first owner. A weight never is, as it compares key results.
 */
export function holdingsIn(rows: readonly KnownRow[], isOwn: (key: Key) => boolean, refuse: Refuse): Holdings {
  const objective: KnownHolding = {
    owner: shared('owner', (row) => row.owner),
    weight: shared('weight', (row) => row.weight),
    start: shared('start', (row) => row.start),
    end: shared('end', (row) => row.end),
  };
  return {
    objective,
    ofKeyResult(row) {
      const said = <K extends Key>(key: K): KnownHolding[K] => (isOwn(key) ? row.ofKeyResult : row)[key];
      const other = <K extends Key>(key: K) => (said(key) === objective[key] ? null : said(key));
      return { owner: other('owner'), weight: said('weight'), start: other('start'), end: other('end') };
    },
  };

  function shared<T extends string | number>(key: Key, read: (row: KnownRow) => T | null): T | null {
    if (isOwn(key)) return statedIn(rows, key, read, refuse);
    const alone = rows.filter(({ keyResult }) => keyResult === null);
    const said = statedIn(alone, key, read, refuse);
    if (said !== null || key === 'weight') return said;
    const values = rows.filter(({ keyResult }) => keyResult !== null).map(read);
    const isOne = new Set(values).size === 1;
    return isOne ? (values[0] ?? null) : key === 'owner' ? (values.find((value) => value !== null) ?? null) : null;
  }
}
