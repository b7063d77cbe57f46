import { test } from 'vitest';
import { CLAIMS, generatedFile } from '../storage/edit-yaml-claims.ts';
test('more', () => {
  const bad: string[] = [];
  for (let seed = 10_001; seed <= 50_000; seed++) for (const [name, claim] of Object.entries(CLAIMS)) {
    const file = generatedFile(seed);
    try { claim(file); } catch (e) { if (bad.length < 6) bad.push(`${seed} ${name}\n${file.text}<<<\n${String((e as Error).stack).slice(0, 1500)}`); else bad.push(`${seed}`); }
  }
  console.log(bad.length, bad.slice(0, 6).join('\n=====\n'));
}, 3_000_000);
