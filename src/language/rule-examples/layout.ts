import type { ExampleForms } from './forms.ts';
import type { RuleExamples } from './index.ts';

export const layoutExamples = ({ objective, words }: ExampleForms) =>
  ({
    'file/cycle': {
      bad: `# okrs/2026-q4/win.yaml\nobjective: ${words.winDeals}\n`,
      good: objective(),
    },
    'file/extension': {
      bad: `# okrs/2026-Q4/keep.yml\nobjective: ${words.keepCustomers}\n`,
      good: `# okrs/2026-Q4/keep.yaml\nobjective: ${words.keepCustomers}\n`,
    },
    'file/stray-folder': {
      bad: `# okrs/2026-Q4/sales/keep.yaml\nobjective: ${words.keepCustomers}\n`,
      good: `# okrs/2026-Q4/keep.yaml\nobjective: ${words.keepCustomers}\nteam: sales\n`,
    },
    'file/stray-file': {
      bad: `# okrs/keep.yaml\nobjective: ${words.keepCustomers}\n`,
      good: `# okrs/2026-Q4/keep.yaml\nobjective: ${words.keepCustomers}\n`,
    },
    'file/case-twin': {
      bad: `# okrs/Sprint-1/cycle.yaml
start: 2026-11-01
end: 2026-11-30

# okrs/sprint-1/cycle.yaml
start: 2026-12-01
end: 2026-12-31
`,
      good: `# okrs/sprint-1/cycle.yaml
start: 2026-11-01
end: 2026-11-30

# okrs/sprint-2/cycle.yaml
start: 2026-12-01
end: 2026-12-31
`,
    },
    'file/cycle-without-dates': {
      bad: `# okrs/sprint-1/win.yaml\nobjective: ${words.winDeals}\n`,
      good: `# okrs/sprint-1/cycle.yaml
start: 2026-11-01
end: 2026-11-30

# okrs/sprint-1/win.yaml
objective: ${words.winDeals}
`,
    },
    'file/not-a-file': {
      bad: `# okrs/2026-Q4/win.yaml${words.aPipe}\n`,
      good: objective(),
    },
    'file/outside-link': {
      bad: `# okrs/2026-Q4/win.yaml${words.aLinkOutside}\n`,
      good: objective(),
    },
  }) as const satisfies RuleExamples;
