import { readFileSync } from 'node:fs';
import { Faults } from '../../src/storage/faults.ts';
import { parseYaml } from '../../src/storage/yaml-source.ts';

const faults = new Faults('standard input');
parseYaml(readFileSync(0, 'utf8'), faults);
// One hundred tell enough.
process.stdout.write(JSON.stringify(faults.found.slice(0, 100).map(({ rule }) => rule)));
