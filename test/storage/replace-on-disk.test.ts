import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { withJournal } from '../../src/storage/journal-view.ts';
import { type FileChange, finishInterrupted, replaceFiles, whileLocked } from '../../src/storage/replace-files.ts';
import { FolderDisk } from '../../src/system/disk.ts';
import { writerOf } from './writers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const change = (path: string, before: string, after: string): FileChange => ({
  path,
  before: bytes(before),
  after: bytes(after),
});

const GOAL = '2026-Q4/goal.yaml';
const WIN = '2026-Q4/win.yaml';

let outer: string;
let folder: string;
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'okr-replace-'));
  folder = join(outer, 'okrs');
  write({ [GOAL]: 'a: 1\n', [WIN]: 'b: 1\n' });
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const site = () => ({ disk: new FolderDisk(folder), workspace: '', pathOf: (file: string) => `okrs/${file}` });
const replace = (...changes: FileChange[]) => replaceFiles(site(), changes, writerOf());

async function refusal(run: Promise<unknown>): Promise<UserError> {
  const error = await run.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error ?? new Error('it was not refused');
}

describe('a file that is replaced', () => {
  test.each([0o600, 0o644, 0o664, 0o755])('keeps its mode %o', async (mode) => {
    chmodSync(join(folder, GOAL), mode);
    await replace(change(GOAL, 'a: 1\n', 'a: 2\n'));
    expect([read(GOAL), statSync(join(folder, GOAL)).mode & 0o777]).toEqual(['a: 2\n', mode]);
  });

  test('keeps its mode when one of several, too', async () => {
    chmodSync(join(folder, GOAL), 0o600);
    await replace(change(GOAL, 'a: 1\n', 'a: 2\n'), change(WIN, 'b: 1\n', 'b: 2\n'));
    expect([read(GOAL), statSync(join(folder, GOAL)).mode & 0o777, read(WIN)]).toEqual(['a: 2\n', 0o600, 'b: 2\n']);
  });

  test('is found behind a link within the workspace, which stays a link', async () => {
    write({ 'shared/goal.yaml': 'a: 1\n' });
    symlinkSync('../shared/goal.yaml', join(folder, '2026-Q4/linked.yaml'));
    await replace(change('2026-Q4/linked.yaml', 'a: 1\n', 'a: 2\n'), change(WIN, 'b: 1\n', 'b: 2\n'));
    expect(readlinkSync(join(folder, '2026-Q4/linked.yaml'))).toBe('../shared/goal.yaml');
    expect([read('shared/goal.yaml'), read(WIN)]).toEqual(['a: 2\n', 'b: 2\n']);
    expect(lstatSync(join(folder, 'shared/goal.yaml')).isFile()).toBe(true);
  });

  test.each([
    ['was edited since it was read', () => write({ [GOAL]: 'a: 3\n' })],
    ['grew since it was read', () => write({ [GOAL]: 'a: 1\nb: 2\n' })],
    ['was removed since it was read', () => rmSync(join(folder, GOAL))],
  ])('and %s is a conflict, also one of several, and nothing is written', async (_, meanwhile) => {
    meanwhile();
    const refused = await refusal(replace(change(WIN, 'b: 1\n', 'b: 2\n'), change(GOAL, 'a: 1\n', 'a: 2\n')));
    expect(refused).toMatchObject({
      kind: 'conflict',
      problem: { id: 'write/changed', args: { file: `okrs/${GOAL}` } },
    });
    expect(read(WIN)).toBe('b: 1\n');
  });
});

describe('nothing is written, for safety,', () => {
  test.each<[string, string, () => void]>([
    ['through a link out of the workspace', '2026-Q4/out.yaml', () => link('../../secret.yaml', '2026-Q4/out.yaml')],
    ['into a folder that is a link out of it', 'away/secret.yaml', () => link('..', 'away')],
    ['through a link to a hidden folder', '2026-Q4/in.yaml', () => link('../.git/config', '2026-Q4/in.yaml')],
    ['to a path that climbs out', '../secret.yaml', () => {}],
    ['to a hidden folder', '.git/config.yaml', () => {}],
    ['to a file that is no YAML', 'run.sh', () => {}],
  ])('%s', async (_, path, prepare) => {
    writeFileSync(join(outer, 'secret.yaml'), 'a: 1\n');
    write({ '.git/config': 'a: 1\n', '.git/config.yaml': 'a: 1\n', 'run.sh': 'a: 1\n' });
    prepare();
    expect(await refusal(replace(change(path, 'a: 1\n', 'a: 2\n')))).toMatchObject({ kind: 'refused' });
    expect(readFileSync(join(outer, 'secret.yaml'), 'utf8')).toBe('a: 1\n');
    expect([read('.git/config'), read('.git/config.yaml'), read('run.sh')]).toEqual(['a: 1\n', 'a: 1\n', 'a: 1\n']);
  });

  test('where the program’s own folder is a link out of the workspace', async () => {
    mkdirSync(join(outer, 'elsewhere'));
    link('../elsewhere', '.okr');
    expect(await refusal(replace(change(GOAL, 'a: 1\n', 'a: 2\n')))).toMatchObject({ kind: 'refused' });
  });
});

const link = (target: string, path: string) => symlinkSync(target, join(folder, path));

const journal = (entries: { path: string; target?: string; before: string | null; after: string | null }[]) => ({
  '.okr/journal': JSON.stringify({
    schema: 1,
    entries: entries.map(({ path, target = path, before, after }) => ({
      ...{ path, target, mode: null },
      before: before === null ? null : btoa(before),
      after: after === null ? null : btoa(after),
    })),
  }),
});

describe('a journal that was left', () => {
  const TWO = [
    { path: GOAL, before: 'a: 1\n', after: 'a: 2\n' },
    { path: WIN, before: 'b: 1\n', after: 'b: 2\n' },
  ];
  const seen = (path: string) => {
    const content = withJournal(new FolderDisk(folder)).read(path, 100);
    return content === 'too-large' ? content : new TextDecoder().decode(content);
  };

  test('is read over the files, which a reader leaves as they are', () => {
    write({ [GOAL]: 'a: 2\n', ...journal(TWO) });
    expect([seen(GOAL), seen(WIN)]).toEqual(['a: 2\n', 'b: 2\n']);
    expect([read(GOAL), read(WIN)]).toEqual(['a: 2\n', 'b: 1\n']);
  });

  test('is finished by the next writer, which then sees what it says', async () => {
    write(journal(TWO));
    await replace(change(GOAL, 'a: 2\n', 'a: 3\n'));
    expect([read(GOAL), read(WIN)]).toEqual(['a: 3\n', 'b: 2\n']);
    expect(() => read('.okr/journal')).toThrow('ENOENT');
  });

  test('is taken back where somebody edited one of its files since, whose text is kept', async () => {
    write({ [GOAL]: 'a: 2\n', [WIN]: 'b: by hand\n', ...journal(TWO) });
    expect([seen(GOAL), seen(WIN)]).toEqual(['a: 1\n', 'b: by hand\n']);
    await finishInterrupted(site(), writerOf());
    expect([read(GOAL), read(WIN)]).toEqual(['a: 1\n', 'b: by hand\n']);
  });

  test.each([
    ['is no journal', 'in use', 'untrusted-files'],
    ['has another form', '{"schema":2,"entries":[]}', 'untrusted-files'],
    ['has something else in it', '{"schema":1,"entries":[null]}', 'untrusted-files'],
    ['has a path of no text', '{"schema":1,"entries":[{"path":1,"target":"a.yaml"}]}', 'untrusted-files'],
    [
      'climbs out of the workspace',
      journal([{ path: '../a.yaml', before: null, after: 'x' }])['.okr/journal'],
      'refused',
    ],
    ['is absolute', journal([{ path: '/etc/a.yaml', before: null, after: 'x' }])['.okr/journal'], 'refused'],
    [
      'writes a hook of git',
      journal([{ path: '.git/hooks/x.yaml', before: null, after: 'x' }])['.okr/journal'],
      'refused',
    ],
    [
      'leads elsewhere',
      journal([{ path: 'a.yaml', target: '.git/config', before: null, after: 'x' }])['.okr/journal'],
      'refused',
    ],
    ['writes what is no YAML', journal([{ path: 'run.sh', before: null, after: 'x' }])['.okr/journal'], 'refused'],
  ])('and %s is refused by readers and writers', async (_, text, kind) => {
    write({ '.okr/journal': text });
    expect(await refusal((async () => withJournal(new FolderDisk(folder)))())).toMatchObject({ kind });
    expect(await refusal(replace(change(GOAL, 'a: 1\n', 'a: 2\n')))).toMatchObject({ kind });
    expect(read(GOAL)).toBe('a: 1\n');
  });
});

test('what fails under the lock after a change was made takes it back', async () => {
  const run = whileLocked(site(), writerOf(), async (replaceNow) => {
    replaceNow([change(GOAL, 'a: 1\n', 'a: 2\n'), change(WIN, 'b: 1\n', 'b: 2\n')]);
    expect(read(GOAL)).toBe('a: 2\n');
    throw new Error('not after all');
  });
  await expect(run).rejects.toThrow('not after all');
  expect([read(GOAL), read(WIN)]).toEqual(['a: 1\n', 'b: 1\n']);
});
