import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PIECES } from '../fuzz/mutations.ts';
import { OBJECTIVE_FILE, readAll, shown } from './reading.ts';

const REAL_FILES: Readonly<Record<string, string>> = {
  'okr.yaml': `schema: 1
name: Acme Sales
timezone: America/Sao_Paulo
cadence: 7d
status: { on_track: 0.7, at_risk: 0.4, grace: 7d }
people:
  - { id: ana, name: Ana Silva, email: ana@acme.example }
teams:
  - { id: company, name: Acme }
  - { id: sales, name: Sales, parent: company, members: [ana, bo] }
rules: { okr/too-many-objectives: error }
`,
  '2026-Q4/cycle.yaml': 'title: Fourth\nstart: 2026-10-01\nclosed: { on: 2026-12-31, by: ana }\n',
  [OBJECTIVE_FILE]: `# yaml-language-server: $schema=objective.json
objective: Shorten the sales cycle from 60 to 55 days
why: |
  Reps who close faster
  close more.
tags: [pipeline, "a: b"]
key_results:
  - id: cycle-days
    title: 'It''s the average sales cycle'
    from: 60
    to: 55
    plan: { 2026-10-31: 58 }
  - { id: churn, title: "Churn\\t2%", hold: { at_most: 2 }, kpi: churn }
  - id: contracts
    title: Contracts
    milestones:
      - { id: vendor, title: Vendor, weight: 2, due: 2026-11-15 }
initiatives:
  - { id: page, title: Page, kr: cycle-days, done: false }
`,
  '2026-Q4/checkins/2026-11/2026-11-24-goal-k7f2q9x0ab.yaml': `objective: goal
date: 2026-11-24
at: 2026-11-24T14:02:11.482Z
updates:
  cycle-days:
    value: 58
    confidence: 0.7
    needs: [ { kind: skill, text: Practice } ]
  contracts: { done: [vendor] }
`,
  'kpis/churn.yaml': 'kpi: Monthly churn\nhold: { at_most: 2 }\nbetter: lower\n',
  'kpis/checkins/2026-11/2026-11-01-churn-k7f2q9x0ab.yaml': 'kpi: churn\ndate: 2026-11-01\nvalue: 2.1\n',
};

type Mutation = (bytes: Buffer) => Buffer;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);

/** What is put into a file. */
const piece = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => Buffer.from(text)),
  fc.constantFrom(...PIECES).map((text) => Buffer.from(text)),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map((where) => (bytes: Buffer) => bytes.subarray(0, at(bytes, where))),
  fc.tuple(share, piece).map(
    ([where, inserted]) =>
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), inserted, bytes.subarray(at(bytes, where))]),
  ),
  fc.tuple(share, fc.nat({ max: 6 })).map(
    ([where, count]) =>
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), bytes.subarray(at(bytes, where) + count)]),
  ),
  fc.tuple(share, share).map(([one, other]) => (bytes: Buffer) => {
    const lines = bytes.toString('latin1').split('\n');
    const [i, j] = [Math.floor(one * (lines.length - 1)), Math.floor(other * (lines.length - 1))];
    [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
    return Buffer.from(lines.join('\n'), 'latin1');
  }),
);

const mutatedFiles = fc
  .tuple(fc.constantFrom(...Object.keys(REAL_FILES)), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([path, mutations]) => {
    const bytes = mutations.reduce<Buffer>((mutated, mutate) => mutate(mutated), Buffer.from(REAL_FILES[path] ?? ''));
    return { ...REAL_FILES, [path]: new Uint8Array(bytes) };
  });

/** Reads files, and finds the place of everything that is said of them. */
async function readAndShow(contents: Readonly<Record<string, string | Uint8Array>>) {
  const { files, faults, notices } = await readAll(contents);
  for (const line of await shown(files, [...faults, ...notices])) {
    expect(line).toMatch(/^[^:]+:[1-9]\d*:[1-9]\d* (?:file|okr)\//);
  }
  return faults;
}

// Thousands of workspaces are read, perhaps on a machine that is busy with other tests.
describe('whatever a file contains, reading it ends with diagnostics that have a place:', { timeout: 300_000 }, () => {
  test('the files from which the others are made have no fault', async () => {
    expect(await readAndShow(REAL_FILES)).toEqual([]);
  });

  test('real files, cut off, with something put in, taken out or moved', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedFiles, async (contents) => {
        await readAndShow(contents);
      }),
      { numRuns: 1000 },
    );
  });

  test('a file that is cut off at any byte', async () => {
    const whole = new TextEncoder().encode(REAL_FILES[OBJECTIVE_FILE]);
    for (let length = 0; length < whole.length; length++) {
      await readAndShow({ ...REAL_FILES, [OBJECTIVE_FILE]: whole.subarray(0, length) });
    }
  });

  test('random bytes', async () => {
    const paths = fc.constantFrom(...Object.keys(REAL_FILES));
    await fc.assert(
      fc.asyncProperty(paths, fc.uint8Array({ maxLength: 200 }), async (path, bytes) => {
        await readAndShow({ ...REAL_FILES, [path]: bytes });
      }),
      { numRuns: 500 },
    );
  });

  test('random characters of YAML', async () => {
    const soup = fc.string({ unit: fc.constantFrom(...'ab1:-?#&*!|>%@"\'{}[],~ \n\t\r'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        await readAndShow({ ...REAL_FILES, [OBJECTIVE_FILE]: text });
      }),
      { numRuns: 1000 },
    );
  });
});
