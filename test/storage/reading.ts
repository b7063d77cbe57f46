import type { CycleName } from '../../src/model/cycle-name.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { KeyResult } from '../../src/model/key-result.ts';
import type { Objective } from '../../src/model/objective.ts';
import type { Outline, Workspace } from '../../src/model/workspace.ts';
import { locate } from '../../src/storage/locate.ts';
import { readCycles } from '../../src/storage/read-cycles.ts';
import { readOutline } from '../../src/storage/read-outline.ts';
import { type Content, MemoryFiles } from './memory-files.ts';

export interface ReadAll {
  readonly outline: Outline;
  readonly workspace: Workspace;
  readonly faults: readonly Diagnostic[];
  readonly notices: readonly Diagnostic[];
  readonly files: MemoryFiles;
}

/** The least settings, to which every table of claims adds its files. */
const SETTINGS = { 'okr.yaml': 'schema: 1\n' };

/** Reads a whole workspace; settings are those that need not be told. */
export async function readAll(
  contents: Readonly<Record<string, Content>>,
  emptyFolders: readonly string[] = [],
): Promise<ReadAll> {
  const files = new MemoryFiles({ ...SETTINGS, ...contents }, emptyFolders);
  const { outline, faults } = await readOutline(files);
  const names: readonly CycleName[] = outline.cycles.map(({ name }) => name);
  const read = await readCycles(files, outline, names);
  return { outline, workspace: read.workspace, faults: [...faults, ...read.faults], notices: read.notices, files };
}

/** Diagnostics as `file:line:column rule → hint`, in the order in which they were found. */
export async function shown(files: MemoryFiles, diagnostics: readonly Diagnostic[]): Promise<readonly string[]> {
  const places = await locate(
    files,
    diagnostics.map(({ at }) => at),
  );
  return diagnostics.map(({ rule, hint }, index) => {
    const place = places[index];
    const at = place ? `${place.file}:${place.line}:${place.column}` : 'nowhere';
    return `${at} ${rule}${hint ? ` → ${hint.id.replace(/^[a-z]+\//, '')}` : ''}`;
  });
}

/** Every fault of a workspace as it is shown. */
export async function faultsOf(
  contents: Readonly<Record<string, Content>>,
  emptyFolders: readonly string[] = [],
): Promise<readonly string[]> {
  const { files, faults } = await readAll(contents, emptyFolders);
  return shown(files, faults);
}

export const OBJECTIVE_FILE = '2026-Q4/goal.yaml';

/** Every fault of one objective's file in the fourth quarter of 2026, each without the name of that file. */
export async function objectiveFaults(text: Content): Promise<readonly string[]> {
  return (await faultsOf({ [OBJECTIVE_FILE]: text })).map((fault) => fault.replace(`${OBJECTIVE_FILE}:`, ''));
}

/** The text of an objective with one key result: its first key stands in line 5, column 5. */
export const objectiveWith = (lines: readonly string[], head = 'objective: Grow'): string =>
  [head, 'key_results:', '  - id: deals', '    title: Deals won', ...lines.map((line) => `    ${line}`), ''].join('\n');

/** The objective that a file in the fourth quarter of 2026 describes; the claim fails where it has a fault. */
export async function objectiveOf(text: string, contents: Readonly<Record<string, Content>> = {}): Promise<Objective> {
  const { workspace, faults, files } = await readAll({ ...contents, [OBJECTIVE_FILE]: text });
  const objective = workspace.cycles.find(({ name }) => name === '2026-Q4')?.objectives[0];
  if (faults.length || !objective) throw new Error(`not an objective: ${await shown(files, faults)}`);
  return objective;
}

/** The one key result that those lines describe. */
export async function keyResultOf(...lines: readonly string[]): Promise<KeyResult> {
  const [keyResult] = (await objectiveOf(objectiveWith(lines))).keyResults;
  if (!keyResult) throw new Error('no key result');
  return keyResult;
}

/** A text without the marks `▸` in it, and where those stood, as `line:column`. */
export function marked(text: string): { readonly text: string; readonly places: readonly string[] } {
  const [first = '', ...rest] = text.split('▸');
  let before = first;
  const places = rest.map((part) => {
    const lines = before.split('\n');
    before += part;
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
  return { text: before, places };
}

/** A claim about an objective's file: each mark `▸` is where one of the `faults`, in that order, is found. */
export async function objectiveClaim(text: string, faults: readonly string[]) {
  const { text: written, places } = marked(text);
  return {
    found: await objectiveFaults(written),
    claimed: faults.map((fault, index) => `${places[index]} file/${fault}`),
  };
}
