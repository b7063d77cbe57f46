/**
 * A workspace in which each thing stands that a report can show: every measure, a plan, a KPI and what it feeds, something
 * dropped, a closed cycle, a draft, two cycles at once, teams within teams, and an owner whom okr.yaml does not list.
 */
export const ACME_FILES = {
  'okrs/okr.yaml': `schema: 1
name: Acme
people:
  - { id: ana, name: Ana Silva, email: ana@acme.example }
  - { id: bo, name: Bo }
teams:
  - { id: company, name: Acme }
  - { id: sales, name: Sales, parent: company, members: [ana, bo] }
  - { id: inside-sales, name: Inside sales, parent: sales }
  - { id: legal, name: Legal, parent: company }
`,
  'okrs/kpis/churn.yaml': `kpi: Monthly churn
owner: bo
unit: percent
hold: { at_most: 2 }
better: lower
cadence: 1m
`,
  'okrs/kpis/checkins/2026-10/2026-10-31-churn-a1.yaml': 'kpi: churn\ndate: 2026-10-31\nvalue: 2.4\n',
  'okrs/kpis/checkins/2026-11/2026-11-15-churn-a1.yaml': 'kpi: churn\ndate: 2026-11-15\nvalue: 1.8\n',
  'okrs/2026/grow-revenue.yaml': `objective: Grow revenue
owner: ana
team: company
key_results:
  - { id: revenue, title: Revenue of the year, from: 800000, to: 1200000, unit: BRL }
`,
  'okrs/2026/checkins/2026-11/2026-11-20-grow-revenue-a1.yaml': `objective: grow-revenue
date: 2026-11-20
by: ana
updates: { revenue: { value: 1100000 } }
`,
  'okrs/2026-Q4/reduce-sales-cycle.yaml': `objective: Shorten the sales cycle from 60 to 55 days
owner: ana
team: inside-sales
end: 2026-11-30
key_results:
  - { id: cycle-days, title: Average sales cycle, from: 60, to: 55, unit: days, weight: 2, owner: bo, plan: { 2026-10-31: 58 } }
  - { id: cac, title: Lower customer acquisition cost by 5%, from: 800, change: -5%, unit: BRL }
  - { id: churn, title: Keep monthly churn at 2% or less, hold: { at_most: 2 }, unit: percent, kpi: churn }
  - { id: meetings, title: Customer meetings held, from: 0, to: 40, unit: meetings, owner: cy }
  - id: mobile-contracts
    title: Contracts that can be signed on a phone
    milestones:
      - { id: vendor, title: Vendor chosen }
      - { id: pilot, title: Pilot with 3 customers, weight: 2, due: 2026-11-15 }
      - { id: live, title: Live for every rep }
  - { id: leads, title: Leads from fairs, from: 0, to: 10, dropped: { on: 2026-11-02, why: The fair was called off } }
`,
  'okrs/2026-Q4/keep-promises.yaml': `objective: Deliver what we sign
owner: bo
team: legal
kind: committed
key_results:
  - { id: on-time, title: Contracts delivered on time, to: 95, unit: percent }
  - { id: response, title: Answer within hours, from: 30, to: 10, unit: hours }
`,
  'okrs/2026-Q4/second-office.yaml': `objective: Open a second office
team: company
dropped: { on: 2026-10-20, why: No budget }
key_results:
  - { id: rooms, title: Rooms rented, from: 0, to: 4 }
`,
  'okrs/2026-Q4/checkins/2026-10/2026-10-20-reduce-sales-cycle-a1.yaml': `objective: reduce-sales-cycle
date: 2026-10-20
by: bo
updates:
  cycle-days: { value: 59, confidence: 0.5 }
  cac: { value: 790 }
  meetings: { add: 12 }
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-20-reduce-sales-cycle-a1.yaml': `objective: reduce-sales-cycle
date: 2026-11-20
by: bo
updates:
  cycle-days:
    value: 58
    confidence: 0.7
    note: Mobile contracts cut signing time by a day.
    needs: [{ kind: skill, text: Negotiation practice }, { kind: budget, text: A second licence }]
  meetings: { add: 16 }
  mobile-contracts: { done: [vendor, pilot] }
`,
  'okrs/2026-Q4/checkins/2026-11/2026-11-20-keep-promises-a1.yaml': `objective: keep-promises
date: 2026-11-20
by: bo
updates:
  on-time: { value: 91 }
  response: { value: 25 }
`,
  'okrs/2026-Q3/cycle.yaml': 'title: Before the fair\nclosed: { on: 2026-10-05, by: ana }\n',
  'okrs/2026-Q3/win-customers.yaml': `objective: Win customers
owner: ana
team: sales
key_results:
  - { id: customers, title: New customers, from: 0, to: 20, unit: customers, score: { value: 0.8, by: ana, why: Two signed late } }
  - { id: referrals, title: Referrals, from: 0, to: 10 }
`,
  'okrs/2026-Q3/checkins/2026-10/2026-10-02-win-customers-a1.yaml': `objective: win-customers
date: 2026-10-02
by: ana
updates: { customers: { value: 15 }, referrals: { value: 6 } }
`,
  'okrs/2026-Q3/checkins/2026-10/2026-10-10-win-customers-a1.yaml': `objective: win-customers
date: 2026-10-10
by: ana
updates: { customers: { value: 20 } }
`,
  'okrs/2027-Q1/cycle.yaml': 'draft: true\n',
  'okrs/2027-Q1/secret.yaml': 'objective: Not decided yet\n',
};
