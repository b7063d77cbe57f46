import fc from 'fast-check';
import { expect } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import type { ValueEdit } from '../../src/model/edit.ts';
import { UserError } from '../../src/model/user-error.ts';
import { editYaml } from '../../src/storage/edit-yaml.ts';
import { Faults } from '../../src/storage/faults.ts';
import { parseYaml } from '../../src/storage/yaml-source.ts';
import { HOSTILE_TEXTS } from '../showing/hostile-texts.ts';
import { printed } from '../showing/in-process.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';
import { changed, inOrder, type Path, type Said, saidBy, within } from '../storage/said.ts';
import { mutated } from './mutations.ts';
import { TEXTS, WORKSPACE } from './real-files.ts';

/** Exit codes that a command may end with, whatever the files say: done, a gate, unreadable, refused. */
const READ = [0, 1, 3, 6];

/** How the files are looked at: everything that is read without a fault is scored and drawn too. */
const LOOKS: readonly (readonly string[])[] = [
  ['report', '--as-of', '2026-11-24'],
  ['report', '--format', 'markdown', '--since', '90d'],
  ['report', '--json', '--cycle', '2026-Q4'],
  ['status'],
  ['show'],
  ['check'],
  ['check', '--fix', '--dry-run'],
  ['template', 'list'],
];

/** Reads a workspace with one file that was tampered with. How many had faults, and how many none. */
export async function readMutated(numRuns: number): Promise<{ faulty: number; sound: number }> {
  const counts = { faulty: 0, sound: 0 };
  const file = fc.constantFrom(...Object.keys(WORKSPACE));
  const tampered = file.chain((path) => mutated(fc.constant(WORKSPACE[path] ?? '')).map((text) => ({ path, text })));
  await fc.assert(
    fc.asyncProperty(tampered, fc.constantFrom(...LOOKS), async ({ path, text }, words) => {
      const { code, stdout, stderr } = await printed(words, new MemoryDisk({ ...WORKSPACE, [path]: text }));
      // A reference to what the file no longer has, or a cycle that it no longer declares.
      expect([...READ, 2], stderr).toContain(code);
      if (code === 3 && words[0] !== 'check') expect(stdout).toBe('');
      counts[code === 3 ? 'faulty' : 'sound'] += 1;
    }),
    { numRuns },
  );
  return counts;
}

const command = fc.constantFrom(...COMMANDS.map(({ name }) => name), 'help', '');
const flag = fc.constantFrom(
  ...[
    '-C',
    '--dir',
    '--as-of',
    '--cycle',
    '--json',
    '--language',
    '--color',
    '--ascii',
    '--no-input',
    '--yes',
    '--dry-run',
    '--quiet',
  ],
  ...[
    '--format',
    '--output',
    '--since',
    '--team',
    '--owner',
    '--tag',
    '--status',
    '--fail-on',
    '--fail-under',
    '--template',
    '--set',
    '--id',
    '--all',
  ],
  ...[
    '--add',
    '--done',
    '--undone',
    '--confidence',
    '--note',
    '--need',
    '--no-needs',
    '--date',
    '--by',
    '--max-warnings',
    '--fix',
    '--help',
    '--version',
    '-h',
    '-V',
    '--',
  ],
);
const value = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.constantFrom(
    'deals',
    'kpi/churn',
    '2026-Q4',
    'person/ana',
    '-3d',
    '30d',
    '2026-11-24',
    '58',
    '+3',
    '-5',
    '-5%',
    '-1,5',
    '70%',
    '7/10',
    '1e400',
    '',
    '-',
    '../..',
    'json',
    'list',
    'show',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const anyWords: fc.Arbitrary<readonly string[]> = fc
  .tuple(command, fc.array(fc.oneof({ weight: 2, arbitrary: flag }, { weight: 3, arbitrary: value }), { maxLength: 6 }))
  .map(([name, rest]) => (name === '' ? rest : [name, ...rest]));

/** Reads command lines by chance, and runs what they ask for. How many were refused, and how many ran. */
export async function runAnyWords(numRuns: number): Promise<{ refused: number; ran: number }> {
  const counts = { refused: 0, ran: 0 };
  await fc.assert(
    fc.asyncProperty(anyWords, async (words) => {
      try {
        await parseCommandLine(words, '0.0.0');
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
      const { code, stderr } = await printed(words, new MemoryDisk(WORKSPACE));
      expect([0, 1, 2, 3, 4, 6], stderr).toContain(code);
      counts[code === 2 ? 'refused' : 'ran'] += 1;
    }),
    { numRuns },
  );
  return counts;
}

const FILE = 'x.yaml';

const rootOf = (text: string): Said | null => {
  const root = parseYaml(text.replace(/^\ufeff/, ''), new Faults(FILE));
  return root && saidBy(root);
};

const step = fc.oneof(fc.nat({ max: 4 }), fc.constantFrom('objective', 'key_results', 'title', 'zz', 'a: b', '0'));
const written = fc.oneof(
  fc.constantFrom('One', 'x: y', '#1', '', ' ', '- a', '"', '0x1', '\n\n', 'a\n\nb\n', 'é\u0085\u2028'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** Edits texts that were tampered with; an edit is a text that says what was meant, or refused. */
export function editMutated(numRuns: number): { edited: number; refused: number; unread: number } {
  const counts = { edited: 0, refused: 0, unread: 0 };
  const kinds = fc.constantFrom('set', 'insert', 'remove', 'unset');
  const place = fc.tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.array(step, { maxLength: 2 }),
  );
  fc.assert(
    fc.property(
      mutated(fc.constantFrom(...TEXTS)),
      kinds,
      place,
      fc.boolean(),
      written,
      (text, kind, [where, more], isThere, content) => {
        const before = rootOf(text);
        const paths = before === null ? [] : [...within(before)].slice(1).map(({ path }) => path);
        const path = [...(paths[Math.floor(where * paths.length)] ?? ['objective']), ...(isThere ? [] : more)];
        const at = { file: FILE, path };
        const valued = kind === 'set' || kind === 'insert';
        const change = { kind, at, ...(valued ? { value: content, before: [] } : {}) } as ValueEdit;
        const faults = new Faults(FILE);
        try {
          const after = editYaml(text, change, faults);
          expect(after === null).toBe(before === null);
          expect(faults.found.length > 0).toBe(after === null);
          counts[after === null ? 'unread' : 'edited'] += 1;
          if (after !== null && before !== null) expectMeant(before, after, kind, path, content);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.kind).toBe('conflict');
          counts.refused += 1;
        }
      },
    ),
    { numRuns },
  );
  return counts;
}

/** What was set is there; nothing beside the place differs, which is looked at where the place was there before. */
function expectMeant(before: Said, after: string, kind: string, path: Path, content: string): void {
  const now = rootOf(after);
  if (now === null) throw new Error('what was edited cannot be read');
  const isThere = [...within(before)].some(({ path: one }) => JSON.stringify(one) === JSON.stringify(path));
  const [key, parent] = [path.at(-1), path.slice(0, -1)];
  if (!isThere || key === undefined) return;
  const meant = changed(before, parent, (children) =>
    kind === 'set'
      ? children.map(([one, child]) => [one, one === key ? content : child])
      : kind === 'insert'
        ? children.flatMap(([one, child]) =>
            one === key
              ? [[one, content] as [typeof one, Said], [one, child] as [typeof one, Said]]
              : [[one, child] as [typeof one, Said]],
          )
        : children.filter(([one]) => one !== key),
  );
  expect(inOrder(now)).toEqual(inOrder(meant));
}
