import { NEED_KINDS } from '../model/checkin.ts';
import { confidence, date, id, instant, number } from './scalars.ts';
import { listOf, mapOf, oneOf, optional, record, required, text, withDefault } from './shape.ts';

const need = record(
  { kind: required(oneOf(...NEED_KINDS), 'kind: skill'), text: required(text, 'text: …') },
  '{ kind: skill, text: Negotiation practice }',
);

const update = record(
  {
    value: optional(number, 'The value on that day.'),
    add: optional(number, 'In place of `value`: what is added to the value so far.'),
    done: optional(listOf(id, '[pilot]'), 'The milestones that are done.'),
    undone: optional(listOf(id, '[pilot]'), 'The milestones that are not done after all.'),
    confidence: optional(confidence, 'How likely it is to be reached: 0.7, 70% or 7/10.'),
    note: optional(text),
    needs: optional(
      listOf(need, '[{ kind: skill, text: Negotiation practice }]'),
      'What its owner asks for, in place of what was asked for before; [] for nothing.',
    ),
  },
  '{ value: 58 }',
);

/** The keys of a check-in's file. */
export const checkinFile = record(
  {
    objective: required(id, 'objective: reduce-sales-cycle', 'The id of the objective, which is the name of its file.'),
    date: required(date, 'date: 2026-11-24', 'The day that it is about.'),
    by: optional(id, 'The id of who checks in.'),
    at: optional(instant, 'When it was written, UTC; orders the check-ins of one day.'),
    note: optional(text),
    updates: withDefault(
      mapOf(id, update, '{ cycle-days: { value: 58 } }'),
      new Map(),
      'What is said of each key result, by its id.',
    ),
  },
  'objective: reduce-sales-cycle',
);

/** The keys of the file of a KPI's check-in. */
export const kpiCheckinFile = record(
  {
    kpi: required(id, 'kpi: churn', 'The id of the KPI, which is the name of its file.'),
    date: required(date, 'date: 2026-11-24', 'The day that it is about.'),
    by: optional(id, 'The id of who checks in.'),
    at: optional(instant, 'When it was written, UTC; orders the check-ins of one day.'),
    value: required(number, 'value: 2.1', 'The value on that day.'),
    note: optional(text),
  },
  'kpi: churn',
);
