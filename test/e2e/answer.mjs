import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** @type {{ main: (packageFolder: string) => Promise<void> }} */
const { main } = await import(new URL('../../dist/cli.js', import.meta.url).href);

/** @typedef {{ folder: string, words: string[], env: Record<string, string> }} Line */
/** @typedef {{ stdout: string, stderr: string, code: number }} Answer */

/**
 * Runs one command line of the built program in this process, as if it had one of its own: in its folder, with its environment.
 * @param {Line} line
 * @returns {Promise<Answer>}
 */
export async function answer({ folder, words, env }) {
  const answered = { stdout: '', stderr: '', code: 0 };
  process.chdir(folder);
  process.argv = [process.execPath, 'okr', ...words];
  // Setting a variable, such as the time zone, acts only on the environment that the process began with.
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    process[name].write = (/** @type {string | Uint8Array} */ text, /** @type {unknown[]} */ ...[done]) => {
      answered[name] += typeof text === 'string' ? text : new TextDecoder().decode(text);
      if (typeof done === 'function') done();
      return true;
    };
  }
  // The program ends its process, which here has more to do.
  process.exit = (code) => {
    answered.code = Number(code);
    throw answered;
  };
  try {
    await main(ROOT);
  } catch (error) {
    if (error !== answered) throw error;
  }
  // Each run waits for signals until its process ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  return answered;
}
