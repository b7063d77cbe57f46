import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceIn } from './run-okr.ts';

const SCHEMAS = join(import.meta.dirname, '..', '..', 'schemas');

test('schema lists the kinds of files and where they lie, anywhere', async () => {
  const { stdout, stderr } = await workspaceIn().okr('schema');
  expect(stderr).toBe('');
  expect(stdout).toContain('okr           okr.yaml\n');
  expect(stdout).toContain('kpi-checkin   kpis/checkins/2026-11/*.yaml\n');
  const { schemas } = JSON.parse((await workspaceIn().okr('schema --json')).stdout);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(schemas.map(({ name }: { name: string }) => name));
});

test.each(['okr', 'objective', 'kpi-template'])('schema %s prints what stands in schemas/', async (name) => {
  const { stdout } = await workspaceIn().okr(`schema ${name}`);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), 'utf8')));
});

test('another name is a usage error with those that there are', async () => {
  const { stderr } = await workspaceIn().okr('schema objectiv', { expect: 2 });
  expect(stderr).toContain('objective');
});
