import { expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { locate } from '../../src/storage/locate.ts';
import { MemoryFiles } from './memory-files.ts';

const GOAL = 'objective: Grow\r\nkey_results:\r\n  - id: deals\r\n    title: "é𝒳: x" # y\r\n    to: 9\r\n';
const files = () =>
  new MemoryFiles({
    'goal.yaml': GOAL,
    'bom.yaml': '\uFEFFobjective: Grow\nweight: x\n',
    'old.yaml': 'a: 1\rb: 2\r',
    'broken.yaml': 'a: [\n',
    'latin.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]),
    'large.yaml': `a: ${'x'.repeat(1_048_576)}`,
  });

test.each<[string, Place, [number, number, string]]>([
  ['the first character', { file: 'goal.yaml', offset: 0 }, [1, 1, 'objective: Grow']],
  [
    'a character of a line, which ends with CRLF',
    { file: 'goal.yaml', offset: GOAL.indexOf('deals') },
    [3, 9, '  - id: deals'],
  ],
  ['columns in UTF-16 units', { file: 'goal.yaml', offset: GOAL.indexOf('x"') }, [4, 18, '    title: "é𝒳: x" # y']],
  ['the end', { file: 'goal.yaml', offset: GOAL.length }, [6, 1, '']],
  ['beyond the end', { file: 'goal.yaml', offset: 9999 }, [6, 1, '']],
  ['before the beginning', { file: 'goal.yaml', offset: -1 }, [1, 1, 'objective: Grow']],
  ['after a byte order mark, which does not count', { file: 'bom.yaml', offset: 0 }, [1, 1, 'objective: Grow']],
  ['by path after a byte order mark', { file: 'bom.yaml', path: ['weight'] }, [2, 1, 'weight: x']],
  ['lines that end with CR', { file: 'old.yaml', offset: 5 }, [2, 1, 'b: 2']],
  ['a value, at its key', { file: 'goal.yaml', path: ['key_results', 0, 'to'] }, [5, 5, '    to: 9']],
  ['an item', { file: 'goal.yaml', path: ['key_results', 0] }, [3, 5, '  - id: deals']],
  [
    'a missing value, at what should hold it',
    { file: 'goal.yaml', path: ['key_results', 0, 'from'] },
    [3, 5, '  - id: deals'],
  ],
  ['the whole file', { file: 'goal.yaml', path: [] }, [1, 1, 'objective: Grow']],
  ['by path in a file that is no YAML', { file: 'broken.yaml', path: ['a'] }, [1, 1, 'a: [']],
  ['in a file that is not UTF-8', { file: 'latin.yaml', offset: 3 }, [1, 4, 'a: \uFFFD']],
  ['in a file that is too large to be shown', { file: 'large.yaml', offset: 0 }, [1, 1, '']],
  ['in what is no file', { file: '2026-q4', offset: 0 }, [1, 1, '']],
])('%s is found', async (_, place, [line, column, lineText]) => {
  expect(await locate(files(), [place])).toEqual([{ file: place.file, line, column, lineText }]);
});

test('each file is read once, and places keep their order', async () => {
  const source = files();
  const places: Place[] = [
    { file: 'goal.yaml', path: ['key_results'] },
    { file: 'old.yaml', offset: 0 },
    { file: 'goal.yaml', offset: 0 },
    { file: 'goal.yaml', path: ['objective'] },
  ];
  const found = await locate(source, places);
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'goal.yaml:2',
    'old.yaml:1',
    'goal.yaml:1',
    'goal.yaml:1',
  ]);
  expect([...source.reads].sort()).toEqual(['goal.yaml', 'old.yaml']);
});
