import { cadence, change, date, id, number, numberWithin, reference, weight } from './scalars.ts';
import {
  boolean,
  listOf,
  located,
  mapOf,
  oneOf,
  optional,
  record,
  required,
  text,
  type ValueOf,
  withDefault,
} from './shape.ts';

const dropped = record({ on: required(date, 'on: 2026-11-24'), why: optional(text) }, '{ on: 2026-11-24, why: … }');

const score = record(
  { value: required(numberWithin(0, 1), 'value: 0.7'), why: optional(text), by: optional(id) },
  '{ value: 0.7, why: …, by: ana }',
);

/** Bounds that a value stays within, as an objective and a KPI write them. */
export const hold = record({ at_least: optional(number), at_most: optional(number) }, '{ at_most: 2 }');

export const milestone = record(
  {
    id: required(id, 'id: pilot'),
    title: required(text, 'title: …'),
    weight: withDefault(weight, 1),
    due: optional(date),
  },
  '{ id: pilot, title: Pilot with 3 customers }',
);

export const keyResult = record(
  {
    id: required(id, 'id: cycle-days'),
    title: required(text, 'title: …'),
    from: optional(number),
    to: optional(number),
    change: optional(change),
    hold: optional(hold),
    milestones: optional(listOf(milestone, '[{ id: pilot, title: Pilot with 3 customers }]')),
    unit: optional(text),
    weight: withDefault(weight, 1),
    owner: optional(id),
    plan: optional(mapOf(date, number, '{ 2026-10-31: 58 }')),
    source: optional(text),
    kpi: optional(id),
    start: optional(date),
    end: optional(date),
    cadence: optional(cadence),
    dropped: optional(dropped),
    score: optional(score),
  },
  '{ id: meetings, title: Customer meetings held, from: 0, to: 40 }',
);

export const initiative = record(
  {
    id: required(id, 'id: pricing-page'),
    title: required(text, 'title: …'),
    kr: optional(id),
    owner: optional(id),
    done: withDefault(boolean, false),
  },
  '{ id: pricing-page, title: Rewrite the pricing page }',
);

/** The keys of an objective's file. */
export const objectiveFile = record(
  {
    objective: required(text, 'objective: Shorten the sales cycle'),
    why: optional(text),
    owner: optional(id),
    team: optional(id),
    kind: withDefault(oneOf('committed', 'aspirational'), 'aspirational'),
    align: optional(reference),
    carried_from: optional(reference),
    weight: withDefault(weight, 1),
    start: optional(date),
    end: optional(date),
    tags: withDefault(listOf(text, '[pipeline]'), []),
    cadence: optional(cadence),
    dropped: optional(dropped),
    key_results: withDefault(listOf(located(keyResult), '[{ id: …, title: …, from: 0, to: 10 }]'), []),
    initiatives: withDefault(listOf(initiative, '[{ id: …, title: … }]'), []),
  },
  'objective: Shorten the sales cycle',
);

export type WrittenObjective = ValueOf<typeof objectiveFile>;
export type WrittenKeyResult = ValueOf<typeof keyResult>;
