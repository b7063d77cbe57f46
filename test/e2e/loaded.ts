import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Circumstances, temporaryFolder, type Workspace } from './run-okr.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'trace-modules.mjs')).href;

/** What one run of the command took in: a change of it is a change of what its user waits for. */
export interface Loaded {
  /** Files of `src/`, and names of packages, whose code was loaded. */
  modules: string[];
  /** Node's own modules that our code, packages included, asked for. */
  builtins: string[];
  filesRead: number;
  foldersListed: number;
}

interface Trace {
  modules: { url: string; parent: string | null }[];
  files: string[];
  folders: string[];
}

interface Metafile {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
}

/** Runs the built command in the workspace and says what it loaded and how much of the workspace it read. */
export async function loadedBy(workspace: Workspace, args: string, circumstances: Circumstances = {}): Promise<Loaded> {
  const file = join(temporaryFolder(), 'trace.json');
  const env = {
    ...circumstances.env,
    NODE_OPTIONS: `--import=${PRELOAD}`,
    OKR_TRACE: file,
    OKR_TRACE_ROOT: workspace.folder,
  };
  await workspace.okr(args, { ...circumstances, env });
  const trace: Trace = JSON.parse(readFileSync(file, 'utf8'));
  return {
    modules: modulesIn(trace.modules.map(({ url }) => url).filter(isOurs)),
    builtins: sorted(
      trace.modules.filter(({ url, parent }) => isBuiltin(url) && isOurs(parent)).map(({ url }) => withPrefix(url)),
    ),
    filesRead: trace.files.length,
    foldersListed: trace.folders.length,
  };
}

/** Whether this is a file of the build or the executable, by its address or its path. */
function isOurs(place: string | null): boolean {
  if (place === null) return false;
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  return path.startsWith(DIST) || path === join(ROOT, 'bin', 'okr.js');
}

/** The sources that esbuild put into these chunks. */
function modulesIn(urls: string[]): string[] {
  const { outputs }: Metafile = JSON.parse(readFileSync(join(DIST, 'meta.json'), 'utf8'));
  return sorted(
    urls.flatMap((url) => {
      const name = basename(fileURLToPath(url));
      if (name === 'okr.js') return ['bin/okr.js'];
      const output = outputs[`dist/${name}`];
      if (!output) throw new Error(`dist/meta.json does not know the chunk ${name}: run npm run build`);
      return Object.entries(output.inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([input]) => packageName(input) ?? input);
    }),
  );
}

const packageName = (input: string): string | undefined => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];

const withPrefix = (builtin: string): string => (builtin.startsWith('node:') ? builtin : `node:${builtin}`);

const sorted = (names: string[]): string[] => [...new Set(names)].sort();
