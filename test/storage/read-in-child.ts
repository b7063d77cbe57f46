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

/** The rules of the faults that a process of its own finds in a text; whatever else ends it is told as it ended. */
export function faultsInChild(script: string, text: string): readonly string[] | string {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [script], {
    input: text,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1e8,
  });
  return status === 0 ? (JSON.parse(stdout) as string[]) : `exit ${status}, signal ${signal}: ${stderr.slice(0, 500)}`;
}
