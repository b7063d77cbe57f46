import type { SchemaName } from '../../src/storage/schema-address.ts';

const KEY_RESULT = (keys: string) => `objective: Win\nkey_results: [{ id: deals, title: Deals, ${keys} }]\n`;

/** A kind of file, what stands in it, and the place and keyword of each thing that is wrong with it. */
export const CLAIMED_FILES: readonly [SchemaName, string, readonly string[]][] = [
  ['okr', 'schema: 1\n', []],
  ['okr', 'name: Acme\n', [' required']],
  ['okr', 'schema: 2\n', ['/schema const']],
  ['okr', 'schema: 1\nlanguage: de\n', ['/language enum']],
  ['okr', 'schema: 1\nfiscal_year_start: 13\n', ['/fiscal_year_start maximum']],
  ['okr', 'schema: 1\npeople: [{ name: Ana }]\n', ['/people/0 required']],
  ['okr', 'schema: 1\nrules: { okr/vague: off }\n', []],
  ['okr', 'schema: 1\nrules: { okr/vage: error }\n', ['/rules enum', '/rules propertyNames']],
  ['cycle', 'start: 2026-10-01\nend: 2026-12-31\ndraft: true\n', []],
  ['cycle', 'start: 1.10.2026\n', ['/start pattern']],
  ['objective', 'objective: 2026\n', []],
  ['objective', 'why: So\n', [' required']],
  ['objective', 'objective: Win\nweigth: 2\n', [' additionalProperties']],
  ['objective', 'objective: Win\nkind: wish\n', ['/kind enum']],
  ['objective', KEY_RESULT('from: 0, to: 10, unit: "%", cadence: 14d'), []],
  ['objective', KEY_RESULT('from: 0, to: ten'), ['/key_results/0/to type']],
  ['objective', KEY_RESULT('from: 10, change: -5%'), []],
  ['objective', KEY_RESULT('hold: { at_most: 2 }, weight: -1'), ['/key_results/0/weight minimum']],
  ['objective', KEY_RESULT('to: 10, plan: { 2026-10-31: 5 }'), []],
  [
    'objective',
    KEY_RESULT('to: 10, plan: { soon: 5 }'),
    ['/key_results/0/plan pattern', '/key_results/0/plan propertyNames'],
  ],
  ['checkin', 'objective: win\ndate: 2026-11-24\nupdates: { deals: { add: 3, confidence: 7/10 } }\n', []],
  ['checkin', 'objective: Win\ndate: 2026-11-24\n', ['/objective pattern']],
  [
    'checkin',
    'objective: win\ndate: 2026-11-24\nupdates: { deals: { needs: [{ kind: luck, text: A lot }] } }\n',
    ['/updates/deals/needs/0/kind enum'],
  ],
  ['kpi', 'kpi: Churn\nbetter: lower\nhold: { at_most: 2 }\n', []],
  ['kpi', 'kpi: Churn\nbetter: less\n', ['/better enum']],
  ['kpi-checkin', 'kpi: churn\ndate: 2026-11-24\nvalue: 2.1\n', []],
  ['kpi-checkin', 'kpi: churn\ndate: 2026-11-24\n', [' required']],
];
