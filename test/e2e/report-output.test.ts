import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const acme = () => workspaceIn(undefined, ACME_FILES);

describe('okr report --output', () => {
  test('writes each file in the format of its ending, what stdout would show, and stdout stays empty', async () => {
    const workspace = acme();
    const { stdout, stderr } = await workspace.okr(
      'report --output a.md --output b.markdown --output C.JSON --output d.txt --output okrs/e.md --output f.html --output g.csv --output h.svg',
    );
    expect(stdout).toBe('');
    expect(stderr).toBe(
      ['a.md', 'b.markdown', 'C.JSON', 'd.txt', 'okrs/e.md', 'f.html', 'g.csv', 'h.svg']
        .map((file) => `wrote ${file}\n`)
        .join(''),
    );
    const markdown = (await workspace.okr('report --format markdown')).stdout;
    for (const file of ['a.md', 'b.markdown', 'okrs/e.md']) expect(workspace.read(file)).toBe(markdown);
    expect(workspace.read('C.JSON')).toBe((await workspace.okr('report --json')).stdout);
    expect(workspace.read('d.txt')).toBe((await workspace.okr('report')).stdout);
    expect(workspace.read('f.html')).toBe((await workspace.okr('report --format html')).stdout);
    expect(workspace.read('g.csv')).toBe((await workspace.okr('report --format csv')).stdout);
    expect(workspace.read('h.svg')).toBe((await workspace.okr('report --format badge')).stdout);
  });

  test('with --dry-run shows what would change in the files, and writes none', async () => {
    const workspace = acme();
    workspace.write({ 'a.txt': `old\n${(await workspace.okr('report')).stdout}` });
    const before = snapshot(workspace.folder);
    const { stdout, stderr } = await workspace.okr('report --output a.txt --output new/b.md --dry-run');
    expect(stdout).toMatch(/^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ -1,4 \+1,3 @@\n-old\n/);
    expect(stdout).toContain('\n--- /dev/null\n+++ b/new/b.md\n');
    expect(stderr).toBe('nothing was written (--dry-run)\n');
    expect(snapshot(workspace.folder)).toEqual(before);
  });

  test('writes no colours and no boxes, whatever the terminal or a flag says', async () => {
    const workspace = acme();
    const env = { FORCE_COLOR: '1', TERM: 'xterm-256color' };
    await workspace.okr('report --output a.txt --output b.md --color always', { env });
    for (const file of ['a.txt', 'b.md']) expect(workspace.read(file)).not.toMatch(/[^\P{Cc}\n]|[┌┐└┘├┤┬┴┼]/u);
  });

  test('of an ending that says nothing is a usage error that names the endings, and nothing is written', async () => {
    const workspace = acme();
    const before = snapshot(workspace.folder);
    const { stdout, stderr } = await workspace.okr('report --output a.md --output b.docx', { expect: 2 });
    expect(stderr).toContain(
      '--output: the ending of “b.docx” says no format; end it in .md, .markdown, .html, .htm, .csv, .json, .svg or .txt',
    );
    expect(stdout).toBe('');
    expect(snapshot(workspace.folder)).toEqual(before);
  });

  test('of such an ending, or of none, takes the format that --format names', async () => {
    const workspace = acme();
    await workspace.okr('report --output REPORT --output b.docx --output c.md --format json');
    for (const file of ['REPORT', 'b.docx']) expect(JSON.parse(workspace.read(file))).toMatchObject({ kind: 'report' });
    expect(workspace.read('c.md')).toMatch(/^## /);
  });

  test('replaces a file that exists in one step, keeps its permissions, and leaves nothing else behind', async () => {
    const workspace = acme();
    workspace.write({ 'out/a.md': 'old '.repeat(10_000) });
    const path = join(workspace.folder, 'out/a.md');
    chmodSync(path, 0o600);
    const old = statSync(path);
    await workspace.okr('report --output out/a.md');
    expect(workspace.files('out')).toEqual(['out/a.md']);
    expect(workspace.read('out/a.md')).toMatch(/^## [\s\S]*\n$/);
    // Another file under the same name: nobody saw it half written.
    expect(statSync(path).ino).not.toBe(old.ino);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('through a link replaces what it leads to', async () => {
    const workspace = acme();
    workspace.write({ 'real/a.md': 'old' });
    const link = join(workspace.folder, 'link.md');
    symlinkSync(join('real', 'a.md'), link);
    await workspace.okr('report --output link.md');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(workspace.read('real/a.md')).toMatch(/^## /);
  });

  test('to a device writes there, and does not replace it', async () => {
    await acme().okr('report --format json --output /dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['a folder that does not exist', 'missing/b.md', 'ENOENT'],
    ['a folder', 'folder.md', 'EISDIR'],
    ['something below a file', 'a.txt/b.md', 'ENOTDIR'],
  ])('to %s is exit 5, and none of the files is written', async (_, file, code) => {
    const workspace = acme();
    mkdirSync(join(workspace.folder, 'folder.md'));
    writeFileSync(join(workspace.folder, 'a.txt'), 'old');
    const before = snapshot(workspace.folder);
    const { stdout, stderr } = await workspace.okr(
      `report --output a.txt --output new.html --output ${file} --output c.json`,
      {
        expect: 5,
      },
    );
    expect(stdout).toBe('');
    expect(stderr).toContain(code);
    expect(stderr).toContain(file);
    expect(Object.keys(snapshot(workspace.folder))).toEqual(Object.keys(before));
    expect(workspace.read('a.txt')).toBe('old');
  });

  test('is relative to the folder that -C names', async () => {
    const workspace = acme();
    await workspace.okr('-C okrs report --output a.md');
    expect(workspace.files()).toContain('okrs/a.md');
  });

  test('comes before a gate that trips: the file is there, and the exit is 1', async () => {
    const workspace = acme();
    const { stderr } = await workspace.okr('report --output a.json --fail-under 0.9 --quiet', { expect: 1 });
    expect(stderr).toMatch(/^(?:failed: .*\n){2}$/);
    expect(workspace.files()).toContain('a.json');
  });
});

test.each(['pdf', ''])('--format %j is a usage error that names the formats', async (format) => {
  const { stderr } = await acme().okr(['report', '--format', format], { expect: 2 });
  expect(stderr).toContain('table, markdown, html, csv, json or badge');
});

/** A browser that notes what it is asked to show. */
const BROWSER = `#!/bin/sh\nprintf '%s\\n' "$@" >> opened.txt\n`;

describe('okr report --open', () => {
  const withBrowser = () => {
    const workspace = acme();
    workspace.write({ 'browser.sh': BROWSER });
    const path = join(workspace.folder, 'browser.sh');
    chmodSync(path, 0o755);
    return { workspace, env: { BROWSER: path } };
  };

  test('shows the page that was written in the browser that BROWSER names, and no other file', async () => {
    const { workspace, env } = withBrowser();
    const outputs = ['--output', 'a.md', '--output', 'the page.html', '--output', 'b.html'];
    const { stderr } = await workspace.okr(['report', ...outputs, '--open'], { env });
    expect(stderr).toBe('wrote a.md\nwrote the page.html\nwrote b.html\n');
    expect(workspace.read('opened.txt')).toBe(`${join(workspace.folder, 'the page.html')}\n`);
    expect(workspace.read('the page.html')).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
  });

  test('shows nothing under --dry-run, which writes nothing', async () => {
    const { workspace, env } = withBrowser();
    const before = snapshot(workspace.folder);
    await workspace.okr('report --output a.html --open --dry-run', { env });
    expect(snapshot(workspace.folder)).toEqual(before);
  });

  test('says where no browser can be started, which is no failure: the page is there', async () => {
    const { workspace } = withBrowser();
    const env = { BROWSER: join(workspace.folder, 'missing') };
    const { stderr } = await workspace.okr('report --output a.html --open --quiet', { env });
    expect(stderr).toBe('no browser could be started; open a.html in one\n');
    expect(workspace.files()).toContain('a.html');
  });

  test.each(['report --open', 'report --open --format html', 'report --open --output a.md'])(
    'without a page that is written is a usage error: %s',
    async (line) => {
      const { workspace, env } = withBrowser();
      const { stdout, stderr } = await workspace.okr(line, { env, expect: 2 });
      expect(stderr).toBe('error: --open shows a page that was written; add --output report.html\n');
      expect(stdout).toBe('');
      expect(workspace.files()).not.toContain('a.md');
    },
  );
});
