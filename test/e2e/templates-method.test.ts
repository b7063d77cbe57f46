import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answered, answersOf } from './answers.ts';
import { temporaryFolder } from './run-okr.ts';

const NEW_YEAR = { OKR_NOW: '2026-01-01T12:00:00Z', OKR_USER: 'ana' };

/** The rules that find something in an objective begun from each template; with the figures that only its user knows, or without. */
function foundIn(templates: readonly string[], isTold: boolean): Record<string, string[]> {
  const folders = templates.map(() => temporaryFolder());
  const shown = answered(
    templates.map((id) => ({ folder: temporaryFolder(), args: `template show ${id} --json`, env: NEW_YEAR })),
  );
  answered(
    templates.map((id, index) => {
      const { parameters } = JSON.parse(shown[index]?.stdout ?? '');
      const unknown = parameters.filter((one: { default: unknown }) => one.default === null);
      const told = isTold ? unknown.map(({ name }: { name: string }) => `--set ${name}=7`).join(' ') : '';
      return { folder: folders[index] ?? '', args: `init --template ${id} ${told}`.trim(), env: NEW_YEAR };
    }),
  );
  const found = answersOf(folders.map((folder) => ({ folder, args: 'check --json', env: NEW_YEAR })));
  return Object.fromEntries(
    templates.map((id, index) => {
      const { findings } = JSON.parse(found[index]?.stdout ?? '');
      return [id, [...new Set<string>(findings.map(({ rule }: { rule: string }) => rule))]];
    }),
  );
}

const [list] = answered([{ folder: temporaryFolder(), args: 'template list --json' }]);
const templates: string[] = JSON.parse(list?.stdout ?? '')
  .templates.filter(({ kind }: { kind: string }) => kind === 'objective')
  .map(({ id }: { id: string }) => id);

test('a template whose figures are all told begins an objective of which nothing is to be said', () => {
  expect(templates.length).toBeGreaterThan(5);
  for (const [id, rules] of Object.entries(foundIn(templates, true))) expect(rules, id).toEqual([]);
});

test('where they are not told, only the baselines are missing', () => {
  const rules = Object.values(foundIn(templates, false)).flat();
  expect([...new Set(rules)]).toEqual(['okr/no-baseline']);
});

test('nothing is to be said of the example', () => {
  const folder = join(import.meta.dirname, '..', '..', 'examples', 'sales-team');
  const [found] = answersOf([{ folder, args: 'check --max-warnings 0', env: { OKR_NOW: '2027-01-04T12:00:00Z' } }]);
  expect(found).toMatchObject({ stdout: '', code: 0 });
});
