import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitIdentity } from '../../src/system/git.ts';

const NOBODY = { email: null, name: null };
const VARIABLES = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_CEILING_DIRECTORIES', 'PATH'] as const;

let folder: string;
let before: ReadonlyMap<string, string | undefined>;

/** Git as it is on a machine that knows nobody. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-git-'));
  before = new Map(VARIABLES.map((name) => [name, process.env[name]]));
  process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
  process.env['GIT_CONFIG_NOSYSTEM'] = '1';
  process.env['GIT_CEILING_DIRECTORIES'] = folder;
  execFileSync('git', ['init', '-q', join(folder, 'acme')]);
});
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true, force: true });
});

const repository = () => join(folder, 'acme');
const configure = (...args: string[]) => execFileSync('git', ['config', ...args], { cwd: repository() });

describe('who git says its user is', () => {
  test('nobody, where it was not told', () => {
    expect(gitIdentity(repository())).toEqual(NOBODY);
  });

  test('by email and name', () => {
    configure('user.email', 'ana@acme.example');
    configure('user.name', 'Ana Müller "the first"');
    expect(gitIdentity(repository())).toEqual({ email: 'ana@acme.example', name: 'Ana Müller "the first"' });
  });

  test('by one of them', () => {
    configure('user.name', 'Ana');
    expect(gitIdentity(repository())).toEqual({ email: null, name: 'Ana' });
  });

  test('in a folder of the repository', () => {
    configure('user.name', 'Ana');
    mkdirSync(join(repository(), 'okrs'));
    expect(gitIdentity(join(repository(), 'okrs')).name).toBe('Ana');
  });

  test('the repository before the user, the last of several', () => {
    const global = join(folder, 'gitconfig');
    writeFileSync(global, '[user]\n\tname = Global\n\temail = global@acme.example\n');
    process.env['GIT_CONFIG_GLOBAL'] = global;
    expect(gitIdentity(repository()).name).toBe('Global');
    configure('--add', 'user.name', 'First');
    configure('--add', 'user.name', 'Second');
    expect(gitIdentity(repository())).toEqual({ email: 'global@acme.example', name: 'Second' });
  });

  test('not by settings whose names only begin alike', () => {
    configure('user.signingkey', 'x');
    configure('user.names', 'y');
    configure('my.user.name', 'z');
    expect(gitIdentity(repository())).toEqual(NOBODY);
  });

  test('nobody, where the name is empty or has no value', () => {
    writeFileSync(join(repository(), '.git', 'config'), '[user]\n\tname\n\temail = ""\n');
    expect(gitIdentity(repository())).toEqual(NOBODY);
  });

  test('as it stands, where the name has a line break', () => {
    configure('user.name', 'Ana\nuser.email');
    expect(gitIdentity(repository())).toEqual({ email: null, name: 'Ana\nuser.email' });
  });

  test('nobody, outside of a repository, without git, or where there is no such folder', () => {
    mkdirSync(join(folder, 'plain'));
    expect(gitIdentity(join(folder, 'plain'))).toEqual(NOBODY);
    expect(gitIdentity(join(folder, 'gone'))).toEqual(NOBODY);
    process.env['PATH'] = folder;
    expect(gitIdentity(repository())).toEqual(NOBODY);
  });
});
