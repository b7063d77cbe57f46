import type { ExampleForms } from './forms.ts';
import type { RuleExamples } from './index.ts';

export const valueExamples = ({ checkin, keyResult, objective, settings, words }: ExampleForms) =>
  ({
    'file/unknown-key': {
      bad: objective('onwer: ana'),
      good: objective('owner: ana'),
    },
    'file/missing-key': {
      bad: `# okrs/2026-Q4/win.yaml
objective: ${words.winDeals}
key_results:
  - { id: deals, from: 0, to: 40 }
`,
      good: keyResult('from: 0, to: 40'),
    },
    'file/not-a-map': {
      bad: objective('dropped: 2026-11-24'),
      good: objective(`dropped: { on: 2026-11-24, why: ${words.noBudget} }`),
    },
    'file/not-a-list': {
      bad: objective('tags: pipeline'),
      good: objective('tags: [pipeline]'),
    },
    'file/not-a-scalar': {
      bad: objective('owner: [ana, bo]'),
      good: objective('owner: ana'),
    },
    'file/not-one-of': {
      bad: objective('kind: commited'),
      good: objective('kind: committed'),
    },
    'file/not-an-integer': {
      bad: settings('fiscal_year_start: 13'),
      good: settings('fiscal_year_start: 4'),
    },
    'file/out-of-range': {
      bad: keyResult('from: 0, to: 40, weight: -1'),
      good: keyResult('from: 0, to: 40, weight: 1'),
    },
    'file/duplicate-id': {
      bad: `# okrs/2026-Q4/win.yaml
objective: ${words.winDeals}
key_results:
  - { id: deals, title: ${words.dealsWon}, from: 0, to: 40 }
  - { id: deals, title: ${words.dealsKept}, from: 0, to: 30 }
`,
      good: `# okrs/2026-Q4/win.yaml
objective: ${words.winDeals}
key_results:
  - { id: deals, title: ${words.dealsWon}, from: 0, to: 40 }
  - { id: kept, title: ${words.dealsKept}, from: 0, to: 30 }
`,
    },
    'file/date': {
      bad: checkin('date: 24/11/2026'),
      good: checkin('date: 2026-11-24'),
    },
    'file/instant': {
      bad: checkin('date: 2026-11-24', 'at: 2026-11-24 14:02'),
      good: checkin('date: 2026-11-24', 'at: 2026-11-24T14:02:11.482Z'),
    },
    'file/span': {
      bad: objective('cadence: weekly'),
      good: objective('cadence: 1w'),
    },
    'file/number': {
      bad: keyResult('from: 0, to: "1,5"'),
      good: keyResult('from: 0, to: 1.5'),
    },
    'file/confidence': {
      bad: checkin('date: 2026-11-24', 'updates: { deals: { confidence: 7 } }'),
      good: checkin('date: 2026-11-24', 'updates: { deals: { confidence: 0.7 } }'),
    },
    'file/percent': {
      bad: keyResult('from: 800, change: five%'),
      good: keyResult('from: 800, change: -5%'),
    },
    'file/id': {
      bad: objective('owner: Ana Silva'),
      good: objective('owner: ana-silva'),
    },
    'file/reference': {
      bad: objective(`align: ${words.growRevenue}`),
      good: `# okrs/2026/grow-revenue.yaml
objective: ${words.growRevenue}

${objective('align: 2026/grow-revenue')}`,
    },
    'file/value-and-add': {
      bad: checkin('date: 2026-11-24', 'updates: { deals: { value: 12, add: 3 } }'),
      good: checkin('date: 2026-11-24', 'updates: { deals: { value: 15 } }'),
    },
  }) as const satisfies RuleExamples;
