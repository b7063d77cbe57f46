import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Edit } from '../../src/model/edit.ts';
import { editedFiles } from '../../src/storage/edited-files.ts';
import { type Content, MemoryFiles } from './memory-files.ts';

const FILE = '2026-Q4/goal.yaml';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);

async function result(contents: Readonly<Record<string, Content>>, ...edits: readonly Edit[]) {
  const files = new MemoryFiles(contents);
  const found: Diagnostic[] = [];
  const edited = await editedFiles(files, edits, found, (file) => file);
  return {
    edited,
    files: edited.map(({ path, before, after }) => [path, text(before), text(after)]),
    reads: files.reads,
    rules: found.map(({ rule, at }) => `${at.file} ${rule}`),
  };
}

const title = (file: string, value: string): Edit => ({ kind: 'set', at: { file, path: ['objective'] }, value });

test('several edits of one file are made one after the other, and the file is read once', async () => {
  const { files, reads } = await result(
    { [FILE]: 'objective: Grow\nkey_results: []\n' },
    title(FILE, 'Win'),
    { kind: 'insert', at: { file: FILE, path: ['key_results', 0] }, value: { id: 'a' } },
    { kind: 'insert', at: { file: FILE, path: ['key_results', 1] }, value: { id: 'b' } },
    { kind: 'set', at: { file: FILE, path: ['key_results', 1, 'id'] }, value: 'c' },
  );
  expect(files).toEqual([
    [FILE, 'objective: Grow\nkey_results: []\n', 'objective: Win\nkey_results:\n  - id: a\n  - id: c\n'],
  ]);
  expect(reads).toEqual([FILE]);
});

test('files come in the order in which they are named first', async () => {
  const { files } = await result(
    { a: 'objective: 1\n', b: 'objective: 1\n' },
    ...[title('b', 'x'), title('a', 'x'), title('b', 'v')],
  );
  expect(files.map(([path, , after]) => [path, after])).toEqual([
    ['b', 'objective: v\n'],
    ['a', 'objective: x\n'],
  ]);
});

test('a file that says already what it should is left out', async () => {
  const { files } = await result({ a: 'objective: x\n', b: 'objective: v\n' }, title('a', 'x'), title('b', 'x'));
  expect(files.map(([path]) => path)).toEqual(['b']);
});

test('a file to be created is not an edited one', async () => {
  const settings = { name: 'Acme', language: 'en', timezone: null, currency: null, teams: [] } as const;
  expect((await result({}, { kind: 'create-settings', settings })).files).toEqual([]);
});

test('a byte order mark and the line endings stay, to the byte', async () => {
  const { edited } = await result({ a: bytes('\ufeffobjective: x\r\n') }, title('a', 'ação'));
  expect(edited[0]?.before).toEqual(bytes('\ufeffobjective: x\r\n'));
  expect(edited[0]?.after).toEqual(bytes('\ufeffobjective: ação\r\n'));
});

describe('where a file cannot be trusted none is edited, and each fault is told:', () => {
  test.each<[string, Content, string]>([
    ['a fault', 'objective: [\n', 'file/syntax'],
    ['no UTF-8', new Uint8Array([0xff, 0x0a]), 'file/not-utf-8'],
    ['too much', '#'.repeat(1_048_577), 'file/too-large'],
    ['a link out of the workspace', { kind: 'link' }, 'file/outside-link'],
    ['a pipe', { kind: 'other' }, 'file/not-a-file'],
  ])('%s', async (_, content, rule) => {
    const edits = ['a', 'b', 'c'].map((file) => title(file, 'z'));
    const { files, rules } = await result({ a: 'objective: x\n', b: content, c: 'objective: *x\n' }, ...edits);
    expect(files).toEqual([]);
    expect(rules).toEqual([`b ${rule}`, 'c file/alias']);
  });
});

describe('an edit that cannot be made is a conflict that says so:', () => {
  test('a file that does not exist', async () => {
    const problem = { id: 'edit/no-file', args: { file: 'a' } };
    await expect(result({}, title('a', 'x'))).rejects.toMatchObject({ kind: 'conflict', problem });
  });

  test('a place that does not exist, as it would be written', async () => {
    const edit: Edit = { kind: 'remove', at: { file: 'a', path: ['key_results', 3, 'to'] } };
    const problem = { id: 'edit/nothing-there', args: { file: 'a', path: 'key_results[3].to' } };
    await expect(result({ a: 'key_results: []\n' }, edit)).rejects.toMatchObject({ kind: 'conflict', problem });
  });

  test('a file that would be too large to be read again', async () => {
    const full = `#${'x'.repeat(1_048_540)}\nobjective: x\n`;
    const problem = { id: 'edit/too-large' };
    await expect(result({ a: full }, title('a', 'y'.repeat(100)))).rejects.toMatchObject({ kind: 'conflict', problem });
  });
});
