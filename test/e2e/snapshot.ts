import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every name below a folder with its time of change and, of a file, its bytes: what a command that writes nothing leaves as it is. */
export function snapshot(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(folder, entry);
      const stats = lstatSync(path);
      const content = stats.isFile() ? readFileSync(path, 'base64') : '';
      return [entry, `${stats.mtimeMs} ${content}`];
    }),
  );
}
