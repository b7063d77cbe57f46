import { dayOf } from './days.ts';
import type { DescribedCycle, DescribedKeyResult, DescribedKpi, DescribedUpdate } from './description.ts';

/** A value, with the day on which it was said. For milestones it is the ids of those that are done. */
export interface Said<Value> {
  readonly day: number;
  readonly value: Value;
}

interface Ordered {
  readonly date: string;
  readonly at: string | null;
  readonly file: string;
}

/** By date, then by when it was written (those that do not say come first), then by the file's name. */
export function inOrder<Entry extends Ordered>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => {
    if (dayOf(a.date) !== dayOf(b.date)) return dayOf(a.date) - dayOf(b.date);
    const [first, second] = [a.at, b.at].map((at) => (at === null ? Number.NEGATIVE_INFINITY : Date.parse(at)));
    if (first !== second) return Number(first) < Number(second) ? -1 : 1;
    return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  });
}

/** Every update of a key result by the end of `day`, in the order in which they count. */
export function updatesBy(
  day: number,
  cycle: DescribedCycle,
  objective: string,
  keyResult: string,
): Said<DescribedUpdate>[] {
  const found: Said<DescribedUpdate>[] = [];
  for (const checkin of inOrder(cycle.checkins)) {
    if (checkin.objective !== objective || dayOf(checkin.date) > day) continue;
    for (const entry of checkin.updates) {
      if (entry.keyResult === keyResult) found.push({ day: dayOf(checkin.date), value: entry.update });
    }
  }
  return found;
}

/** Every value of a KPI by the end of `day`. */
export const kpiValuesBy = (day: number, kpi: DescribedKpi): Said<number>[] =>
  inOrder(kpi.checkins)
    .filter((checkin) => dayOf(checkin.date) <= day)
    .map((checkin) => ({ day: dayOf(checkin.date), value: checkin.value }));

/** The values of a metric or a hold that its own updates make. */
export function numbersOf(keyResult: DescribedKeyResult, updates: readonly Said<DescribedUpdate>[]): Said<number>[] {
  const values: Said<number>[] = [];
  // With a KPI, known or not, its own updates give no value.
  if (keyResult.kpi !== null) return values;
  const from = keyResult.measure.kind === 'metric' ? keyResult.measure.from : null;
  let current: number | null = null;
  for (const { day, value: update } of updates) {
    if (update.value !== null) current = update.value;
    else if (update.add !== null) current = (current ?? from ?? 0) + update.add;
    else continue;
    values.push({ day, value: current });
  }
  return values;
}

/** What was done after each update that changes milestones. */
export function doneOf(keyResult: DescribedKeyResult, updates: readonly Said<DescribedUpdate>[]): Said<string[]>[] {
  const { measure } = keyResult;
  const known = measure.kind === 'milestones' ? measure.milestones.map(({ id }) => id) : [];
  const values: Said<string[]>[] = [];
  let done: string[] = [];
  for (const { day, value: update } of updates) {
    // A list of steps that are all gone is not counted; an empty one says that there are none.
    const isStated = (list: readonly string[] | null) =>
      list !== null && (list.length === 0 || list.some((id) => known.includes(id)));
    if (!isStated(update.done) && !isStated(update.undone)) continue;
    for (const id of update.done ?? []) if (known.includes(id) && !done.includes(id)) done = [...done, id];
    for (const id of update.undone ?? []) done = done.filter((one) => one !== id);
    values.push({ day, value: done });
  }
  return values;
}

/** A confidence as it is written, `0.7`, `70%` or `7/10`, as a share. */
export function confidenceOf(text: string): number {
  if (text.endsWith('%')) return Number(text.slice(0, -1)) / 100;
  const [part, whole] = text.split('/').map(Number);
  return whole === undefined ? Number(part) : Number(part) / whole;
}

/** The updates that point nowhere: those of what is gone, and what an update says that its measure has no room for. */
export function danglingIn(cycle: DescribedCycle, kpis: readonly DescribedKpi[]): string[] {
  const found: string[] = [];
  for (const checkin of cycle.checkins) {
    const path = `${cycle.name}/checkins/${checkin.date.slice(0, 7)}/${checkin.file}`;
    const objective = cycle.objectives.find(({ id }) => id === checkin.objective);
    if (!objective) found.push(path);
    for (const { keyResult: id, update } of objective ? checkin.updates : []) {
      const keyResult = objective?.keyResults.find((one) => one.id === id);
      const numbers = [update.value, update.add].filter((number) => number !== null).map(() => path);
      const steps = [update.done, update.undone].filter((list) => list !== null);
      if (!keyResult) found.push(path);
      else if (keyResult.measure.kind === 'milestones') {
        const known = keyResult.measure.milestones.map((one) => one.id);
        found.push(...numbers, ...steps.flat().flatMap((step) => (known.includes(step) ? [] : path)));
      } else {
        found.push(...steps.map(() => path), ...(keyResult.kpi === null ? [] : numbers));
      }
    }
  }
  for (const objective of cycle.objectives) {
    for (const { kpi } of objective.keyResults) {
      if (kpi !== null && !kpis.some(({ id }) => id === kpi)) found.push(`${cycle.name}/${objective.id}.yaml`);
    }
  }
  return found;
}
