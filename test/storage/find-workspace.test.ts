import { expect, test } from 'vitest';
import { findWorkspace } from '../../src/storage/find-workspace.ts';
import { MemoryFiles } from './memory-files.ts';

/** A machine with those files, named by their absolute paths. */
const machine = (...paths: string[]) => {
  const files = new MemoryFiles(Object.fromEntries(paths.map((path) => [path.slice(1), 'schema: 1\n'])));
  return { kindOf: (path: string) => files.kindOf(path.slice(1)) };
};

test.each<[string, string[], string, string | null]>([
  ['okr.yaml in this folder', ['/acme/okr.yaml'], '/acme', '/acme'],
  ['okrs/okr.yaml in this folder', ['/acme/okrs/okr.yaml'], '/acme', '/acme/okrs'],
  ['okr.yaml before okrs/okr.yaml', ['/acme/okr.yaml', '/acme/okrs/okr.yaml'], '/acme', '/acme'],
  ['okr.yaml above', ['/acme/okr.yaml'], '/acme/a/b/c', '/acme'],
  ['okrs/okr.yaml above', ['/acme/okrs/okr.yaml'], '/acme/src/deep', '/acme/okrs'],
  ['from within the workspace', ['/acme/okrs/okr.yaml'], '/acme/okrs/2026-Q4/checkins', '/acme/okrs'],
  ['the nearest', ['/acme/okr.yaml', '/acme/team/okrs/okr.yaml'], '/acme/team/src', '/acme/team/okrs'],
  ['in the root', ['/okr.yaml'], '/acme/a', '/'],
  ['in okrs of the root', ['/okrs/okr.yaml'], '/', '/okrs'],
  ['nowhere', ['/acme/okr.yml', '/other/okr.yaml'], '/acme/a', null],
  ['nowhere in the root', [], '/', null],
  ['not a folder of that name', ['/acme/okr.yaml/x'], '/acme', null],
])('%s', (_, paths, folder, found) => {
  expect(findWorkspace(machine(...paths), folder)).toBe(found);
});
