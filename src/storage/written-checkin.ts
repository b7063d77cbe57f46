import { NEED_KINDS } from '../model/checkin.ts';
import { confidence, date, id, instant, number } from './scalars.ts';
import { listOf, mapOf, oneOf, optional, record, required, text, withDefault } from './shape.ts';

const need = record(
  { kind: required(oneOf(...NEED_KINDS), 'kind: skill'), text: required(text, 'text: …') },
  '{ kind: skill, text: Negotiation practice }',
);

const update = record(
  {
    value: optional(number),
    add: optional(number),
    done: optional(listOf(id, '[pilot]')),
    undone: optional(listOf(id, '[pilot]')),
    confidence: optional(confidence),
    note: optional(text),
    needs: optional(listOf(need, '[{ kind: skill, text: Negotiation practice }]')),
  },
  '{ value: 58 }',
);

/** The keys of a check-in's file. */
export const checkinFile = record(
  {
    objective: required(id, 'objective: reduce-sales-cycle'),
    date: required(date, 'date: 2026-11-24'),
    by: optional(id),
    at: optional(instant),
    note: optional(text),
    updates: withDefault(mapOf(id, update, '{ cycle-days: { value: 58 } }'), new Map()),
  },
  'objective: reduce-sales-cycle',
);

/** The keys of the file of a KPI's check-in. */
export const kpiCheckinFile = record(
  {
    kpi: required(id, 'kpi: churn'),
    date: required(date, 'date: 2026-11-24'),
    by: optional(id),
    at: optional(instant),
    value: required(number, 'value: 2.1'),
    note: optional(text),
  },
  'kpi: churn',
);
