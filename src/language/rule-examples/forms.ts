import type { LanguageTag } from '../../model/settings.ts';

/** The words of the examples, in one language. All but the last four can stand in YAML without quotation marks. */
export interface ExampleWords {
  readonly winDeals: string;
  readonly dealsWon: string;
  readonly dealsKept: string;
  readonly keepCustomers: string;
  readonly growRevenue: string;
  readonly trainReps: string;
  readonly pilot: string;
  readonly noBudget: string;
  readonly detailsInPlan: string;
  /** A sentence with letters that are none of ASCII. */
  readonly cafeOwners: string;
  readonly howMany: string;
  readonly everyQuarter: string;
  /** A text with a colon and a space in it. */
  readonly targetOf40: string;
  /** What is said of a file that cannot be shown, behind its name: `, of 2 MiB`. */
  readonly ofTwoMebibytes: string;
  readonly inAnotherEncoding: string;
  readonly aPipe: string;
  readonly aLinkOutside: string;
}

/** Files of examples, each of which begins with a comment that is its path. */
export interface ExampleForms {
  readonly words: ExampleWords;
  /** An objective in which one key result has these keys beside its id and title. */
  readonly keyResult: (keys: string) => string;
  /** An objective with these lines above one sound key result. */
  readonly objective: (...lines: readonly string[]) => string;
  /** A check-in with these lines after what it is on. */
  readonly checkin: (...lines: readonly string[]) => string;
  /** An `okr.yaml` with these lines. */
  readonly settings: (...lines: readonly string[]) => string;
  /** A template with one parameter, `target`, of a type, and what the target of its key result is. */
  readonly template: (type: string, to: string) => string;
}

/** The forms of example files in a language. */
export const exampleForms = (tag: LanguageTag, words: ExampleWords): ExampleForms => ({
  words,
  keyResult: (keys) => `# okrs/2026-Q4/win.yaml
objective: ${words.winDeals}
key_results:
  - { id: deals, title: ${words.dealsWon}, ${keys} }
`,
  objective: (...lines) => `# okrs/2026-Q4/win.yaml
${[`objective: ${words.winDeals}`, ...lines].join('\n')}
key_results:
  - { id: deals, title: ${words.dealsWon}, from: 0, to: 40 }
`,
  checkin: (...lines) => `# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-k7f2q9x0ab.yaml
objective: win
${lines.join('\n')}
`,
  settings,
  template: (type, to) => `# okrs/templates/more-deals.yaml
summary: { ${tag}: ${words.winDeals} }
when: { ${tag}: ${words.everyQuarter} }
term: 2 months
parameters: [{ name: target, prompt: { ${tag}: ${words.howMany} }, type: ${type} }]
objective: { ${tag}: ${words.winDeals} }
key_results:
  - { id: deals, title: { ${tag}: ${words.dealsWon} }, from: 0, to: ${to} }
`,
});

/** An `okr.yaml` with these lines. */
export const settings = (...lines: readonly string[]): string => `# okrs/okr.yaml
${['schema: 1', ...lines].join('\n')}
`;

/** The file of an objective of Ana's with these key results, each `id, title: …` and its measure, and further lines. */
export const objectiveOf = (title: string, keyResults: readonly string[], lines = '', id = 'win'): string =>
  `# okrs/2026-Q4/${id}.yaml
${[`objective: ${title}`, 'owner: ana', ...(lines ? [lines] : []), 'key_results:'].join('\n')}
${keyResults.map((keys) => `  - { id: ${keys} }`).join('\n')}
`;
