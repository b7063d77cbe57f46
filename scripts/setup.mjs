/**
 * Installs what is missing: `npm ci`, but only where the lock file is not the one that node_modules was made from.
 * It runs before anything is installed, so it uses nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const note = join(root, 'node_modules', '.okr-setup');

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (installed() !== wanted) {
  process.stderr.write('Installing what package-lock.json lists (npm ci) …\n');
  const exit = install();
  if (exit === 0) writeFileSync(note, wanted);
  else process.exitCode = exit;
}

function installed() {
  try {
    return readFileSync(note, 'utf8');
  } catch {
    return null;
  }
}

/** Runs the npm that called us, else the one in PATH; its chatter goes to nobody, its errors to stderr. */
function install() {
  // NODE_ENV=production would leave out the build tools; the flag outweighs it.
  const args = ['ci', '--include=dev', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const own = npm?.endsWith('npm-cli.js');
  const { status, error } = spawnSync(own ? process.execPath : 'npm', own ? [String(npm), ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a script, which only a shell starts.
    shell: !own && process.platform === 'win32',
  });
  if (error) process.stderr.write(`npm could not be started: ${error.message}\n`);
  return status ?? 1;
}
