import { type ExampleForms, settings } from './forms.ts';
import type { RuleExamples } from './index.ts';

const TEAM = settings('people: [{ id: ana }, { id: bo }]', 'teams: [{ id: sales, members: [ana, bo] }]');

export const integrityExamples = ({ checkin, keyResult, objective, words }: ExampleForms) =>
  ({
    'okr/dangling-update': {
      bad: checkin('date: 2026-11-24', 'updates: { deels: { value: 12 } }'),
      good: checkin('date: 2026-11-24', 'updates: { deals: { value: 12 } }'),
    },
    'okr/future-checkin': {
      bad: checkin('date: 2062-11-24', 'updates: { deals: { value: 12 } }').replace('2026-11/2026', '2062-11/2062'),
      good: checkin('date: 2026-11-24', 'updates: { deals: { value: 12 } }'),
    },
    'okr/checkin-before-term': {
      bad: checkin('date: 2026-09-30', 'updates: { deals: { value: 3 } }').replace(
        '2026-11/2026-11-24',
        '2026-09/2026-09-30',
      ),
      good: keyResult('from: 3, to: 40'),
    },
    'okr/checkin-name': {
      bad: checkin('date: 2026-11-23', 'updates: { deals: { value: 12 } }'),
      good: checkin('date: 2026-11-24', 'updates: { deals: { value: 12 } }'),
    },
    'okr/mixed-add-and-value': {
      bad: `# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml
objective: win
date: 2026-11-24
by: ana
updates: { deals: { add: 3 } }

# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-b2.yaml
objective: win
date: 2026-11-24
by: bo
updates: { deals: { value: 12 } }
`,
      good: `# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml
objective: win
date: 2026-11-24
by: ana
updates: { deals: { add: 3 } }

# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-b2.yaml
objective: win
date: 2026-11-24
by: bo
updates: { deals: { add: 2 } }
`,
    },
    'okr/ambiguous-number': {
      bad: keyResult('from: 0, to: 500.000'),
      good: keyResult('from: 0, to: 500000'),
    },
    'okr/unknown-person': {
      bad: `${TEAM}\n${objective('owner: anna')}`,
      good: `${TEAM}\n${objective('owner: ana')}`,
    },
    'okr/unknown-team': {
      bad: `${TEAM}\n${objective('team: sale')}`,
      good: `${TEAM}\n${objective('team: sales')}`,
    },
    'okr/dangling-align': {
      bad: `# okrs/2026/grow.yaml
objective: ${words.growRevenue}

${objective('align: grow')}`,
      good: `# okrs/2026/grow.yaml
objective: ${words.growRevenue}

${objective('align: 2026/grow')}`,
    },
    'okr/alignment-loop': {
      bad: `# okrs/2026-Q4/win.yaml
objective: ${words.winDeals}
align: train

# okrs/2026-Q4/train.yaml
objective: ${words.trainReps}
align: win
`,
      good: `# okrs/2026-Q4/win.yaml
objective: ${words.winDeals}

# okrs/2026-Q4/train.yaml
objective: ${words.trainReps}
align: win
`,
    },
  }) as const satisfies RuleExamples;
