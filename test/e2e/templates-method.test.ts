import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/model/settings.ts';
import { answered, answersOf } from './answers.ts';
import { temporaryFolder, workspaceIn } from './run-okr.ts';

const NEW_YEAR = { OKR_NOW: '2026-01-01T12:00:00Z', OKR_USER: 'ana' };

const [list] = answered([{ folder: temporaryFolder(), args: 'template list --json' }]);
const templates: string[] = JSON.parse(list?.stdout ?? '')
  .templates.filter(({ kind }: { kind: string }) => kind === 'objective')
  .map(({ id }: { id: string }) => id);

/** By template, the flags that give what only its user knows. */
const TOLD = answered(
  templates.map((id) => ({ folder: temporaryFolder(), args: `template show ${id} --json`, env: NEW_YEAR })),
).map(({ stdout }): string[] =>
  JSON.parse(stdout)
    .parameters.filter((one: { default: unknown }) => one.default === null)
    .map(({ name }: { name: string }) => `--set ${name}=7`),
);

/** The most objectives of a team in one cycle that are no reproach. */
const A_TEAM = 3;

/** What `check` finds in the objectives of all templates, as `FILE RULE`; with the figures that only their user knows, or without. */
function foundIn(language: string, isTold: boolean): string[] {
  const teams = [...Array(Math.ceil(templates.length / A_TEAM)).keys()];
  const { folder } = workspaceIn(undefined, {
    'okrs/okr.yaml': `schema: 1\nlanguage: ${language}\nteams: [${teams.map((team) => `{ id: team-${team} }`)}]\n`,
  });
  answered(
    teams.map((team) => {
      const [from, to] = [team * A_TEAM, (team + 1) * A_TEAM];
      const begun = templates.slice(from, to).map((id) => `--template ${id}`);
      const told = isTold ? TOLD.slice(from, to).flat() : [];
      return { folder, args: ['init', ...begun, ...told, `--team team-${team}`].join(' '), env: NEW_YEAR };
    }),
  );
  const [found] = answersOf([{ folder, args: 'check --json', env: NEW_YEAR }]);
  const { findings } = JSON.parse(found?.stdout ?? '');
  return findings.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`);
}

describe.each(LANGUAGE_TAGS)('in %s', (language) => {
  test('templates whose figures are all told begin objectives of which nothing is to be said', () => {
    expect(templates.length).toBeGreaterThan(5);
    expect(foundIn(language, true)).toEqual([]);
  });

  test('where they are not told, only the baselines are missing', () => {
    const rules = foundIn(language, false).map((found) => found.replace(/^.* /, ''));
    expect([...new Set(rules)]).toEqual(['okr/no-baseline']);
  });
});

test('nothing is to be said of the example', () => {
  const folder = join(import.meta.dirname, '..', '..', 'examples', 'sales-team');
  const [found] = answersOf([{ folder, args: 'check --max-warnings 0', env: { OKR_NOW: '2027-01-04T12:00:00Z' } }]);
  expect(found).toMatchObject({ stdout: '', code: 0 });
});
