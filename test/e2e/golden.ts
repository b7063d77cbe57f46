import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', 'golden');

/** `OKR_UPDATE_GOLDEN=1 npx vitest run test/e2e` writes them anew; read the difference before you keep it. */
const updating = process.env.OKR_UPDATE_GOLDEN === '1';

const { version } = JSON.parse(readFileSync(join(FOLDER, '..', '..', 'package.json'), 'utf8'));

/** Expects an output to be, byte for byte but for the version, what the file of that name in `test/golden` holds. */
export function expectGolden(name: string, printed: string): void {
  const file = join(FOLDER, name);
  const output = printed.replaceAll(`okr ${version}`, 'okr VERSION');
  if (updating) writeFileSync(file, output);
  expect(output).toBe(readFileSync(file, 'utf8'));
}
