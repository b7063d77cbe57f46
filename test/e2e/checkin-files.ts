/** A workspace to check in to: each measure, a KPI that feeds one, two people. */
export const CHECKIN_FILES = {
  'okrs/okr.yaml': `schema: 1
name: Acme
people:
  - { id: ana, name: Ana Silva, email: ana@acme.example }
  - { id: bo, name: Bo }
`,
  'okrs/kpis/churn.yaml': 'kpi: Monthly churn\nunit: percent\n',
  'okrs/2026-Q4/reduce-sales-cycle.yaml': `objective: Shorten the sales cycle
owner: ana
key_results:
  - { id: cycle-days, title: Average sales cycle, from: 60, to: 55, unit: days }
  - { id: balance, title: Balance of the deals, from: -20, to: 20 }
  - { id: churn, title: Keep churn low, hold: { at_most: 2 }, unit: percent, kpi: churn }
  - { id: meetings, title: Meetings held, from: 0, to: 40, unit: meetings }
  - id: contracts
    title: Contracts on the phone
    milestones:
      - { id: vendor, title: Vendor chosen }
      - { id: pilot, title: Pilot, weight: 2 }
      - { id: live, title: Live }
`,
};

/** The environment of Ana at her desk. */
export const BY_ANA = { env: { OKR_USER: 'ana' } };

/** The path of a check-in's file, whose last part is random. */
export const CHECKIN_PATH =
  /^okrs\/([^/]+)\/checkins\/(\d{4}-\d{2})\/(\d{4}-\d{2}-\d{2})-([a-z0-9-]+)-[a-z0-9]{10}\.yaml$/;
