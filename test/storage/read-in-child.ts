import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const READER = fileURLToPath(new URL('read-standard-input.ts', import.meta.url));

/** The reader of YAML as one script, which a process of its own can run. */
export const readerScript = (): string =>
  buildSync({
    entryPoints: [READER],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  }).outputFiles[0]?.text ?? '';

/** The rules of the faults that one process of its own finds in each text; where something ends it, how it ended. */
export function faultsInChild(script: string, texts: readonly string[]): readonly (readonly string[] | string)[] {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    timeout: 100_000,
    maxBuffer: 1e8,
  });
  const told = stdout.split('\n').filter((line) => line !== '');
  return texts.map((_, index) => {
    const line = told[index];
    return line === undefined ? `exit ${status}, signal ${signal}: ${stderr.slice(0, 500)}` : JSON.parse(line);
  });
}
