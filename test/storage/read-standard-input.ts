import { readFileSync } from 'node:fs';
import { Faults } from '../../src/storage/faults.ts';
import { parseYaml } from '../../src/storage/yaml-source.ts';

// Each text is answered before the next one is read, so that it is known which of them ended the process.
for (const text of JSON.parse(readFileSync(0, 'utf8')) as string[]) {
  const faults = new Faults('standard input');
  parseYaml(text, faults);
  // One hundred tell enough.
  process.stdout.write(`${JSON.stringify(faults.found.slice(0, 100).map(({ rule }) => rule))}\n`);
}
