/** The file of an objective in which one key result has these keys beside its id and title. */
export const keyResult = (keys: string): string => `# okrs/2026-Q4/win.yaml
objective: Win more deals
key_results:
  - { id: deals, title: Deals won, ${keys} }
`;

/** The file of an objective with these lines above one sound key result. */
export const objective = (...lines: readonly string[]): string => `# okrs/2026-Q4/win.yaml
${['objective: Win more deals', ...lines].join('\n')}
key_results:
  - { id: deals, title: Deals won, from: 0, to: 40 }
`;

/** The file of a check-in with these lines after what it is on. */
export const checkin = (...lines: readonly string[]): string =>
  `# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-k7f2q9x0ab.yaml
objective: win
${lines.join('\n')}
`;

/** An `okr.yaml` with these lines. */
export const settings = (...lines: readonly string[]): string => `# okrs/okr.yaml
${['schema: 1', ...lines].join('\n')}
`;

/** A template with these lines above one sound key result. */
export const template = (parameters: string, to: string): string => `# okrs/templates/more-deals.yaml
summary: { en: Win more deals }
when: { en: Every quarter }
term: 2 months
${parameters}
objective: { en: Win more deals }
key_results:
  - { id: deals, title: { en: Deals won }, from: 0, to: ${to} }
`;

/** The file of an objective of Ana's with these key results, each `id, title: …` and its measure, and further lines. */
export const objectiveOf = (title: string, keyResults: readonly string[], lines = '', id = 'win'): string =>
  `# okrs/2026-Q4/${id}.yaml
${[`objective: ${title}`, 'owner: ana', ...(lines ? [lines] : []), 'key_results:'].join('\n')}
${keyResults.map((keys) => `  - { id: ${keys} }`).join('\n')}
`;
