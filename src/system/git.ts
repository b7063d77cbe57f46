import { spawnSync } from 'node:child_process';

/** Who git says its user is; null where it does not know. */
export interface GitIdentity {
  readonly email: string | null;
  readonly name: string | null;
}

/** The `user.email` and `user.name` of git in `folder`; both null where git is missing. */
export function gitIdentity(folder: string): GitIdentity {
  const found = spawnSync('git', ['config', '--null', '--get-regexp', '^user\\.(email|name)$'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  // Later entries win, as in git itself: the repository's come after the user's.
  const entries = new Map((found.stdout ?? '').split('\0').map((entry) => splitAtBreak(entry)));
  return { email: entries.get('user.email') || null, name: entries.get('user.name') || null };
}

function splitAtBreak(entry: string): [string, string] {
  const at = entry.indexOf('\n');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}
