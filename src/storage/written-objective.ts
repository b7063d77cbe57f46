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

const dropped = record(
  { on: required(date, 'on: 2026-11-24', 'From this day on it is left out of all figures.'), why: optional(text) },
  '{ on: 2026-11-24, why: … }',
);

const score = record(
  {
    value: required(numberWithin(0, 1), 'value: 0.7', 'From 0 to 1.'),
    why: optional(text),
    by: optional(id, 'The id of who gave it.'),
  },
  '{ value: 0.7, why: …, by: ana }',
);

/** Bounds that a value stays within, as an objective and a KPI write them. */
export const hold = record(
  { at_least: optional(number, 'The least that is within.'), at_most: optional(number, 'The most that is within.') },
  '{ at_most: 2 }',
);

export const milestone = record(
  {
    id: required(id, 'id: pilot', 'Named by check-ins, so it never changes.'),
    title: required(text, 'title: …'),
    weight: withDefault(weight, 1, 'How much it counts beside the other milestones; 1 where it is left out.'),
    due: optional(date, 'The day by which it should be done; the last day of the key result where it is left out.'),
  },
  '{ id: pilot, title: Pilot with 3 customers }',
);

export const keyResult = record(
  {
    id: required(id, 'id: cycle-days', 'Named by check-ins, so it never changes: small letters, digits and hyphens.'),
    title: required(text, 'title: …'),
    from: optional(number, 'The value at the start; left out while nobody knows it.'),
    to: optional(number, 'The value to be reached; below `from` it is a decrease.'),
    change: optional(change, 'In place of `to`: by how much of `from` it should change, -5%, or by which amount, -5.'),
    hold: optional(hold, 'In place of `to`: bounds within which the value should stay, both inclusive.'),
    milestones: optional(
      listOf(milestone, '[{ id: pilot, title: Pilot with 3 customers }]'),
      'In place of `to`: steps that are done or not.',
    ),
    unit: optional(text, 'What the value is counted in: percent, a currency such as BRL, or any word.'),
    weight: withDefault(weight, 1, 'How much it counts beside the other key results; 1 where it is left out.'),
    owner: optional(id, 'The id of a person; the owner of the objective where it is left out.'),
    plan: optional(
      mapOf(date, number, '{ 2026-10-31: 58 }'),
      'Values expected on days in between; without it the value is expected to move evenly.',
    ),
    source: optional(text, 'Where the values come from.'),
    kpi: optional(id, 'The KPI whose check-ins give its values.'),
    start: optional(date, 'Its first day; that of the objective where it is left out.'),
    end: optional(date, 'Its last day; that of the objective where it is left out.'),
    cadence: optional(cadence, 'How often a check-in is due: 7d, 4w, 1m.'),
    dropped: optional(dropped, 'Since when and why it is no longer pursued. Its history stays.'),
    score: optional(score, 'Its grade when the cycle is closed.'),
  },
  '{ id: meetings, title: Customer meetings held, from: 0, to: 40 }',
);

export const initiative = record(
  {
    id: required(id, 'id: pricing-page'),
    title: required(text, 'title: …'),
    kr: optional(id, 'The key result that it is for.'),
    owner: optional(id, 'The id of a person.'),
    done: withDefault(boolean, false, 'Whether it is done. It is never counted.'),
  },
  '{ id: pricing-page, title: Rewrite the pricing page }',
);

/** The keys of an objective's file. */
export const objectiveFile = record(
  {
    objective: required(text, 'objective: Shorten the sales cycle', 'What should be reached, in words.'),
    why: optional(text, 'Why it matters.'),
    owner: optional(id, 'The id of a person.'),
    team: optional(id, 'The id of a team.'),
    kind: withDefault(
      oneOf('committed', 'aspirational'),
      'aspirational',
      'A committed objective must be reached whole; an aspirational one, the default, succeeds at 0.7.',
    ),
    align: optional(reference, 'The objective or key result that it serves: 2026/grow-revenue.'),
    carried_from: optional(reference, 'The objective of an earlier cycle that it goes on with.'),
    weight: withDefault(weight, 1, 'How much it counts beside the other objectives; 1 where it is left out.'),
    start: optional(date, 'Its first day, where it is not that of the cycle.'),
    end: optional(date, 'Its last day, where it is not that of the cycle.'),
    tags: withDefault(listOf(text, '[pipeline]'), [], 'Words by which reports are filtered.'),
    cadence: optional(cadence, 'How often a check-in is due: 7d, 4w, 1m.'),
    dropped: optional(dropped, 'Since when and why it is no longer pursued. Its history stays.'),
    key_results: withDefault(
      listOf(located(keyResult), '[{ id: …, title: …, from: 0, to: 10 }]'),
      [],
      'What shows that it is reached, three to five figures or so.',
    ),
    initiatives: withDefault(listOf(initiative, '[{ id: …, title: … }]'), [], 'What is done about it; never counted.'),
  },
  'objective: Shorten the sales cycle',
);

export type WrittenObjective = ValueOf<typeof objectiveFile>;
export type WrittenKeyResult = ValueOf<typeof keyResult>;
