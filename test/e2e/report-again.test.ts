import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { workspaceIn } from './run-okr.ts';

const TAG = "R&D's `south` <1>";

const FILES = {
  ...ACME_FILES,
  'okrs/2026-Q4/keep-promises.yaml': `${ACME_FILES['okrs/2026-Q4/keep-promises.yaml']}tags: ["${TAG}"]\n`,
};

/** On another day, and in another zone, the same command line would mean something else. */
const ELSEWHERE = { OKR_NOW: '2031-01-01T00:00:00Z', TZ: 'Pacific/Kiritimati' };

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The command that a page or a comment says it is made by, as a shell reads it. */
function commandIn(report: string): string[] {
  const [, page] = /<code>(okr [^<]*)<\/code><\/p><\/footer>/.exec(report) ?? [];
  const [, , comment] = /(`+) ?(okr .*?) ?\1_\n$/.exec(report) ?? [];
  const command = page?.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => ENTITIES[sign] ?? sign) ?? comment ?? '';
  const words = spawnSync('sh', ['-c', `okr() { printf '%s\\0' "$@"; }; ${command}`], { encoding: 'utf8' }).stdout;
  return words.split('\0').slice(0, -1);
}

test.each([
  ['en', ['--since', 'yesterday', '--owner', 'bo', '--forecast']],
  ['zh-CN', ['--status', 'off_track', '--status', 'stale,pending', '--tag', TAG, '--since', '4w']],
  ['pt-BR', ['--team', 'sales', '--cycle', '2026-Q4', '--ascii', '--as-of', '-3d']],
])('in %s with %j the command at the foot of a report makes the same bytes on any day', async (language, flags) => {
  const workspace = workspaceIn(undefined, FILES);
  const line = ['report', '--language', language, ...flags];
  const comment = (await workspace.okr([...line, '--format', 'markdown'])).stdout;
  const page = (await workspace.okr([...line, '--format', 'html'])).stdout;
  expect((await workspace.okr(commandIn(comment), { env: ELSEWHERE })).stdout).toBe(comment);
  await workspace.okr(commandIn(page), { env: ELSEWHERE });
  expect(workspace.read('report.html')).toBe(page);
});

test('what is written beside a page is what would be written alone: forecasts are there where they were asked for', async () => {
  const workspace = workspaceIn(undefined, ACME_FILES);
  for (const flags of ['', '--forecast ']) {
    await workspace.okr(`report ${flags}--output page.html --output beside.md --output beside.json`);
    for (const format of ['md', 'json']) {
      await workspace.okr(`report ${flags}--output alone.${format}`);
      expect(workspace.read(`beside.${format}`)).toBe(workspace.read(`alone.${format}`));
    }
    expect(workspace.read('beside.md').includes('too little data')).toBe(flags !== '');
  }
});
