/** Bundles `src/cli.ts` into `dist/`: one small entry and a chunk for each thing that is loaded only when asked for. */
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

// CommonJS dependencies ask for Node's own modules with `require`, which ESM output lacks.
const MAKE_REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * Writes `dist/` anew. Everything is bundled in memory first, and the entry is written after the chunks it needs,
 * so a build that fails leaves the former `dist/` and one that is interrupted leaves a command that works.
 * `dist/meta.json` tells which source went into which chunk; it is for tests and is not published.
 * @param {string} [root] the package's folder
 */
export async function build(root = ROOT) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Names stay as they are: they are what a stack trace shows.
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: MAKE_REQUIRE },
    define: { 'process.env.OKR_VERSION': JSON.stringify(version) },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });

  const dist = join(root, 'dist');
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const entry = files.get('cli.js');
  if (!entry) throw new Error('esbuild made no cli.js');
  files.delete('cli.js');
  files.set('meta.json', Buffer.from(JSON.stringify(metafile)));
  files.set('cli.js', entry);

  mkdirSync(dist, { recursive: true });
  for (const [name, contents] of files) writeFileSync(join(dist, name), contents);
  for (const name of readdirSync(dist)) {
    if (!files.has(name)) rmSync(join(dist, name), { recursive: true });
  }
}

// Node names the script as it was asked for, and this module by where it really is.
if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  // esbuild has printed what is wrong, with its place; a stack would add nothing.
  await build().catch((error) => {
    if (!('errors' in error)) throw error;
    process.exitCode = 1;
  });
}
