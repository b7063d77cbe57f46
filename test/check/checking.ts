import type { Checked } from '../../src/check/index.ts';
import { inspect } from '../../src/commands/check/inspect.ts';
import { locate } from '../../src/storage/locate.ts';
import { readOutline } from '../../src/storage/read-outline.ts';
import { on } from '../model/dates.ts';
import { type Content, MemoryFiles } from '../storage/memory-files.ts';
import { marked } from '../storage/reading.ts';

/** The day on which everything is checked, unless told otherwise. */
const TODAY = '2026-11-24';

/** Everything that is found in a workspace, whose settings need not be told. */
export async function checked(contents: Readonly<Record<string, Content>>, today = TODAY) {
  const files = new MemoryFiles({ 'okr.yaml': 'schema: 1\n', ...contents });
  const { outline, faults } = await readOutline(files);
  const found = await inspect({ outline, faults, asOf: on(today) }, files);
  return { files, found };
}

/** Findings as `file:line:column severity rule`, by place. */
export async function shownFindings(files: MemoryFiles, found: readonly Checked[]): Promise<readonly string[]> {
  const diagnostics = found.map(({ diagnostic }) => diagnostic);
  const places = await locate(
    files,
    diagnostics.map(({ at }) => at),
  );
  return diagnostics
    .map(({ severity, rule }, index) => {
      const place = places[index];
      return `${place?.file}:${place?.line}:${place?.column} ${severity} ${rule}`;
    })
    .sort();
}

/**
 * A claim about the files of a workspace: each mark `▸` in them is a place where `rule` finds something, and it finds nothing
 * else; findings of other rules do not count.
 */
export async function claim(rule: string, contents: Readonly<Record<string, string>>, today = TODAY) {
  const texts = Object.entries(contents).map(([path, text]) => ({ path, ...marked(text) }));
  const { files, found } = await checked(Object.fromEntries(texts.map(({ path, text }) => [path, text])), today);
  const places = texts.flatMap(({ path, places: inFile }) => inFile.map((place) => `${path}:${place}`));
  const shown = await shownFindings(
    files,
    found.filter(({ diagnostic }) => diagnostic.rule === rule),
  );
  return { found: shown.map((text) => text.split(' ')[0]), claimed: places.sort() };
}

/** A check-in on the objective `win` in the fourth quarter of 2026, under the name that its keys give it. */
export const checkinPath = (date: string, suffix: string): string =>
  `2026-Q4/checkins/${date.slice(0, 7)}/${date}-win-${suffix}.yaml`;

/** The text of such a check-in. */
export const checkinText = (date: string, ...lines: readonly string[]): string =>
  ['objective: win', `date: ${date}`, ...lines, ''].join('\n');

/** An objective with a metric, bounds fed by a KPI, and milestones. */
export const WIN = `objective: Win more deals
key_results:
  - { id: deals, title: Deals won, from: 0, to: 40 }
  - { id: churn, title: Churn, hold: { at_most: 2 }, kpi: churn }
  - { id: contracts, title: Contracts, milestones: [{ id: vendor, title: V }, { id: live, title: L }] }
`;
