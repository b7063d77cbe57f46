import type { ExampleForms } from './forms.ts';
import type { RuleExamples } from './index.ts';

export const syntaxExamples = ({ keyResult, objective, words }: ExampleForms) =>
  ({
    'file/syntax': {
      bad: objective(`why: ${words.targetOf40}`),
      good: objective(`why: "${words.targetOf40}"`),
    },
    'file/conflict-marker': {
      bad: `# okrs/2026-Q4/win.yaml
objective: ${words.winDeals}
key_results:
<<<<<<< HEAD
  - { id: deals, title: ${words.dealsWon}, from: 0, to: 40 }
=======
  - { id: deals, title: ${words.dealsWon}, from: 0, to: 50 }
>>>>>>> other
`,
      good: keyResult('from: 0, to: 50'),
    },
    'file/too-large': {
      bad: `# okrs/2026-Q4/win.yaml${words.ofTwoMebibytes}\n`,
      good: objective(`why: ${words.detailsInPlan}`),
    },
    'file/not-utf-8': {
      bad: `# okrs/2026-Q4/win.yaml${words.inAnotherEncoding}\n`,
      good: objective(`why: ${words.cafeOwners}`),
    },
    'file/too-deep': {
      bad: objective(`tags: ${'['.repeat(33)}a${']'.repeat(33)}`),
      good: objective('tags: [a]'),
    },
    'file/alias': {
      bad: objective('owner: &lead ana', 'tags: [*lead]'),
      good: objective('owner: ana', 'tags: [ana]'),
    },
    'file/anchor': {
      bad: objective('owner: &lead ana'),
      good: objective('owner: ana'),
    },
    'file/tag': {
      bad: objective('owner: !!str ana'),
      good: objective('owner: ana'),
    },
    'file/directive': {
      bad: `# okrs/2026-Q4/win.yaml\n%YAML 1.1\n---\nobjective: ${words.winDeals}\n`,
      good: objective(),
    },
    'file/several-documents': {
      bad: `# okrs/2026-Q4/win.yaml\nobjective: ${words.winDeals}\n---\nobjective: ${words.keepCustomers}\n`,
      good: `# okrs/2026-Q4/win.yaml\nobjective: ${words.winDeals}\n\n# okrs/2026-Q4/keep.yaml\nobjective: ${words.keepCustomers}\n`,
    },
    'file/no-content': {
      bad: '# okrs/2026-Q4/win.yaml\n',
      good: objective(),
    },
    'file/not-a-key': {
      bad: objective('? [owner]', ': ana'),
      good: objective('owner: ana'),
    },
    'file/duplicate-key': {
      bad: objective('owner: ana', 'owner: bo'),
      good: objective('owner: ana'),
    },
    'file/forbidden-key': {
      bad: objective('__proto__: { owner: ana }'),
      good: objective('owner: ana'),
    },
    'file/empty-value': {
      bad: objective('owner:'),
      good: objective('owner: ana'),
    },
  }) as const satisfies RuleExamples;
