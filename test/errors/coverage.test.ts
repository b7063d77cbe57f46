import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import type { Message } from '../../src/model/message.ts';
import { type DeclaredMessage, declaredMessages } from '../language/declared-messages.ts';
import { exhibits, MUSEUM } from './exhibits.ts';

const EXHIBITS = exhibits();

/** What is said beside an error, never alone; and why a gate tripped, which is no error. */
const BESIDE = /^(?:hint|mend|gate)\//;

/** Messages without a room in the museum, and why. */
const ABSENT: Readonly<Record<string, string>> = {
  'bug/unexpected': 'nobody knows a bug of ours in advance; whoever does mends it',
  'files/cannot-be-read': 'the last line of every exhibit with a fault in a file',
  'files/unsafe': 'the last line of file/outside-link',
  'edit/already-there': 'only a key that is added can be there already, which no command asks for so far',
  'edit/editor-failed': 'needs an editor, and an editor a terminal',
  'edit/no-file': 'needs a file that goes away between two steps of a single run',
  'edit/too-large': 'needs a file of almost 1 MiB, which the edit makes larger',
  'usage/bad-value': 'the beginning of every exhibit with a wrong value of a flag',
  'write/interrupted': 'somebody must press Ctrl-C at a question, which needs a terminal',
  'usage/input-is-terminal': 'standard input must be a terminal, which is driven in test/e2e/pty',
  'write/changed': 'another process must write between two steps of a single run',
  'write/too-much': 'needs changes of 32 MiB, which no command makes so far',
};

const MESSAGES = declaredMessages().filter(({ id }) => !BESIDE.test(id));

test('every message that can be provoked has a room, and each that has none a reason', () => {
  const shown = EXHIBITS.map(({ id }) => id);
  const ids = MESSAGES.map(({ id }) => id);
  expect([...shown, ...Object.keys(ABSENT)].sort()).toEqual([...ids].sort());
});

test('every room has a command, an answer and a line on how to mend it', () => {
  const entries = readdirSync(MUSEUM, { recursive: true, encoding: 'utf8' });
  const rooms = entries.filter((file) => /(?:^|[/\\])mend\.md$/.test(file));
  expect(rooms).toHaveLength(EXHIBITS.length);
  for (const { id, expected, mend } of EXHIBITS) {
    expect(expected, id).toMatch(/\S\n$/);
    expect(mend, id).toMatch(/^[\p{Lu}\d][^\n]*\.\n$/u);
  }
});

/** What a message may read like, whatever is put into it. */
function patterns({ id, args }: DeclaredMessage): readonly RegExp[] {
  let filled: readonly Record<string, unknown>[] = [{}];
  for (const [name, type] of Object.entries(args)) {
    filled = filled.flatMap((one) => samples(type).map((value) => ({ ...one, [name]: value })));
  }
  return filled.map((one) => {
    const literal = english.say({ id, args: one } as Message).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(literal.replaceAll('ANYTHING', '[^\\n]+').replaceAll('7', '[\\d.]+'));
  });
}

/** Stand-ins of each type: any number is told as 7, any text as ANYTHING. */
function samples(type: string): readonly unknown[] {
  if (type === 'number') return [7];
  if (type === 'number | null') return [7, null];
  if (type === 'readonly string[]') return [['ANYTHING']];
  if (type === 'Message') return [{ id: 'usage/command-line', args: { text: 'ANYTHING' } }];
  return type === 'string | null' ? ['ANYTHING', null] : ['ANYTHING', 'align'];
}

describe('a room shows the message that it is named after:', () => {
  test.each(EXHIBITS)('$id', ({ id, expected }) => {
    const declared = MESSAGES.find((message) => message.id === id);
    if (!declared) throw new Error('no such message');
    // Their limits are told in MiB.
    const limit = /^(?:file|usage)\/.*too-large$/.test(id) ? /more than [14] MiB/ : null;
    const texts = limit ? [limit] : patterns(declared);
    expect(texts.some((text) => text.test(expected))).toBe(true);
  });
});

test('each kind of failure is shown with its exit code', () => {
  const codes = (pattern: RegExp) => [
    ...new Set(EXHIBITS.filter(({ id }) => pattern.test(id)).map(({ exit }) => exit)),
  ];
  expect(codes(/^usage\//)).toEqual([2]);
  expect(codes(/^file\/(?!outside-link)/)).toEqual([3]);
  expect(codes(/^file\/outside-link$|^files\//)).toEqual([6]);
  expect(codes(/^write\/(?:exists|workspace-exists|cycle-closed|locked)$/)).toEqual([4]);
  expect(codes(/^io\//)).toEqual([5]);
  // What is not counted stops nobody, and a warning is no error.
  expect(codes(/^notice\/|^okr\//)).toEqual([0]);
});
