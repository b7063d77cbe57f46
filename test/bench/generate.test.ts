import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateWorkspace } from '../../bench/generate.mjs';
import { workspaceIn } from '../e2e/run-okr.ts';

function generated(size: { entries: number; updatesPerCheckin?: number }) {
  const workspace = workspaceIn();
  const made = generateWorkspace(workspace.folder, size);
  const checkins = workspace.files('okrs/2026-Q4/checkins').map((path) => ({ path, ...parse(workspace.read(path)) }));
  return { workspace, made, checkins };
}

test.each([
  [{ entries: 100 }, { objectives: 3, checkins: 20 }],
  [{ entries: 1000 }, { objectives: 25, checkins: 200 }],
  [{ entries: 7 }, { objectives: 1, checkins: 2 }],
  [
    { entries: 4, updatesPerCheckin: 1 },
    { objectives: 1, checkins: 4 },
  ],
])('%j makes as many updates as it says', (size, expected) => {
  const { made, checkins } = generated(size);
  expect(made).toEqual(expected);
  expect(checkins).toHaveLength(expected.checkins);
  expect(checkins.flatMap(({ updates }) => Object.keys(updates))).toHaveLength(size.entries);
});

test('a check-in is of its objective and lies where its date says, from the first day to the last', () => {
  const { workspace, checkins } = generated({ entries: 100 });
  for (const { path, objective, date, updates } of checkins) {
    expect(path).toMatch(new RegExp(`checkins/${date.slice(0, 7)}/${date}-${objective}-[a-z0-9]{10}\\.yaml$`));
    const { key_results } = parse(workspace.read(`okrs/2026-Q4/${objective}.yaml`));
    expect(Object.keys(updates)).toEqual(key_results.map(({ id }: { id: string }) => id));
  }
  const dates = checkins.map(({ date }) => date).sort();
  expect([dates[0], dates.at(-1)]).toEqual(['2026-10-01', '2026-11-24']);
});

test('the same request gives the same bytes', () => {
  const [one, two] = [generated({ entries: 40 }).workspace, generated({ entries: 40 }).workspace];
  const texts = (workspace: typeof one) => workspace.files().map((path) => [path, workspace.read(path)]);
  expect(texts(one)).toEqual(texts(two));
});

test('more updates than an objective has key results are refused', () => {
  expect(() => generated({ entries: 10, updatesPerCheckin: 6 })).toThrow(RangeError);
});
