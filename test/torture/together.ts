import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from './faulty-process.ts';

/** Processes at once that each add one to two files so often; what they told, and what the files say in the end. */
export async function countedTogether(driver: string, mode: 'count' | 'guess', processes: number, times: number) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-together-')));
  for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), 'count: 0\n');
  const endings = await Promise.all(
    Array.from({ length: processes }, () => runScript([driver, folder, mode, `${times}`], folder)),
  );
  const counts = ['a.yaml', 'b.yaml'].map((name) => Number(/\d+/.exec(readFileSync(join(folder, name), 'utf8'))?.[0]));
  rmSync(folder, { recursive: true });
  return {
    failures: endings.filter(({ code }) => code !== 0).map(({ stderr }) => stderr),
    told: endings.flatMap(({ stdout }) => stdout.match(/^\d+$/gm)?.map(Number) ?? []).sort((a, b) => a - b),
    counts,
  };
}

/** 1, 2, … `last`. */
export const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
