#!/usr/bin/env node
import { dirname } from 'node:path';

// A computed address: the type checker and knip have no use for bundled code.
const cli = await import(new URL('../dist/cli.js', import.meta.url).href).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('okr is not built yet: run npm run build in its folder.\n');
  process.exit(1);
});
await cli.main(dirname(import.meta.dirname));
