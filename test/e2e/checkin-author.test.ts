import { expect, test } from 'vitest';
import { CHECKIN_FILES, CHECKIN_PATH } from './checkin-files.ts';
import { workspaceIn } from './run-okr.ts';

const WITHOUT_PEOPLE = { ...CHECKIN_FILES, 'okrs/okr.yaml': 'schema: 1\n' };

/** A workspace, the variables and the git user that a check-in is made with. */
interface Desk {
  files?: Record<string, string>;
  env?: Record<string, string>;
  user?: { name?: string; email?: string };
}

async function desk({ files = CHECKIN_FILES, user }: Desk) {
  const workspace = workspaceIn(undefined, files);
  if (user) await workspace.initGit(user);
  return workspace;
}

// The order: --by, OKR_USER, git’s user.email among the people, then git’s user.name.
test.each<[string, string, Desk, string]>([
  ['--by, before OKR_USER', '--by bo', { env: { OKR_USER: 'ana' } }, 'bo'],
  ['OKR_USER, before git', '', { env: { OKR_USER: 'bo' }, user: { email: 'ana@acme.example' } }, 'bo'],
  ['git’s email, before its name', '', { user: { name: 'Bo', email: 'ana@acme.example' } }, 'ana'],
  ['git’s email in other letters', '', { user: { name: 'X', email: 'Ana@ACME.example' } }, 'ana'],
  ['git’s name', '', { user: { name: 'Ana Silva', email: 'ana@home.example' } }, 'ana'],
  ['git’s name where nobody is listed', '', { files: WITHOUT_PEOPLE, user: { name: 'Cy Tran' } }, 'cy-tran'],
  ['anyone, where nobody is listed', '--by zoe', { files: WITHOUT_PEOPLE }, 'zoe'],
])('who checks in is known by %s', async (_, flags, circumstances, by) => {
  const workspace = await desk(circumstances);
  await workspace.okr(`checkin meetings +3 ${flags}`, { env: circumstances.env ?? {} });
  const [file = ''] = workspace.files().filter((path) => CHECKIN_PATH.test(path));
  expect(workspace.read(file)).toContain(`\nby: ${by}\n`);
});

test.each<[string, string, Desk, RegExp]>([
  ['someone unlisted after --by', '--by cy', {}, /“cy”\ndid you mean: ana, bo\nhint: .*--by/],
  ['someone unlisted in OKR_USER', '', { env: { OKR_USER: 'cy' } }, /“cy”\ndid you mean: ana, bo\nhint: .*--by/],
  ['an unlisted git user', '', { user: { name: 'Cy', email: 'cy@acme.example' } }, /“cy@acme\.example”[\s\S]*--by/],
  ['nobody at all', '', {}, /not known who is checking in\nhint: .*--by ID.*OKR_USER/],
  ['a name that is no id', '--by "Cy Tran"', { files: WITHOUT_PEOPLE }, /--by: “Cy Tran” [\s\S]*write cy-tran/],
])('%s is a usage error that names --by, and nothing is written', async (_, flags, circumstances, words) => {
  const workspace = await desk(circumstances);
  const { stderr } = await workspace.okr(`checkin meetings +3 ${flags}`, { env: circumstances.env ?? {}, expect: 2 });
  expect(stderr).toMatch(words);
  expect(workspace.files()).toEqual(Object.keys(circumstances.files ?? CHECKIN_FILES).sort());
});
