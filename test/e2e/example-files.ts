/** The files of the example report in the design: one team, two people, one key result with a plan, one check-in. */
export const EXAMPLE_FILES = {
  'okrs/okr.yaml': `schema: 1
name: Acme Sales
people:
  - { id: ana, name: Ana, email: ana@acme.example }
  - { id: bo, name: Bo, email: bo@acme.example }
teams:
  - { id: sales, name: Sales, members: [ana, bo] }
`,
  'okrs/2026-Q4/reduce-sales-cycle.yaml': `objective: Shorten the sales cycle from 60 to 55 days
why: Reps who close faster close more.
owner: ana
team: sales
kind: aspirational
weight: 1
start: 2026-10-01
end: 2026-11-30
key_results:
  - id: cycle-days
    title: Average sales cycle
    from: 60
    to: 55
    unit: days
    weight: 2
    owner: bo
    plan: { 2026-10-31: 58 }
    source: CRM, dashboard "Cycle"
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-24-reduce-sales-cycle-k7f2q9x0ab.yaml': `objective: reduce-sales-cycle
date: 2026-11-24
by: bo
at: 2026-11-24T14:02:11.482Z
updates:
  cycle-days:
    value: 58
    confidence: 0.7
    note: Mobile contracts cut signing time by a day.
`,
};
