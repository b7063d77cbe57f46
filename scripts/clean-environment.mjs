import { devNull } from 'node:os';

/** What a process cannot start without, on some systems. */
const KEPT = ['PATH', 'SystemRoot', 'PATHEXT'];

/**
 * An environment in which nothing of this machine or its user shows: no settings, no language, no colours, a fixed
 * clock and time zone, and a git that reads no configuration but the repository's own.
 * @param {string} home the folder that stands for the user's home
 * @param {string} now the ISO instant at which `okr` and `git` believe to run
 * @returns {Record<string, string>}
 */
export function cleanEnvironment(home, now) {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    TZ: 'UTC',
    OKR_NOW: now,
    GIT_AUTHOR_DATE: now,
    GIT_COMMITTER_DATE: now,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
  };
}
