/** Texts that are hard to draw: each stands in every place of a workspace that a user writes. */
export const HARD_TEXTS: Readonly<Record<string, string>> = {
  'a long sentence':
    'Retailers in the south, the north and everywhere else buy from us for the first time and then again and again',
  'one very long word': `Donaudampfschifffahrt${'sgesellschaft'.repeat(12)}`,
  Chinese: '把从首次通话到签约的销售周期从六十天缩短到五十五天，并让每位代表都能在手机上签署合同（包括南部地区）',
  'Japanese and a word': '初回の電話から契約までの期間を短縮する CRM データーベース',
  emoji: '👩\u200d💻🎉🇧🇷👍🏽 ship it 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀',
  accents: 'e\u0301'.repeat(150),
  'control and bidi characters': 'a\u001b[31mred\u0007 \u202egnp \u200b\n\r\n\t b',
  'spaces only between': 'a  b   c    d',
};

const quoted = (text: string): string => JSON.stringify(text);

const LONG_ID = `a${'-long-id'.repeat(7)}`;

/**
 * A workspace with a hard text everywhere: an objective with twelve key results of every kind, one without any, a dropped
 * one, teams, people and a KPI; as of 24 November 2026.
 */
export function hardFiles(text: string): Record<string, string> {
  const metrics = Array.from(
    { length: 9 },
    (_, index) =>
      `  - { id: metric-${index}, title: ${quoted(text)}, from: ${index}, to: ${10 ** (index + 4)}, unit: ${index % 2 ? 'BRL' : quoted(text)} }`,
  );
  return {
    'okrs/okr.yaml': `schema: 1
name: ${quoted(text)}
people: [{ id: ${LONG_ID}, name: ${quoted(text)} }, { id: bo, name: Bo }]
teams: [{ id: ${LONG_ID}, name: ${quoted(text)} }]
`,
    'okrs/kpis/churn.yaml': `kpi: ${quoted(text)}\nunit: ${quoted(text)}\nhold: { at_least: 1.23456, at_most: 20000000 }\nowner: ${LONG_ID}\n`,
    'okrs/kpis/checkins/2026-11/2026-11-20-churn-a1.yaml': 'kpi: churn\ndate: 2026-11-20\nvalue: 12345678.9\n',
    'okrs/2026-Q4/cycle.yaml': `title: ${quoted(text)}\n`,
    [`okrs/2026-Q4/${LONG_ID}.yaml`]: `objective: ${quoted(text)}
owner: ${LONG_ID}
team: ${LONG_ID}
key_results:
${metrics.join('\n')}
  - { id: hold, title: ${quoted(text)}, hold: { at_least: 0.1, at_most: 123456789 }, unit: ${quoted(text)} }
  - { id: steps, title: ${quoted(text)}, milestones: [{ id: one, title: One }, { id: two, title: Two }] }
  - { id: unknown, title: ${quoted(text)}, to: 5 }
`,
    'okrs/2026-Q4/empty.yaml': `objective: ${quoted(text)}\n`,
    'okrs/2026-Q4/gone.yaml': `objective: ${quoted(text)}
dropped: { on: 2026-11-01, why: ${quoted(text)} }
key_results: [{ id: one, title: ${quoted(text)}, from: 0, to: 1 }]
`,
    [`okrs/2026-Q4/checkins/2026-11/2026-11-20-${LONG_ID.slice(0, 40)}-a1.yaml`]: `objective: ${LONG_ID}
date: 2026-11-20
by: bo
updates:
  metric-0: { value: 123456789012, confidence: 1, note: ${quoted(text)}, needs: [{ kind: decision, text: ${quoted(text)} }] }
  metric-1: { value: -1234567.89, needs: [{ kind: people, text: ${quoted(text)} }] }
  metric-3: { value: 2000000, confidence: 0.3 }
  metric-5: { value: 1e15 }
  hold: { value: 0.5 }
  steps: { done: [one, two] }
  unknown: { value: 3 }
`,
  };
}
