/**
 * Preloaded with `--import`: counts the calls of the file system that concern the folder `root` of OKR_FAULT (JSON), and at
 * the `at`-th, the first being 1, does `act`: a signal's name (SIGKILL: half of what was being written is written) or an
 * error's code, with which that call fails. With `record`, all calls are written to that file as they happen, a line each.
 */
import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** @type {{ root: string, at?: number, act?: string, record?: string }} */
const { root, at = 0, act = '', record } = JSON.parse(process.env.OKR_FAULT ?? '{"root":""}');

const original = { ...fs };

/** The files of `root` that are open, by descriptor. @type {Map<number, string>} */
const open = new Map();

const PATHS = ['openSync', 'mkdirSync', 'linkSync', 'renameSync', 'unlinkSync', 'rmdirSync', 'readdirSync'];
const LOOKS = ['lstatSync', 'statSync', 'realpathSync', 'readFileSync', 'writeFileSync', 'rmSync', 'chmodSync'];
const DESCRIPTORS = ['closeSync', 'writeSync', 'readSync', 'fsyncSync', 'fstatSync', 'fchmodSync'];

let count = 0;

/** @param {unknown} place */
function pathOf(place) {
  if (typeof place === 'number') return open.get(place) ?? null;
  const path = resolve(String(place));
  return path === root || path.startsWith(root + sep) ? path : null;
}

/** @param {string} name @param {string} path @param {unknown[]} args */
function note(name, path, args) {
  const relative = (/** @type {unknown} */ full) => resolve(String(full)).slice(root.length + 1);
  const [, second, offset] = args;
  const call = {
    name: name.replace(/Sync$/, ''),
    path: relative(path),
    ...(name === 'linkSync' || name === 'renameSync' ? { to: relative(second) } : {}),
    ...(name === 'openSync' ? { flags: second ?? 'r' } : {}),
    ...(name === 'writeSync' ? { data: chunk(second, offset).toString('base64') } : {}),
  };
  original.appendFileSync(record ?? '', `${JSON.stringify(call)}\n`);
}

/** @param {unknown} data @param {unknown} offset */
const chunk = (data, offset) =>
  typeof data === 'string'
    ? Buffer.from(data)
    : Buffer.from(/** @type {Uint8Array} */ (data)).subarray(Number(offset ?? 0));

/** @param {string} name @param {unknown[]} args */
function strike(name, args) {
  const isSignal = act.startsWith('SIG');
  if (name === 'writeSync' && (act === 'SIGKILL' || !isSignal)) {
    const bytes = chunk(args[1], args[2]);
    original.writeSync(Number(args[0]), bytes, 0, bytes.length >> 1);
  }
  if (isSignal) process.kill(process.pid, act);
  // A descriptor is closed even where closing it fails.
  else if (name === 'closeSync') original.closeSync(Number(args[0]));
  if (!isSignal) throw Object.assign(new Error(`${act}: made to fail, ${name}`), { code: act });
}

const patched = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (fs));

for (const name of [...PATHS, ...LOOKS, ...DESCRIPTORS]) {
  const real = /** @type {(...args: unknown[]) => unknown} */ (patched[name]);
  /** @param {unknown[]} args */
  patched[name] = (...args) => {
    const path = pathOf(args[0]);
    if (path === null) return real(...args);
    count += 1;
    if (record) note(name, path, args);
    if (count === at) strike(name, args);
    const result = real(...args);
    if (name === 'openSync') open.set(Number(result), path);
    if (name === 'closeSync') open.delete(Number(args[0]));
    return result;
  };
}
syncBuiltinESMExports();

if (record) {
  const print = process.stdout.write;
  /** @this {NodeJS.WriteStream} @param {any[]} args */
  process.stdout.write = function (...args) {
    if (args[0] !== '') original.appendFileSync(record, `${JSON.stringify({ name: 'print', path: '' })}\n`);
    return print.apply(this, /** @type {any} */ (args));
  };
}
