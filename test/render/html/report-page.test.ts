import { describe, expect, test } from 'vitest';
import { printed } from '../../showing/in-process.ts';
import { MemoryDisk } from '../../storage/memory-disk.ts';
import { bigWorkspace } from './big-workspace.ts';

async function pageOf(files: Readonly<Record<string, string>>, flags: readonly string[] = []): Promise<string> {
  const { stdout, code, stderr } = await printed(['report', '--format', 'html', ...flags], new MemoryDisk(files));
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

test('a hundred key results with 26 weeks of check-ins are less than a mebibyte', async () => {
  const page = await pageOf(bigWorkspace(), ['--as-of', '2026-12-31']);
  expect(page.match(/<section class="kr /g)).toHaveLength(100);
  expect(page.match(/<td><data/g)?.length).toBeGreaterThan(100 * 26);
  expect(new TextEncoder().encode(page).length).toBeLessThan(1024 * 1024);
});

test('the page forbids itself everything but its own styles, before anything else is read', async () => {
  const page = await pageOf({ 'okr.yaml': 'schema: 1\n' });
  const head = page
    .slice(page.indexOf('<head>') + 7, page.indexOf('</head>'))
    .trim()
    .split('\n');
  expect(head.slice(0, 2)).toEqual([
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
  ]);
  expect(page).not.toMatch(/<script|<link|<iframe|\ssrc=|@import|url\(|https?:(?!\/\/www\.w3\.org)/);
});

const graded = (scores: readonly (number | null)[], closed = true) => ({
  'okr.yaml': 'schema: 1\n',
  '2026-Q3/cycle.yaml': closed ? 'closed: { on: 2026-10-05, by: ana }\n' : 'title: Open\n',
  '2026-Q3/win.yaml': `objective: Win\nkey_results:\n${scores
    .map(
      (score, index) =>
        `  - { id: kr-${index}, title: Result ${index}, from: 0, to: 10${score === null ? '' : `, score: { value: ${score}, by: ana }`} }\n`,
    )
    .join('')}`,
});

describe('the scores of a closed cycle', () => {
  test('are counted by tenths, whose bars are as high as their counts', async () => {
    const page = await pageOf(graded([0, 0.3, 0.7, 0.7, 0.75, 1, null]), ['--cycle', '2026-Q3']);
    const section = /<section class="scores"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
    const bars = [...section.matchAll(/<rect class="s(\d+)"[^>]* height="([\d.]+)"/g)].map(([, tenths, height]) => [
      Number(tenths),
      Number(height),
    ]);
    expect(bars).toEqual([
      ...([
        [0, 45],
        [1, 0],
        [2, 0],
        [3, 45],
        [4, 0],
        [5, 0],
        [6, 0],
        [7, 90],
        [8, 45],
        [9, 0],
        [10, 45],
      ] as const),
    ]);
    expect(section).toContain('6 of 7 key results graded, 0.58 on average.');
  });

  test('are not shown while the cycle is open, nor where nothing was graded', async () => {
    for (const files of [graded([0.3], false), graded([null, null])]) {
      expect(await pageOf(files, ['--cycle', '2026-Q3'])).not.toContain('class="scores"');
    }
  });
});
