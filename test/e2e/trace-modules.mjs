/**
 * Preloaded with `--import`: at its end the process writes to the file OKR_TRACE, as JSON, which modules were asked
 * for (url and asker) and which files and folders under OKR_TRACE_ROOT were read.
 */
import fs from 'node:fs';
import { Module, register, syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

const { OKR_TRACE, OKR_TRACE_ROOT = '' } = process.env;

/** @type {{ modules: { url: string, parent: string | null }[], files: string[], folders: string[] }} */
const trace = { modules: [], files: [], folders: [] };

/** Reading calls that take a path first; the list each adds to. */
const READING = /** @type {const} */ ({
  readFile: 'files',
  readFileSync: 'files',
  open: 'files',
  openSync: 'files',
  createReadStream: 'files',
  readdir: 'folders',
  readdirSync: 'folders',
  opendir: 'folders',
  opendirSync: 'folders',
});

// Some of these calls are made of others: only the outermost is one that somebody asked for.
let depth = 0;

/** @param {Record<string, unknown>} target */
function watchReads(target) {
  for (const [name, kind] of Object.entries(READING)) {
    const original = target[name];
    if (typeof original !== 'function') continue;
    /** @this {unknown} @param {unknown[]} args */
    target[name] = function (...args) {
      const path = depth === 0 && isReading(name, args[1]) ? underRoot(args[0]) : null;
      if (path !== null) trace[kind].push(path);
      depth += 1;
      try {
        return original.apply(this, args);
      } finally {
        depth -= 1;
      }
    };
  }
}

/** @param {string} name @param {unknown} flags */
function isReading(name, flags) {
  if (!name.startsWith('open') || name.startsWith('opendir')) return true;
  if (typeof flags === 'string') return flags.startsWith('r') && !flags.includes('+');
  return typeof flags !== 'number' || (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) === 0;
}

/** @param {unknown} path */
function underRoot(path) {
  if (typeof path !== 'string' && !(path instanceof URL) && !Buffer.isBuffer(path)) return null;
  const absolute = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
  return absolute === OKR_TRACE_ROOT || absolute.startsWith(OKR_TRACE_ROOT + sep) ? absolute : null;
}

/** `require` in bundled CommonJS asks for Node's modules past the hooks. */
function watchRequire() {
  const loader = /** @type {{ _load: (request: string, parent?: { filename?: string }) => unknown }} */ (
    /** @type {unknown} */ (Module)
  );
  const load = loader._load;
  loader._load = function (request, parent, ...rest) {
    trace.modules.push({ url: request, parent: parent?.filename ?? null });
    return load.call(this, request, parent, ...rest);
  };
}

if (OKR_TRACE && isMainThread) {
  const { port1, port2 } = new MessageChannel();
  register('./trace-hooks.mjs', import.meta.url, { data: { port: port2 }, transferList: [port2] });
  port1.unref();
  watchRequire();
  watchReads(/** @type {Record<string, unknown>} */ (/** @type {unknown} */ (fs)));
  watchReads(/** @type {Record<string, unknown>} */ (/** @type {unknown} */ (fs.promises)));
  syncBuiltinESMExports();

  const write = fs.writeFileSync;
  process.on('exit', () => {
    for (let told = receiveMessageOnPort(port1); told; told = receiveMessageOnPort(port1))
      trace.modules.push(told.message);
    write(OKR_TRACE, JSON.stringify(trace));
  });
}
