import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carelessness, type SourceFile, violations } from './room-rules.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function filesUnder(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })),
  );
}

describe('our own files', () => {
  test('every import in src/ goes along an arrow, and the world stays in system/', () => {
    const files = filesUnder('src');
    expect(files.length).toBeGreaterThan(20);
    expect(violations(files)).toEqual([]);
  });

  test('nothing careless stands in src, test, scripts, bench and bin', () => {
    expect(carelessness(filesUnder('src', 'test', 'scripts', 'bench', 'bin'))).toEqual([]);
  });
});

const found = (path: string, text: string): string[] => violations([{ path, text }]);

describe('an arrow that is not in the plan is found, however it is written', () => {
  const forms = [
    `import { a } from '../scoring/a.ts';`,
    `import type { A } from '../scoring/a.ts';`,
    `import { type A } from '../scoring/a.ts';`,
    `import '../scoring/a.ts';`,
    `import {\n  a,\n} from\n  "../scoring/a.ts";`,
    `export { a } from '../scoring/a.ts';`,
    `export * from '../scoring/a.ts';`,
    `export type { A } from '../scoring/a.ts';`,
    `type A = import('../scoring/a.ts').A;`,
    `let a: typeof import('../scoring/a.ts');`,
    `await import('../scoring/a.ts');`,
    'await import(`../scoring/a.ts`);',
    `const text = \`\${(await import("../scoring/a.ts")).a}\`;`,
    `await import(/* here */ '../scoring/a.ts');`,
    `import a = require('../scoring/a.ts');`,
    `const a = require('../scoring/a.ts');`,
  ];
  test.each(forms)('%s', (text) => {
    expect(found('src/storage/b.ts', `\n${text}`)).toEqual([
      expect.stringMatching(/^src\/storage\/b\.ts:[2-4] imports src\/scoring\/a\.ts: storage does not know scoring$/),
    ]);
  });
});

describe('what only looks like an import is none', () => {
  test.each([
    `// import { a } from '../scoring/a.ts';`,
    `/** @type {import('../scoring/a.ts').A} */\nlet a;`,
    `const text = "import '../scoring/a.ts'";`,
    "const text = `\nimport { a } from '../scoring/a.ts';\nimport('../scoring/a.ts')`;",
    `const pattern = /import('..\\/scoring\\/a.ts')/;`,
    `const { from } = { from: '../scoring/a.ts' };`,
  ])('%s', (text) => expect(found('src/storage/b.ts', text)).toEqual([]));
});

test.each([
  ['src/cli.ts', '../src/storage/a.ts', 'cli does not know storage'],
  ['src/cli/globals.ts', '../report/a.ts', 'cli does not know report'],
  ['src/commands/report.ts', '../system/disk.ts', 'commands does not know system'],
  ['src/commands/report.ts', '../scoring/pace.ts', 'commands does not know scoring'],
  ['src/commands/report.ts', '../cli.ts', 'commands does not know cli'],
  ['src/report/a.ts', '../render/a.ts', 'report does not know render'],
  ['src/report/a.ts', '../language/en.ts', 'report does not know language'],
  ['src/render/html/a.ts', '../../storage/a.ts', 'render does not know storage'],
  ['src/check/rules/a.ts', '../../authoring/a.ts', 'check does not know authoring'],
  ['src/language/en.ts', '../report/a.ts', 'language does not know report'],
  ['src/system/disk.ts', '../storage/files.ts', 'system does not know storage'],
  ['src/system/disk.ts', '../model/place.ts', 'system does not know model'],
  ['src/model/a.ts', '../storage/a.ts', 'model does not know storage'],
  ['src/model/a.ts', './b.js', 'does not end in .ts'],
  ['src/model/a.ts', '../../test/a.ts', 'outside src/'],
  ['src/new-room/a.ts', './b.ts', 'lies in no room'],
  ['src/main.ts', './main.ts', 'lies in no room'],
  ['src/model/a.ts', 'date-fns/addDays', 'date-fns'],
  ['src/model/calendar-date.ts', 'date-fns', 'the index of date-fns'],
  ['src/model/a.ts', 'yaml', 'yaml'],
  ['src/report/a.ts', 'yaml/util', 'yaml'],
  ['src/commands/a.ts', 'commander', 'commander'],
  ['src/storage/a.ts', 'node:fs', 'only system/ may'],
  ['src/storage/a.ts', 'fs/promises', 'only system/ may'],
  ['src/commands/a.ts', 'node:child_process', 'only system/ may'],
  ['src/commands/a.ts', 'node:os', 'only system/ may'],
  ['src/commands/a.ts', 'node:process', 'only system/ may'],
])('%s may not import %s', (path, specifier, reason) => {
  const text = `import '${specifier}';${path === 'src/cli.ts' ? 'process.exitCode = 1;' : ''}`;
  expect(found(path, text)).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['src/commands/report/index.ts', '../../render/index.ts'],
  ['src/commands/report/index.ts', './flags.ts'],
  ['src/check/rules/a.ts', '../../scoring/pace.ts'],
  ['src/system/disk.ts', '../model/user-error.ts'],
  ['src/system/disk.ts', 'node:fs'],
  ['src/model/calendar-date.ts', 'date-fns/addMonths'],
  ['src/storage/yaml/a.ts', 'yaml'],
  ['src/cli/globals.ts', 'commander'],
  ['src/storage/a.ts', 'node:path'],
])('%s may import %s', (path, specifier) => {
  expect(found(path, `import '${specifier}';`)).toEqual([]);
});

test.each(["names.join(', ')", "facts.join('; ')", '`$' + '{status}, $' + '{age}`', '`$' + '{label}: $' + '{text}`'])(
  'that texts are joined as in English is found: %s',
  (text) => {
    const rule = '1 joins texts as English does, not by `words.join`';
    expect(found('src/render/a.ts', text)).toEqual([`src/render/a.ts:${rule}`]);
    expect(found('src/commands/a.ts', text)).toEqual([`src/commands/a.ts:${rule}`]);
    expect(found('src/language/en/a.ts', text)).toEqual([]);
  },
);

describe('the world outside system/ is found', () => {
  test.each([
    ['process.stdout.write("")', 'process'],
    ['const { env } = process;', 'process'],
    ['const home = { process };', 'process'],
    ['globalThis.process.cwd();', 'globalThis'],
    ['new Date();', 'new Date()'],
    ['new Date;', 'new Date()'],
    ['Date();', 'Date()'],
    ['Date.now();', 'Date.now'],
    ['const clock = Date.now;', 'Date.now'],
    ['Date["now"]();', 'Date.now'],
    ['new Intl.NumberFormat();', 'Intl'],
    ['type Format = Intl.NumberFormat;', 'Intl'],
    ['const text = (1).toLocaleString();', 'toLocaleString'],
    ['const order = "a".localeCompare("b");', 'localeCompare'],
  ])('%s', (text, what) => {
    expect(found('src/report/a.ts', text)).toContain(`src/report/a.ts:1 uses ${what}, which only system/ may`);
    expect(found('src/system/a.ts', text)).toEqual([]);
  });

  test.each([
    'new Date(0);',
    'new Date(2026, 1, 1);',
    'Date.UTC(2026, 1);',
    'const a = { process: 1 }; a.process;',
    '// process.exit()',
  ])('but not in %s', (text) => expect(found('src/report/a.ts', text)).toEqual([]));
});

test.each([
  ['src/cli.ts', 'process.exitCode = 1;', []],
  ['src/cli.ts', 'process.exit(1);', []],
  ['src/cli.ts', 'process.argv;', ['src/cli.ts:1 decides the exit code in 0 places, not in one']],
  [
    'src/cli.ts',
    'process.exitCode = 1;\nprocess.exit();',
    ['src/cli.ts:2 decides the exit code in 2 places, not in one'],
  ],
  [
    'src/system/signals.ts',
    'process.exit(130);',
    ['src/system/signals.ts:1 decides the exit code, which only cli.ts may'],
  ],
])('%s with %j', (path, text, expected) => {
  expect(found(path, text)).toEqual(expected);
});

test.each([
  ['export default 1;', 'has a default export'],
  ['const a = 1; export { a as default };', 'has a default export'],
  ['export { default } from "./b.ts";', 'has a default export'],
  ['await import(name);', 'imports a module that is computed'],
])('%j in src/', (text, rule) => {
  expect(found('src/report/a.ts', text)).toEqual([expect.stringContaining(rule)]);
});

test('251 lines are too many, 250 are not', () => {
  expect(found('src/report/a.ts', '1;\n'.repeat(251))).toEqual([
    'src/report/a.ts:251 is 251 lines long, more than 250',
  ]);
  expect(found('src/report/a.ts', '1;\n'.repeat(250))).toEqual([]);
});

test.each(['utils.ts', 'util.ts', 'helpers.ts', 'common.ts', 'shared/a.ts', 'lib/a.ts', 'types.ts', 'a/types.d.ts'])(
  'the name %s says nothing',
  (path) => {
    expect(carelessness([{ path: `src/report/${path}`, text: '' }])).toEqual([expect.stringContaining('says nothing')]);
  },
);

// Put together here, so that this file has none of them itself.
const leftOvers = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['test.sk', 'ip('],
  ['test.on', 'ly('],
  ['@ts-', 'ignore'],
  ['biome-', 'ignore'],
];

test.each(leftOvers)('%s%s is left over', (start, end) => {
  expect(carelessness([{ path: 'test/a.test.ts', text: `\n// ${start}${end} later` }])).toEqual([
    `test/a.test.ts:2 left over: ${start?.replace(/^test/, '')}${end}`,
  ]);
});

test('names and words that only contain such a word are fine', () => {
  expect(carelessness([{ path: 'src/report/library.ts', text: 'const MASTODONTODOS = skipped(only);' }])).toEqual([]);
});
